import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {stripVTControlCharacters} from 'node:util'
import {VFile} from 'vfile'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {commands} from '../../src/cli/commands/index.js'
import {run as runCommands} from '../../src/cli/run.js'
import {fitWidths} from '../../src/cli/fit-widths.js'
import {messagesOf} from '../../src/cli/messages.js'
import {printTable} from '../../src/cli/print-table.js'
import {report} from '../../src/diagnostics/messages.js'
import {root, run} from '../run.js'

const golden = readFileSync(join(root, 'fixtures/golden-ziggo-ddos/input.txt'), 'utf8')

describe('messages', () => {
  const file = new VFile({path: 'a.pdf'})
  report(file, 'question-gap', 'Question 4 is missing '.repeat(6).trim(), {line: 9, column: 2})
  report(file, 'question-gap', 'Question 2 is missing', {line: 3, column: 1})
  report(file, 'broken-pdf', 'The PDF cannot be opened')

  test('are file, place, what, and once what to do', () => {
    const lines = messagesOf([file, new VFile({path: 'fine.pdf'})]).split('\n')
    expect(lines.filter(line => !line.startsWith('    '))).toEqual([
      'a.pdf',
      '  error  broken-pdf',
      '  3:1  warning  question-gap',
      '  9:2  warning  question-gap'
    ])
    expect(lines.filter(line => line.startsWith('    -> '))).toHaveLength(2)
    expect(messagesOf([file], {errorsOnly: true})).not.toContain('question-gap')
    expect(messagesOf([new VFile({path: 'fine.pdf'})])).toBe('')
  })

  test.each([40, 80])('are folded between words at %d', width => {
    const text = messagesOf([file], {width})
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(width)
    expect(text.replaceAll(/\s+/g, ' ')).toBe(messagesOf([file]).replaceAll(/\s+/g, ' '))
  })
})

describe('a table', () => {
  const columns = ['id', 'text', 'n']
  const rows = [
    ['a', 'een tekst die op een smalle regel niet past', 3],
    ['b', null, 12]
  ]
  const print = async (width?: number): Promise<string> => {
    let text = ''
    for await (const line of printTable({columns, rows}, {width})) text += line
    return text
  }

  test('is as wide as its cells, and NULL is seen', async () => {
    expect(await print()).toBe(
      [
        'id  text                                          n',
        '--  -------------------------------------------  --',
        'a   een tekst die op een smalle regel niet past   3',
        'b   NULL                                         12',
        '(2 rows)\n'
      ].join('\n')
    )
  })

  test('is folded to a width', async () => {
    expect(await print(30)).toBe(
      [
        'id  text                     n',
        '--  ----------------------  --',
        'a   een tekst die op een     3',
        '    smalle regel niet past',
        'b   NULL                    12',
        '(2 rows)\n'
      ].join('\n')
    )
  })

  test.each([
    [[2, 40, 3], 30, [2, 21, 3]],
    [[40, 4, 60], 44, [18, 4, 18]],
    [[3, 4], 80, [3, 4]],
    [[40, 40], 10, [8, 8]]
  ])('columns of %j in %d', (natural, width, widths) =>
    expect(fitWidths(natural, width, 2)).toEqual(widths)
  )
})

describe('the help', () => {
  const rows = commands.flatMap(it => it.examples.map(([line]) => [line, it.name] as const))

  test('has an example of every command', () => {
    for (const {name, examples} of commands) expect(examples.length, name).toBeGreaterThan(0)
  })

  test.each(rows)('%s', async (line, name) => {
    const words = [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
      ([, a, b, c]) => a ?? b ?? c!
    )
    let ran = ''
    const asked = commands.map(it => ({...it, run: async () => ((ran = it.name), 0)}))
    expect(await runCommands(asked, words.slice(1))).toBe(0)
    expect([words[0], ran]).toEqual(['aanhangsel', name])
  })

  test.each(commands.map(({name}) => name))('of %s is 80 columns wide', async name => {
    const {out} = await run([name, '--help'], {cwd: root})
    const lines = out.split('\n').filter(line => !line.startsWith('  aanhangsel '))
    for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(80)
    expect(lines.length).toBeLessThan(60)
  })
})

describe('a run', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'aanhangsel-'))
    mkdirSync(join(folder, 'in'))
    writeFileSync(join(folder, 'in/good.txt'), golden)
    for (const name of ['a.jpg', 'b.JPG', 'notes']) writeFileSync(join(folder, 'in', name), 'x')
  })
  afterEach(() => rmSync(folder, {recursive: true, force: true}))
  const convert = async (...words: string[]): Promise<string> =>
    (await run(['convert', 'in', ...words], {cwd: folder})).err

  test('ends with what was skipped, where the records are, and what comes next', async () => {
    const lines = (await convert()).trimEnd().split('\n').slice(-3)
    expect(lines).toEqual([
      '3 file(s) of other kinds skipped: 2 .jpg, 1 without an ending (`--verbose` names them)',
      expect.stringMatching(/^1 record\(s\) of 1 document\(s\) in `output`, after \d+\.\d s$/),
      'next: `aanhangsel dataset output` makes tables of the records'
    ])
    expect(await convert('--verbose')).toContain(`  skipped: ${join('in', 'b.JPG')}\n`)
    expect(await convert('--quiet')).toBe('')
  })

  test('that fails says where to read why, without colour where there is no terminal', async () => {
    writeFileSync(join(folder, 'in/bad.txt'), 'x')
    const err = await convert()
    expect(stripVTControlCharacters(err)).toBe(err)
    expect(err).toContain(
      `next: \`${join('output', '.aanhangsel', 'report.json')}\` says what failed`
    )
  })
})
