import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {commands} from '../../src/cli/commands/index.js'
import {cli, root, run as runProgram, runNode, startCli, type Ran} from '../run.js'

const golden = join(root, 'fixtures/golden-ziggo-ddos/input.txt')

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aanhangsel-'))
})
afterEach(() => rmSync(folder, {recursive: true, force: true}))

const run = (words: string[], input = ''): Promise<Ran> => runProgram(words, {cwd: folder, input})

const read = (path: string): any => JSON.parse(readFileSync(join(folder, path), 'utf8'))
/** What a folder holds, but for what a run says of itself. */
const list = (path: string): string[] =>
  readdirSync(join(folder, path), {recursive: true})
    .map(String)
    .filter(name => !name.startsWith('.aanhangsel'))
    .sort()
const put = (path: string, content: string): void => writeFileSync(join(folder, path), content)

test('a file gives a record of its name in the default folder', async () => {
  const {code, out, err} = await run(['convert', golden])
  expect({code, out}).toEqual({code: 0, out: ''})
  expect(err).toContain('1 document(s): 1 converted, 0 failed')
  expect(read('output/input.json').subject).toBe(
    'de storing bij Ziggo ten gevolge van DDos-aanvallen'
  )
})

test('folders and globs are searched, and folders below them kept', async () => {
  mkdirSync(join(folder, 'in/2015'), {recursive: true})
  put('in/2015/a.txt', readFileSync(golden, 'utf8'))
  put('in/b.TXT', readFileSync(golden, 'utf8'))
  put('in/c.csv', 'not looked at')
  expect((await run(['convert', 'in', '-o', 'out'])).code).toBe(0)
  expect(list('out')).toEqual(['2015', '2015/a.json', 'b.json'])
  expect((await run(['convert', 'in/**/a.txt', '-o', 'globbed'])).code).toBe(0)
  expect(list('globbed')).toEqual(['2015', '2015/a.json'])
})

test('several documents in one input give a record each', async () => {
  const page = join(root, 'fixtures/several-documents-on-a-page/input.txt')
  const {code} = await run(['convert', page])
  expect(code).toBe(0)
  expect(list('output')).toEqual(['input.1.json', 'input.2.json', 'input.3.json'])
  expect(read('output/input.2.json').source.part).toEqual({index: 2, of: 3})
  expect(read('output/input.2.json').number).toBe(613)
})

test('metadata beside a document fill what it does not print, and are no document', async () => {
  const metadata = (id: string): string =>
    `<metadata_gegevens><metadata name="DC.identifier" content="${id}"/>` +
    `<metadata name="OVERHEIDop.vergaderjaar" content="2031-2032"/></metadata_gegevens>`
  mkdirSync(join(folder, 'in/b'), {recursive: true})
  const text = 'Vraag 1\nIs dit waar?\nAntwoord 1\nJa.\n'
  for (const name of ['a', 'b', 'c', 'd']) put(`in/${name}.txt`, text)
  put('in/a.metadata.xml', metadata('ah-tk-20312032-1'))
  put('in/b/metadata.xml', metadata('ah-tk-20312032-2'))
  put('in/metadata.xml', metadata('c'))
  const {code, err} = await run(['convert', 'in'])
  expect(code, err).toBe(0)
  expect(err).toContain('4 document(s): 4 converted')
  expect(read('output/a.json')).toMatchObject({id: 'ah-tk-20312032-1', session: '2031-2032'})
  expect(read('output/b.json').id).toBe('ah-tk-20312032-2')
  expect(read('output/c.json').session).toBe('2031-2032')
  expect(read('output/d.json')).toMatchObject({id: null, session: null})
})

test('standard input to standard output, as one line', async () => {
  const {code, out} = await run(
    ['convert', '-', '-o', '-', '-f', 'jsonl', '--name', 'x.txt'],
    readFileSync(golden, 'utf8')
  )
  expect(code).toBe(0)
  expect(out.trim().split('\n')).toHaveLength(1)
  expect(JSON.parse(out).source.name).toBe('x.txt')
})

test('jsonl collects all records in one file', async () => {
  put('a.txt', readFileSync(golden, 'utf8'))
  put('b.txt', readFileSync(golden, 'utf8'))
  expect((await run(['convert', 'a.txt', 'b.txt', '-o', 'out', '-f', 'jsonl'])).code).toBe(0)
  expect(list('out')).toEqual(['records.jsonl'])
  expect(readFileSync(join(folder, 'out/records.jsonl'), 'utf8').trim().split('\n')).toHaveLength(2)
})

test('bad documents are reported and leave nothing behind; the others are converted', async () => {
  put('empty.txt', '')
  put('bad.pdf', '%PDF-1.4 no pdf')
  put('letter.txt', 'Hierbij bied ik uw Kamer de rapportage aan.')
  put('good.txt', readFileSync(golden, 'utf8'))
  const {code, err} = await run([
    'convert',
    'empty.txt',
    'bad.pdf',
    'letter.txt',
    'good.txt',
    '-o',
    'out'
  ])
  expect(code).toBe(1)
  expect(list('out')).toEqual(['good.json'])
  for (const text of [
    'empty.txt',
    'empty-input',
    'broken-pdf',
    'not-a-question-document',
    '3 failed'
  ])
    expect(err).toContain(text)
})

test('a warning is a failure only with --frail', async () => {
  const gaps = readFileSync(
    join(root, 'fixtures/numbers-repeated-skipped-and-alone/input.txt'),
    'utf8'
  )
  put('gaps.txt', gaps)
  expect((await run(['convert', 'gaps.txt'])).code).toBe(0)
  expect((await run(['convert', 'gaps.txt', '--frail'])).code).toBe(1)
})

test('--quiet leaves only errors', async () => {
  put(
    'gaps.txt',
    readFileSync(join(root, 'fixtures/numbers-repeated-skipped-and-alone/input.txt'), 'utf8')
  )
  put('empty.txt', '')
  expect((await run(['convert', 'gaps.txt', '-q'])).err).toBe('')
  const {err} = await run(['convert', 'empty.txt', 'gaps.txt', '-q'])
  expect(err).toContain('empty-input')
  expect(err).not.toContain('question-gap')
})

test('an input is never overwritten, nor the record of another input', async () => {
  mkdirSync(join(folder, 'other'))
  put('a.json', readFileSync(golden, 'utf8'))
  put('b.txt', readFileSync(golden, 'utf8'))
  put('other/b.txt', readFileSync(golden, 'utf8'))
  const {code, err} = await run(['convert', 'a.json', 'b.txt', 'other/b.txt', '-o', '.'])
  expect(code).toBe(1)
  expect(err.match(/error +write-failed$/gm)).toHaveLength(2)
  expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe(readFileSync(golden, 'utf8'))
  expect(read('b.json').kind).toBe('answer')
})

// A file that exists, but fails when it is read.
test.skipIf(!existsSync('/proc/self/mem'))(
  'what cannot be read is read-failed, and the rest goes on',
  async () => {
    const {code, err} = await run(['convert', '/proc/self/mem', golden])
    expect(code).toBe(1)
    expect(err).toContain('read-failed')
    expect(read('output/input.json').kind).toBe('answer')
  }
)

test.each([
  [[], 'missing command; expected one of convert, inspect, '],
  [['frobnicate'], "unknown command 'frobnicate'"],
  [['convrt'], 'Did you mean convert?'],
  [['convert'], 'no input'],
  [['convert', 'a.txt', '--format', 'xml'], 'Allowed choices are json, jsonl'],
  [['convert', 'a.txt', '--nonsense'], "unknown option '--nonsense'"],
  [['convert', 'a.txt', '--outpt', 'b'], 'Did you mean --output?'],
  [['convert', 'a.txt', '--jobs', '0'], 'a whole number from 1'],
  [['convert', 'a.txt', '--max-pages', 'ten'], 'a whole number from 1'],
  [['convert', 'a.txt', '--null'], '--null only goes with --files-from'],
  [['convert', '-', '--files-from', '-'], 'a list or a document, not both'],
  [['convert', 'a.txt', '-o', '-', '--dataset', 'b'], '--dataset needs records in a folder'],
  [['convert', 'a.txt', '-f', 'jsonl', '--prune'], '--prune only works on records in a folder'],
  [['convert', 'nowhere.txt'], 'no such file'],
  [['inspect'], "missing required argument 'file'"],
  [['inspect', 'a', 'b'], 'too many arguments'],
  [['dataset'], "missing required argument 'records'"],
  [['dataset', 'a', '--format', 'xlsx'], 'Choose from parquet, csv, jsonl'],
  [['dataset', 'a', '--partition', 'year'], 'Allowed choices are session'],
  [['dataset', 'a', '--safe-cells'], 'only goes with --format csv'],
  [['dataset', 'nowhere.jsonl'], 'no such file'],
  [['query'], 'No query was given'],
  [['konvert'], 'Did you mean convert?'],
  [['convert', 'a.txt', '--outptu', 'b'], 'Did you mean --output?'],
  [['query', 'answer-times'], 'Did you mean answer-time-by-ministry?'],
  [['query', 'SELECT 1', '--width', '0'], 'a whole number from 1'],
  [['query', 'SELECT 1', '--format', 'xml'], 'Allowed choices are table, csv, json']
])('wrong usage %j exits with 2 and a few lines', async (words, reason) => {
  const {code, out, err} = await run(words)
  expect({code, out}).toEqual({code: 2, out: ''})
  expect(err).toContain(reason)
  expect(err).toMatch(/^aanhangsel: /)
  expect(err.split('\n').length).toBeLessThanOrEqual(15)
})

test('help and version', async () => {
  const {code, out} = await run(['--help'])
  expect(code).toBe(0)
  for (const {name} of commands) expect(out).toMatch(new RegExp(`^  ${name} `, 'm'))
  for (const words of [['--version'], ['convert', '--version']])
    expect((await run(words)).out.trim()).toBe(
      JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version
    )
})

test('the help of a command has its options; those rarely needed come with --help-all', async () => {
  const {code, out} = await run(['convert', '--help'])
  expect(code).toBe(0)
  expect(out).toContain('--files-from <file>')
  expect(out).not.toContain('--max-pages')
  const all = await run(['convert', '--help-all'])
  expect(all.code).toBe(0)
  expect(all.out).toContain('--max-pages <n>')
})

test('inspect prints the classified lines and the tree', async () => {
  const {code, out} = await run(['inspect', golden])
  expect(code).toBe(0)
  expect(out).toContain('exchange/question/label                    Vraag 1')
  expect(out).toMatch(/root\[\d+\]/)
  expect((await run(['inspect', 'nowhere.txt'])).code).toBe(1)
})

test('a reader that stops early is no failure', async () => {
  const {child, ended} = startCli(['inspect', golden], {cwd: folder})
  child.stdout!.destroy()
  expect((await ended).code).toBe(0)
})

/** The block of code in the README of datasets that has a line. */
const blockWith = (line: string): string | undefined =>
  readFileSync(join(root, 'src/dataset/README.md'), 'utf8')
    .split(/^```.*$/m)
    .find(block => block.includes(line))
    ?.trim()

test('the dataset and the queries of its README give what it prints', async () => {
  const {code: converted} = await run([
    'convert',
    join(
      root,
      'fixtures/{forms-!(letter-*|committee-*),golden-ziggo-ddos,joint-questions-split-by-paragraph,old-layout-with-notes}/input.*'
    ),
    '--format',
    'jsonl',
    '--quiet'
  ])
  const {code, err} = await run(['dataset', 'output/records.jsonl'])
  expect({converted, code}).toEqual({converted: 0, code: 0})
  expect(blockWith('aanhangsel dataset output/records.jsonl')).toContain(err.trim())
  const names = readdirSync(join(root, 'src/dataset/queries')).map(name => name.slice(0, -4))
  expect(names).toHaveLength(10)
  for (const name of names) {
    const {code, out} = await run(['query', name])
    expect(code, name).toBe(0)
    const shown = blockWith(`aanhangsel query ${name}\n`)
    if (shown) expect(shown.slice(shown.indexOf('\n') + 1)).toBe(out.trimEnd())
  }
})

test('records come from standard input; an invalid one is reported and the rest goes on', async () => {
  const {out: line} = await run(['convert', golden, '-o', '-', '-f', 'jsonl'])
  const {code, err} = await run(['dataset', '-', '-f', 'csv,jsonl'], `${line}{"id": 3}\n`)
  expect(code).toBe(1)
  expect(err).toMatch(/^stdin$/m)
  expect(err).toMatch(/2:1 +error +invalid-record\n +The record is invalid: schemaVersion/)
  expect(err).toContain('1 record(s): 1 documents, 5 answers')
  expect(readFileSync(join(folder, 'dataset/documents.csv'), 'utf8')).toContain('Ziggo')
  expect(existsSync(join(folder, 'dataset/documents.jsonl'))).toBe(true)
})

test('a dataset below its records is made again from the records alone', async () => {
  await run(['convert', golden, '-q'])
  for (let i = 0; i < 2; i++) {
    const {code, err} = await run(['dataset', 'output', '-o', 'output/tables', '-f', 'jsonl'])
    expect(code, err).toBe(0)
    expect(err).toContain('1 record(s): 1 documents')
  }
})

test('without a valid record there is no dataset', async () => {
  put('bad.json', '{}')
  mkdirSync(join(folder, 'empty'))
  for (const input of ['bad.json', 'empty']) {
    const {code, err} = await run(['dataset', input])
    expect(code).toBe(1)
    expect(err).toContain('no records: a dataset needs at least one')
  }
  expect(readdirSync(folder).sort()).toEqual(['bad.json', 'empty'])
})

test('a query prints a table, CSV or JSON', async () => {
  await run(['convert', golden, '-q'])
  await run(['dataset', 'output', '-q', '--partition', 'session'])
  const sql = 'SELECT id, number, answer IS NULL AS open FROM questions ORDER BY number LIMIT 2'
  const rows = JSON.parse((await run(['query', sql, '-f', 'json'])).out)
  expect(rows.map(({number, open}: any) => [number, open])).toEqual([
    [1, false],
    [2, false]
  ])
  expect((await run(['query', sql, '-f', 'csv'])).out).toBe(
    `id,number,open\r\n${rows[0].id},1,false\r\n${rows[1].id},2,false\r\n`
  )
  expect((await run(['query', sql])).out).toMatch(
    /^id +number  open\n-+  ------  -----\n.* +1  false\n/
  )
  expect((await run(['query', 'SELECT 1 WHERE false', '-f', 'json'])).out).toBe('[]\n')
})

test('SQL that fails exits with 2 and a reason', async () => {
  await run(['convert', golden, '-q'])
  await run(['dataset', 'output', '-q'])
  const before = readdirSync(folder, {recursive: true})
  for (const [words, reason] of [
    [['SELECT * FROM nothing'], 'nothing does not exist'],
    [["COPY documents TO 'dataset/x.csv'"], 'must be one that reads'],
    [['SELECT 1', '--dataset', 'elsewhere'], 'holds no dataset in Parquet']
  ] as const) {
    const {code, out, err} = await run(['query', ...words])
    expect({code, out}).toEqual({code: 2, out: ''})
    expect(err).toContain(reason)
  }
  expect(readdirSync(folder, {recursive: true})).toEqual(before)
})

test('a command that needs no database does not load it', async () => {
  const script = `process.argv.push('convert', ${JSON.stringify(golden)}, '-o', '-');
    await import(${JSON.stringify(cli)});
    await import(${JSON.stringify(join(root, 'dist/index.js'))});
    console.log(process.report.getReport().sharedObjects.filter(path => /duckdb/.test(path)).length)`
  const words = ['--input-type=module', '-e', script, 'script']
  const {out} = await runNode(words, {cwd: folder})
  expect(out).toContain('Ziggo')
  expect(out.trimEnd().split('\n').at(-1)).toBe('0')
})
