import {existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, resolve} from 'node:path'
import {globSync} from 'tinyglobby'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {commands} from '../src/cli/commands/index.js'
import {helpOf} from '../src/cli/program.js'
import * as library from '../src/index.js'
import {root, run, runNode} from './run.js'
import {fillReadmes} from './tools/readme.js'

const filled = await fillReadmes({...library, commands, helpOf})

test.each(Object.entries(filled))('%s is current (`npm run readme` writes it)', (path, text) => {
  expect(readFileSync(resolve(import.meta.dirname, '..', path), 'utf8')).toBe(text)
})

const readme = readFileSync(join(root, 'README.md'), 'utf8')

describe('what the README shows', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'aanhangsel-'))
    symlinkSync(join(root, 'fixtures'), join(folder, 'fixtures'))
  })
  afterAll(() => rmSync(folder, {recursive: true, force: true}))

  /** Blocks of code in a language. */
  const blocks = (language: string): string[] =>
    [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)\\n\`\`\`$`, 'gm'))].map(
      ([, text]) => text!
    )

  test('as commands runs, in its order', async () => {
    // What asks a service runs with a stand-in, beside the tests of `sync`.
    const lines = blocks('sh')
      .filter(block => !block.includes('aanhangsel sync'))
      .flatMap(block => block.split('\n'))
      .filter(line => line.startsWith('aanhangsel '))
    expect(lines.length).toBeGreaterThan(5)
    for (const line of lines) {
      const [, ...words] = [...line.matchAll(/"[^"]*"|'[^']*'|\S+/g)].map(([word]) =>
        word.replace(/^(["'])(.*)\1$/, '$2')
      )
      const {code, out, err} = await run(words, {cwd: folder})
      expect(code, `${line}\n${err}`).toBe(0)
      expect(out + err, line).not.toBe('')
      expect(out, line).not.toContain('(0 rows)')
    }
  })

  test('as the record is in the record', () => {
    const [shown] = blocks('json').map(block => JSON.parse(block))
    const path = join(root, 'fixtures/pdf-official-layout/output.json')
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
      ...shown,
      exchanges: [shown.exchanges[0], ...Array(3).fill({})]
    })
  })

  test('as code runs', async () => {
    const code = blocks('js')
      .join('\n')
      .replace(/'aanhangsel'/, JSON.stringify(join(root, 'dist/index.js')))
    const words = ['--input-type=module', '-e', code]
    const {out, err, code: exit} = await runNode(words, {cwd: folder})
    expect(exit, err).toBe(0)
    expect(out).toContain('[ 1 ] Ja.\n')
    expect(out).toContain('de storing bij Ziggo')
  })

  test('is read in ten minutes', () => {
    expect(readme.split('\n').length).toBeLessThan(200)
  })
})

/** The anchor that GitHub gives a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')

test.each(['README.md', ...globSync('{src,test,.github}/**/*.md', {cwd: root, dot: true})])(
  'the links of %s lead somewhere',
  path => {
    const text = readFileSync(join(root, path), 'utf8').replaceAll(/^```[^]*?^```$/gm, '')
    for (const [, target] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^(?:https?|mailto):/.test(target!)) continue
      const [file, anchor] = target!.split('#') as [string, string?]
      const there = file === '' ? join(root, path) : resolve(root, dirname(path), file)
      expect(existsSync(there), target).toBe(true)
      if (anchor === undefined) continue
      const headings = [...readFileSync(there, 'utf8').matchAll(/^#+ (.*)$/gm)]
      expect(
        headings.map(([, heading]) => anchorOf(heading!)),
        target
      ).toContain(anchor)
    }
  }
)
