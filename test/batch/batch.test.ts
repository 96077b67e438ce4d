import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {root, run, type Ran} from '../run.js'
import {filesOf} from '../folder-files.js'
import {makeCorpus} from '../tools/make-corpus.js'

const golden = readFileSync(join(root, 'fixtures/golden-ziggo-ddos/input.txt'))

let folder: string
const at = (...path: string[]): string => join(folder, ...path)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aanhangsel-'))
  mkdirSync(at('in'))
})
afterEach(() => rmSync(folder, {recursive: true, force: true}))

/** Run `aanhangsel convert` in the folder. */
const convert = (words: string[], {input = '', cwd = folder} = {}): Promise<Ran> =>
  run(['convert', ...words], {cwd, input})

const put = (path: string, content: Uint8Array | string): void => writeFileSync(at(path), content)
const json = (path: string): any => JSON.parse(readFileSync(at(path), 'utf8'))

describe('a second run', () => {
  test('converts nothing where nothing changed, and repeats what had failed', async () => {
    put('in/a.txt', golden)
    put('in/letter.txt', 'Hierbij bied ik uw Kamer een rapport aan.')
    const first = await convert(['in'])
    const before = filesOf(at('output'))
    const written = statSync(at('output/a.json')).mtimeMs
    const second = await convert(['in'])
    expect([first.code, second.code]).toEqual([1, 1])
    expect(second.err).toContain('2 document(s): 1 converted, 1 failed, 2 unchanged')
    expect(second.err).toContain('not-a-question-document')
    // The report tells what is new, and nothing is now.
    const report = '.aanhangsel/report.json'
    expect({...filesOf(at('output')), [report]: ''}).toEqual({...before, [report]: ''})
    expect(json('output/.aanhangsel/report.json').changes).toMatchObject({new: 0, unchanged: 2})
    expect(statSync(at('output/a.json')).mtimeMs).toBe(written)
  })

  test('converts what is new, has changed, lost its record or has other metadata', async () => {
    for (const name of ['same', 'touched', 'changed', 'lost', 'described'])
      put(`in/${name}.txt`, golden)
    await convert(['in'])
    put('in/new.txt', golden)
    put('in/changed.txt', String(golden).replace('Oosenbrug', 'Oosenburg'))
    utimesSync(at('in/touched.txt'), 1, 1)
    rmSync(at('output/lost.json'))
    put('in/described.metadata.xml', '<m/>')
    const {err} = await convert(['in'])
    expect(err).toContain('6 document(s): 6 converted, 0 failed, 2 unchanged')
    expect(json('output/changed.json').questioners[0].name).toBe('Oosenburg')
    expect(existsSync(at('output/lost.json'))).toBe(true)
    expect((await convert(['in'])).err).toContain('6 unchanged')
  })

  test('converts all with --force, and what another version made', async () => {
    put('in/a.txt', golden)
    await convert(['in'])
    expect((await convert(['in', '--force'])).err).not.toContain('unchanged')
    const manifest = at('output/.aanhangsel/manifest.jsonl')
    writeFileSync(
      manifest,
      readFileSync(manifest, 'utf8').replace(/"converter":"[^"]*"/, '"converter":"0.0.1"')
    )
    expect((await convert(['in'])).err).not.toContain('unchanged')
    expect((await convert(['in'])).err).toContain('1 unchanged')
  })

  test('removes nothing without --prune, and with it the records of what is gone', async () => {
    const page = readFileSync(join(root, 'fixtures/several-documents-on-a-page/input.txt'))
    put('in/gone.txt', golden)
    put('in/fewer.txt', page)
    await convert(['in'])
    put('output/mine.json', '{}')
    rmSync(at('in/gone.txt'))
    put('in/fewer.txt', golden)
    const {err} = await convert(['in'])
    const left = ['fewer.1.json', 'fewer.2.json', 'fewer.3.json', 'gone.json']
    expect(err).toContain(
      '4 record(s) of inputs that are gone or have changed left; `--prune` removes them'
    )
    expect(json('output/.aanhangsel/report.json').leftover).toEqual(left)
    for (const name of left) expect(existsSync(at('output', name))).toBe(true)
    expect((await convert(['in', '--prune'])).err).toContain(
      '4 record(s) of inputs that are gone or have changed removed'
    )
    expect(readdirSync(at('output')).sort()).toEqual(['.aanhangsel', 'fewer.json', 'mine.json'])
    expect((await convert(['in'])).err).not.toContain('record(s) of inputs')
  })
})

describe('a list of files', () => {
  test.each([
    ['lines', ['--files-from', '-'], '\n'],
    ['lines of Windows', ['--files-from', '-'], '\r\n'],
    ['NUL', ['--files-from', '-', '--null'], '\0']
  ])('may be parted by %s', async (_, words, separator) => {
    mkdirSync(at('in/2015'))
    put('in/2015/a.txt', golden)
    put('in/b c.txt', golden)
    const {code, err} = await convert(words, {
      input: ['in/2015/a.txt', 'in/b c.txt', ''].join(separator)
    })
    expect(code, err).toBe(0)
    expect(readdirSync(at('output/in')).sort()).toEqual(['2015', 'b c.json'])
  })

  test('names what is not there, and the rest goes on', async () => {
    put('in/a.txt', golden)
    put('list', 'in/a.txt\nin/nowhere.txt\n')
    const {code, err} = await convert(['--files-from', 'list'])
    expect(code).toBe(1)
    expect(err).toMatch(/nowhere\.txt\n.*read-failed/)
    expect(existsSync(at('output/in/a.json'))).toBe(true)
  })
})

describe('a document that', () => {
  // Thirty megabytes of questions, in spite of the limits: many seconds of work, and far more than
  // 64 MB of objects.
  const endless = Array.from(
    {length: 200_000},
    (_, i) =>
      `Vraag ${i}\nKunt u zeggen waarom dit zo is en niet anders, en sinds wanneer?\nAntwoord ${i}\nNee, dat kan ik niet zeggen.`
  ).join('\n')
  const unlimited = ['--max-lines', '9999999', '--max-characters', '99999999']

  test('takes too long is ended, and the others are converted', async () => {
    put('in/endless.txt', endless)
    for (let i = 0; i < 5; i++) put(`in/${i}.txt`, golden)
    const {code, err} = await convert([
      'in',
      ...unlimited,
      '--timeout',
      '3',
      '--memory',
      '8000',
      '--jobs',
      '2'
    ])
    expect(code).toBe(1)
    expect(err).toMatch(/endless\.txt\n.*time-limit\n.*longer than 3 s/)
    expect(err).toContain('6 document(s): 5 converted, 1 failed')
  })

  test('needs too much memory is ended, and the others are converted', async () => {
    put('in/endless.txt', endless)
    for (let i = 0; i < 5; i++) put(`in/${i}.txt`, golden)
    const {code, err} = await convert(['in', ...unlimited, '--memory', '64', '--jobs', '2'])
    expect(code).toBe(1)
    expect(err).toMatch(/endless\.txt\n.*memory-limit\n.*more than 64 MB/)
    expect(err).toContain('6 document(s): 5 converted, 1 failed')
  })
})

test('the report tells a program what became of the documents', async () => {
  put('in/a.txt', golden)
  put('in/empty.txt', '')
  const {code} = await convert(['in', '--report', 'reports/today.json', '--quiet'])
  expect(code).toBe(1)
  const report = json('reports/today.json')
  expect(report).toMatchObject({documents: 2, converted: 1, failed: 1, records: 1, leftover: []})
  expect(report.failures).toEqual([
    {input: '../in/empty.txt', errors: [{ruleId: 'empty-input', reason: expect.any(String)}]}
  ])
  expect(report.diagnostics[0]).toEqual({
    ruleId: 'empty-input',
    severity: 'error',
    documents: 1,
    count: 1
  })
  expect(readFileSync(at('reports/today.json'), 'utf8')).toBe(
    readFileSync(at('output/.aanhangsel/report.json'), 'utf8')
  )
})

test('records and a dataset come of one run', async () => {
  put('in/a.txt', golden)
  const {code, err} = await convert(['in', '--dataset', 'tables'])
  expect(code, err).toBe(0)
  expect(err).toContain('1 record(s): 1 documents, 5 answers')
  expect(existsSync(at('tables/documents.parquet'))).toBe(true)
})

test('--quiet says nothing, and no bar is drawn outside a terminal', async () => {
  for (let i = 0; i < 3; i++) put(`in/${i}.txt`, golden)
  expect((await convert(['in', '-q'])).err).toBe('')
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  expect((await convert(['in', '--force'])).err).not.toMatch(/\x1b/)
})

describe('a batch of generated documents', () => {
  let corpus: string
  const count = 200
  beforeAll(async () => {
    corpus = mkdtempSync(join(tmpdir(), 'aanhangsel-'))
    await makeCorpus(count, join(corpus, 'in'))
    await convert(['in', '-o', 'whole', '-q', '--jobs', '2'], {cwd: corpus})
  }, 60_000)
  afterAll(() => rmSync(corpus, {recursive: true, force: true}))

  /** Files that an output folder holds otherwise than that of an undisturbed run. */
  function difference(name: string): string[] {
    const [one, other] = [filesOf(join(corpus, name)), filesOf(join(corpus, 'whole'))]
    return Object.keys({...one, ...other}).filter(path => one[path] !== other[path])
  }

  test('reports every broken one and loses none', () => {
    const report = JSON.parse(readFileSync(join(corpus, 'whole/.aanhangsel/report.json'), 'utf8'))
    expect(report).toMatchObject({documents: count, converted: count - 2, failed: 2})
    expect(report.failures.map(({input}: any) => /\d+\./.exec(input)![0])).toEqual(['199.', '99.'])
    const documents = new Set(readdirSync(join(corpus, 'whole/0')).map(name => name.split('.')[0]))
    expect(documents.size).toBe(count - 2)
  })

  test('gives the same whatever the number of threads', async () => {
    await convert(['in', '-o', 'one', '-q', '--jobs', '1'], {cwd: corpus})
    expect(difference('one')).toEqual([])
  })
})
