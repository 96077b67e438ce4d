import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import fc from 'fast-check'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {isInShard, readShard} from '../../src/batch/shard.js'
import {root, run} from '../run.js'
import {filesOf} from '../folder-files.js'

describe('readShard', () => {
  test.each([
    ['3/16', {}, {index: 3, of: 16}],
    [
      'auto',
      {SLURM_ARRAY_TASK_ID: '7', SLURM_ARRAY_TASK_COUNT: '4', SLURM_ARRAY_TASK_MIN: '5'},
      {index: 3, of: 4}
    ],
    ['auto', {JOB_COMPLETION_INDEX: '0', JOB_COMPLETIONS: '16'}, {index: 1, of: 16}],
    ['auto/16', {JOB_COMPLETION_INDEX: '15'}, {index: 16, of: 16}],
    ['auto', {AWS_BATCH_JOB_ARRAY_INDEX: '2', AWS_BATCH_JOB_ARRAY_SIZE: '8'}, {index: 3, of: 8}]
  ])('%s with %o is %o', (text, environment, shard) => {
    expect(readShard(text, environment)).toEqual(shard)
  })

  test.each([
    ['0/3', {}],
    ['4/3', {}],
    ['3', {}],
    ['auto', {}],
    ['auto', {JOB_COMPLETION_INDEX: '1'}]
  ])('%s with %o is refused', (text, environment) => {
    expect(() => readShard(text, environment)).toThrow('expected `I/N`')
  })
})

test('every document belongs to just one shard, wherever it is asked', () => {
  fc.assert(
    fc.property(fc.string({minLength: 1}), fc.integer({min: 1, max: 64}), (target, of) => {
      const all = Array.from({length: of}, (_, i) => ({index: i + 1, of}))
      expect(all.filter(shard => isInShard({target}, shard))).toHaveLength(1)
    })
  )
})

describe('shards of a batch', () => {
  let folder: string
  const at = (name: string): string => join(folder, name)

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'aanhangsel-'))
    mkdirSync(at('documents/below'), {recursive: true})
    for (let number = 1; number <= 12; number++)
      writeFileSync(
        at(`documents/${number % 2 ? '' : 'below/'}${number}.txt`),
        `Vragen van het lid Zandwijk (SP) over sluis ${number} (ingezonden 5 februari 2024).\n\nVraag 1\nKent u sluis ${number}?\n`
      )
    // About these there is something to say: in the record, beside it, or instead of it.
    for (const name of ['answers-in-a-budget-debate', 'answer-header-without-answers'])
      cpSync(join(root, 'fixtures', name, 'input.txt'), at(`documents/${name}.txt`))
    writeFileSync(at('documents/1.html'), '<p>Dit is geen vraag.</p>')
    writeFileSync(at('documents/none.txt'), 'Dit is geen vraag.')
    await run(['convert', 'documents', '-o', 'one', '--quiet'], {cwd: folder})
    for (const part of [1, 2, 3])
      await run(['convert', 'documents', '--shard', `${part}/3`, '-o', `part${part}`, '--quiet'], {
        cwd: folder
      })
  }, 120_000)

  afterAll(() => rmSync(folder, {recursive: true, force: true}))

  test('are joined to the bytes of one run', async () => {
    const {code} = await run(['merge', 'part1', 'part2', 'part3', '-o', 'all'], {cwd: folder})
    expect(code).toBe(0)
    expect(filesOf(at('all'))).toEqual(filesOf(at('one')))
    const {err: stderr} = await run(['convert', 'documents', '-o', 'all'], {cwd: folder})
    expect(stderr).toContain('nothing new: 15 document(s) as they were')
  })

  test('are not joined where a name has two contents, or a record is damaged', async () => {
    cpSync(at('part1'), at('other'), {recursive: true})
    const [record] = readdirSync(at('other'), {recursive: true})
      .map(String)
      .filter(name => name.endsWith('.json') && !name.startsWith('.'))
    writeFileSync(at(join('other', record!)), '{}')
    const {code, err: stderr} = await run(['merge', 'other', 'part2', '-o', 'bad'], {cwd: folder})
    expect(code).toBe(1)
    expect(stderr).toContain('is damaged or missing')
    expect(existsSync(at('bad'))).toBe(false)
  })
})
