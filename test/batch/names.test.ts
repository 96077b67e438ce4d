import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {root, run, type Ran} from '../run.js'

// Names of inputs come from the web, too: none may decide where a record goes.
const golden = readFileSync(join(root, 'fixtures/golden-ziggo-ddos/input.txt'))

let folder: string
const at = (...path: string[]): string => join(folder, 'work', ...path)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aanhangsel-'))
  mkdirSync(at('in'), {recursive: true})
})
afterEach(() => rmSync(folder, {recursive: true, force: true}))

const convert = (words: string[], input = ''): Promise<Ran> =>
  run(['convert', ...words], {cwd: at(), input})

/** Everything below the folder that holds all, but for what a run says of itself. */
const everything = (): string[] =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter(name => /\.json/.test(name) && !name.includes('.aanhangsel'))
    .sort()

test('names with dots, roots and NUL give records in the output folder alone', async () => {
  writeFileSync(join(folder, 'up.txt'), golden)
  writeFileSync(join(folder, 'root.txt'), golden)
  writeFileSync(at('in/down.txt'), golden)
  const list = ['../up.txt', join(folder, 'root.txt'), './in/../in/down.txt', 'in/a\0b.txt', '']
  const {code, err} = await convert(['--files-from', '-'], list.join('\n'))
  expect(code).toBe(1)
  expect(err).toMatch(/read-failed\n.*null bytes/)
  expect(err).toContain('4 document(s): 3 converted, 1 failed')
  expect(everything()).toEqual([
    'work/output/in/down.json',
    'work/output/root.json',
    'work/output/up.json'
  ])
})

test.each(['../../up.txt', '/etc/up.txt', 'C:\\up.txt', 'up'])(
  'standard input by the name %j gives a record in the output folder',
  async name => {
    const {code, err} = await convert(['-', '--name', name], String(golden))
    expect(code, err).toBe(0)
    expect(everything()).toHaveLength(1)
    expect(everything()[0]).toMatch(/^work\/output\/[^/]*up\.json$/)
  }
)

test('names that some file systems take for one are reported, and the first is kept', async () => {
  // Case, and an accent that is composed or not; a look-alike is another name.
  const names = ['kamer.txt', 'KAMER.txt', 'Stürm.txt', 'Stu\u0308rm.txt', 'кamer.txt']
  for (const name of names) writeFileSync(at('in', name), golden)
  const {code, err} = await convert(['in'])
  expect(code).toBe(1)
  expect(err.match(/error +write-failed$/gm)).toHaveLength(2)
  expect(err).toContain('5 document(s): 3 converted, 2 failed')
  expect(everything()).toHaveLength(3)
})

test('a record never takes the name of a file beside another record', async () => {
  for (const name of ['kamer.txt', 'kamer.layout.txt', 'kamer.Metadata.md'])
    writeFileSync(at('in', name), golden)
  const {code, err} = await convert(['in', '--layout'])
  expect(code, err).toBe(0)
  const names = ['kamer.Metadata.md', 'kamer', 'kamer.layout.txt'].flatMap(name => [
    `work/output/${name}.json`,
    `work/output/${name}.layout.json`
  ])
  expect(everything().toSorted()).toEqual(names.toSorted())
})

test('a name as long as a name may be, of which the record has none, is reported', async () => {
  writeFileSync(at('in', `${'a'.repeat(251)}.txt`), golden)
  writeFileSync(at('in/b.txt'), golden)
  const {code, err} = await convert(['in'])
  expect(code).toBe(1)
  expect(err).toMatch(/write-failed\n.*ENAMETOOLONG/)
  expect(everything()).toEqual(['work/output/b.json'])
})

test('what a run says of itself is no place for a record', async () => {
  mkdirSync(at('.aanhangsel'))
  for (const name of ['report', 'manifest']) writeFileSync(at(`.aanhangsel/${name}.txt`), golden)
  const list = '.aanhangsel/report.txt\n.aanhangsel/manifest.txt\n'
  const {code, err} = await convert(['--files-from', '-'], list)
  expect(code).toBe(1)
  expect(err).toContain('2 document(s): 0 converted, 2 failed')
  const report = JSON.parse(readFileSync(at('output/.aanhangsel/report.json'), 'utf8'))
  expect(report.failed).toBe(2)
})

test('a link in the output folder is replaced, not followed; a circle of links ends', async () => {
  writeFileSync(join(folder, 'precious.json'), 'precious')
  writeFileSync(at('in/a.txt'), golden)
  symlinkSync(at('in'), at('in/circle'))
  mkdirSync(at('output'))
  symlinkSync(join(folder, 'precious.json'), at('output/a.json'))
  const {code, err} = await convert(['in'])
  expect(code, err).toBe(0)
  expect(readFileSync(join(folder, 'precious.json'), 'utf8')).toBe('precious')
  expect(existsSync(at('output/a.json'))).toBe(true)
  expect(JSON.parse(readFileSync(at('output/a.json'), 'utf8')).kind).toBe('answer')
})
