import fc from 'fast-check'
import {
  asyncBufferFromFile,
  parquetMetadataAsync,
  parquetReadObjects,
  parquetSchema
} from 'hyparquet'
import {compressors} from 'hyparquet-compressors'
import {
  existsSync,
  mkdtempSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Readable} from 'node:stream'
import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest'
import type {VFile} from 'vfile'
import {csvLine, safeText} from '../../src/dataset/formats/csv.js'
import {openEngine} from '../../src/dataset/engine.js'
import {contentHash} from '../../src/dataset/identity.js'
import {keyed} from '../../src/dataset/passages.js'
import {tables} from '../../src/dataset/tables/index.js'
import {hashOfFile} from '../../src/storage/hash.js'
import {
  jsonSchema,
  queryDataset,
  readRecords,
  writeDataset,
  type Cell,
  type DatasetOptions,
  type DocumentRecord
} from '../../src/index.js'
import {recordsOf} from '../records.js'

let scratch: string
let folder: string
let all: DocumentRecord[]
let forms: DocumentRecord[]

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'aanhangsel-'))
  all = await recordsOf(/./)
  forms = await recordsOf(/^forms-joint-answers-and-notes$/)
})
afterAll(() => rmSync(scratch, {recursive: true, force: true}))
beforeEach(() => {
  folder = join(mkdtempSync(join(scratch, 'test-')), 'dataset')
})

type Rows = Record<string, any>[]

async function parquet(path: string): Promise<Rows> {
  const file = await asyncBufferFromFile(path)
  return parquetReadObjects({file, compressors})
}

const jsonl = (path: string): Rows =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))

async function rows(sql: string, directory = folder): Promise<Cell[][]> {
  return queryDataset(directory, sql, async ({rows}) => {
    const found: Cell[][] = []
    for await (const row of rows) found.push(row)
    return found
  })
}

/** The hash of every file of a folder, by its path. */
const hashes = (directory: string): Record<string, string> =>
  Object.fromEntries(
    (readdirSync(directory, {recursive: true}) as string[])
      .filter(path => statSync(join(directory, path)).isFile())
      .sort()
      .map(path => [path, hashOfFile(join(directory, path))])
  )

const withId = (record: DocumentRecord, id: string | null): DocumentRecord => ({...record, id})

describe('Parquet, read by another implementation', () => {
  const read: Record<string, Rows> = {}
  let written: Awaited<ReturnType<typeof writeDataset>>
  let directory: string

  beforeAll(async () => {
    directory = join(scratch, 'whole')
    written = await writeDataset(all, directory, {formats: ['parquet', 'jsonl', 'csv']})
    for (const {name} of tables) read[name] = await parquet(join(directory, `${name}.parquet`))
  })

  test('has the rows of the records', () => {
    const chosen = read.sources!.filter(({chosen}) => chosen)
    expect(written.records).toBe(all.length)
    expect(read.documents).toHaveLength(chosen.length)
    for (const {name} of tables) expect(read[name]!.length, name).toBe(written.rows[name])
    const records = chosen.map(({sha256, part}) =>
      all.find(({source}) => source.sha256 === sha256 && (source.part?.index ?? null) === part)!
    )
    const sum = (count: (record: DocumentRecord) => number): number =>
      records.reduce((total, record) => total + count(record), 0)
    expect(read.answers).toHaveLength(
      sum(({exchanges}) => exchanges.filter(({answer}) => answer).length)
    )
    expect(read.questions).toHaveLength(
      sum(({exchanges}) =>
        exchanges
          .flatMap(({questions}) => questions)
          .reduce((total, {numbers}) => total + Math.max(1, numbers.length), 0)
      )
    )
    expect(read.footnotes).toHaveLength(sum(({footnotes}) => footnotes.length))
    expect(read.diagnostics).toHaveLength(sum(({diagnostics}) => diagnostics.length))
    expect(read.people).toHaveLength(
      sum(
        ({questioners, addressees, respondents, onBehalfOf}) =>
          [questioners, addressees, respondents, onBehalfOf].flat().length
      )
    )
  })

  test('has keys that are unique and point to rows that exist', () => {
    const ids = Object.fromEntries(
      tables.map(({name}) => [name, new Set(read[name]!.map(({id}) => id))])
    )
    for (const {name, columns} of tables) {
      expect(ids[name]!.size, name).toBe(read[name]!.length)
      for (const column of columns)
        for (const row of read[name]!) {
          const value = row[column.name]
          if (column.references && value !== null)
            expect(ids[column.references], `${name}.${column.name}`).toContain(value)
          if (column.type === 'keys') for (const key of value) expect(ids.footnotes).toContain(key)
          if (column.required) expect(value, `${name}.${column.name}`).not.toBeNull()
          if (column.values && value !== null) expect(column.values).toContain(value)
        }
    }
    // None of this may hold for want of rows.
    expect(read.questions!.filter(({answer}) => answer !== null).length).toBeGreaterThan(50)
    expect(read.questions!.filter(({notes}) => notes.length > 0).length).toBeGreaterThan(10)
    expect(read.footnotes!.filter(({answer}) => answer !== null).length).toBeGreaterThan(3)
    expect(read.references!.filter(({footnote}) => footnote !== null).length).toBeGreaterThan(10)
  })

  test('has typed columns, zstd, and rows sorted by document', async () => {
    const expected = {
      key: 'UTF8',
      string: 'UTF8',
      date: 'DATE',
      integer: 'INT_32',
      boolean: undefined,
      keys: 'LIST',
      strings: 'LIST',
      integers: 'LIST'
    }
    for (const {name, columns} of tables) {
      const file = await asyncBufferFromFile(join(directory, `${name}.parquet`))
      const metadata = await parquetMetadataAsync(file)
      const types = parquetSchema(metadata).children.map(({element}) => [
        element.name,
        element.type === 'BOOLEAN' ? undefined : element.converted_type
      ])
      expect(types, name).toEqual(columns.map(({name, type}) => [name, expected[type]]))
      for (const group of metadata.row_groups)
        for (const column of group.columns) expect(column.meta_data!.codec).toBe('ZSTD')
      const documents = read[name]!.map(row => row.document ?? row.id)
      expect(documents, name).toEqual([...documents].sort())
    }
  })

  test('says the same as JSONL and CSV', async () => {
    const plain = (value: unknown): unknown =>
      value instanceof Date ? value.toISOString().slice(0, 10) : value
    for (const {name, columns} of tables) {
      const fromParquet = read[name]!.map(row =>
        Object.fromEntries(Object.entries(row).map(([key, value]) => [key, plain(value)]))
      )
      expect(jsonl(join(directory, `${name}.jsonl`)), name).toEqual(fromParquet)
      const csv = readFileSync(join(directory, `${name}.csv`), 'utf8')
      const [head, ...lines] = parseCsv(csv)
      expect(head).toEqual(columns.map(({name}) => name))
      const cells = fromParquet.map(row =>
        columns.map(({name}) => {
          const value = row[name]
          return value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value)
        })
      )
      expect(lines, name).toEqual(cells)
    }
  })

  test('is described column by column', () => {
    const description = JSON.parse(readFileSync(join(directory, 'datapackage.json'), 'utf8'))
    const croissant = JSON.parse(readFileSync(join(directory, 'croissant.json'), 'utf8'))
    const card = readFileSync(join(directory, 'README.md'), 'utf8')
    expect(JSON.parse(readFileSync(join(directory, 'record.schema.json'), 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(jsonSchema()))
    )
    const resources = new Map(description.resources.map((one: any) => [one.name, one]))
    expect(resources.size).toBe(3 * tables.length)
    for (const {name, columns} of tables) {
      const {schema, path, bytes} = resources.get(name) as any
      expect(statSync(join(directory, path)).size).toBe(bytes)
      expect(schema.fields.map((field: any) => field.name)).toEqual(columns.map(({name}) => name))
      for (const {description} of schema.fields) expect(description).toMatch(/\w/)
      for (const {fields, reference} of schema.foreignKeys ?? [])
        expect([...resources.keys(), fields]).toContain(reference.resource)
      expect(card).toContain(`| \`${name}\` | ${read[name]!.length} |`)
      for (const column of columns) expect(card).toContain(`| \`${column.name}\` |`)
    }
    const ids = new Set<string>()
    const pointers: string[] = []
    JSON.stringify(croissant, (key, value) => {
      if (value?.['@id'] && value['@type']) ids.add(value['@id'])
      else if (value?.['@id'] && !['dataType', 'data', 'examples'].includes(key))
        pointers.push(value['@id'])
      return value
    })
    expect(pointers.length).toBeGreaterThan(100)
    for (const pointer of pointers) expect(ids).toContain(pointer)
  })

  test('counts what the records say', () => {
    const card = readFileSync(join(directory, 'README.md'), 'utf8')
    for (const [column, table] of [
      ['kind', 'documents'],
      ['format', 'sources'],
      ['rule_id', 'diagnostics']
    ] as const)
      for (const value of new Set(read[table]!.map(row => row[column]))) {
        const count = read[table]!.filter(row => row[column] === value).length
        expect(card).toMatch(new RegExp(`^\\| \`?${value}\`? \\| ${count} \\|$`, 'm'))
      }
  })
})

/** CSV as RFC 4180 defines it, read by another program than the one that writes it. */
function parseCsv(text: string): string[][] {
  const lines: string[][] = [[]]
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy
  for (const match of text.matchAll(cell)) {
    lines.at(-1)!.push(match[1]?.replaceAll('""', '"') ?? match[2]!)
    if (match[3] === '\r\n') lines.push([])
  }
  expect(lines.pop()).toEqual([])
  return lines
}

describe('order', () => {
  const everything: DatasetOptions = {formats: ['parquet', 'csv', 'jsonl'], safeCells: true}

  test.each([everything, {partition: 'session'} as const])(
    'of records changes no byte: %j',
    async options => {
      await writeDataset(all, join(folder, 'first'), options)
      const expected = hashes(join(folder, 'first'))
      const orders = fc.shuffledSubarray(all, {minLength: all.length})
      const check = fc.asyncProperty(orders, async records => {
        await writeDataset(records, join(folder, 'next'), options)
        expect(hashes(join(folder, 'next'))).toEqual(expected)
      })
      await fc.assert(check, {numRuns: 4, seed: 19_02_1815})
    }
  )

  test('does not matter where rows fill several chunks and row groups', async () => {
    const many = Array.from({length: 80}, (_, i) =>
      all.map(record => withId(record, `ah-tk-20302031-${i}-${record.source.sha256.slice(0, 8)}`))
    ).flat()
    await writeDataset(many, join(folder, 'a'))
    await writeDataset(many.toReversed(), join(folder, 'b'))
    expect(hashes(join(folder, 'b'))).toEqual(hashes(join(folder, 'a')))
    const metadata = await parquetMetadataAsync(
      await asyncBufferFromFile(join(folder, 'a/people.parquet'))
    )
    expect(metadata.row_groups.length).toBeGreaterThan(1)
  })
})

describe('one document', () => {
  test('of several forms is one row, represented by the best, with all its sources', async () => {
    await writeDataset(forms.toReversed(), folder)
    expect(await rows('SELECT id, format FROM documents')).toEqual([[forms[0]!.id, 'xml']])
    expect(await rows('SELECT id, chosen, format FROM sources')).toEqual(
      ['xml', 'html', 'docx', 'pdf', 'text'].map((format, i) => [
        `${forms[0]!.id}.s${i + 1}`,
        i === 0,
        format
      ])
    )
  })

  test('is known without an identifier, whatever its format', async () => {
    const nameless = forms.map(record => withId(record, null))
    const key = `sha256-${contentHash(keyed(forms[0]!)).slice(0, 16)}`
    await writeDataset(nameless, folder)
    expect(await rows('SELECT id, identifier FROM documents')).toEqual([[key, null]])
    expect(await rows('SELECT count(*) FROM sources')).toEqual([[5]])
    expect((await rows('SELECT id FROM questions'))[0]).toEqual([`${key}.q1`])
  })

  test('takes the identifier that any of its sources prints', async () => {
    const [named, ...others] = forms
    await writeDataset([...others.map(record => withId(record, null)), named!], folder)
    expect(await rows('SELECT id, identifier FROM documents')).toEqual([[named!.id, named!.id]])
  })

  test('is represented by the record with most header fields, then fewest warnings', async () => {
    const [text, pdf] = ['text', 'pdf'].map(format =>
      forms.find(({source}) => source.format === format)!
    )
    const warned: DocumentRecord = {
      ...pdf!,
      diagnostics: [
        {
          ruleId: 'note-gap',
          severity: 'warning',
          message: '',
          line: null,
          column: null,
          page: null
        }
      ]
    }
    const chosen = async (...records: DocumentRecord[]): Promise<unknown> => {
      await writeDataset(records, folder)
      return (await rows('SELECT format FROM documents'))[0]![0]
    }
    expect(await chosen(text!, pdf!)).toBe('pdf')
    expect(await chosen(text!, warned)).toBe('text')
    expect(await chosen({...text!, questioners: []}, warned)).toBe('pdf')
  })

  test('that was converted twice is one source', async () => {
    await writeDataset([forms[0]!, {...forms[0]!}], folder)
    expect(await rows('SELECT count(*) FROM sources')).toEqual([[1]])
  })

  test('is never made of documents with different words', async () => {
    const [record] = forms
    const other = structuredClone(record!)
    const block = other.exchanges[0]!.questions[0]!.blocks[0] as {text: string}
    block.text = block.text.replace(/.$/, ' niet?')
    await writeDataset([withId(record!, null), withId(other, null)], folder)
    expect(await rows('SELECT count(*) FROM documents')).toEqual([[2]])
  })

  test('is not known by an identifier that several documents of one file print', async () => {
    const parts = await recordsOf(/^several-documents-on-a-page$/)
    await writeDataset(
      parts.map(record => withId(record, 'ah-tk-19911992-600')),
      folder
    )
    expect(await rows('SELECT count(*), count(DISTINCT identifier) FROM documents')).toEqual([
      [parts.length, 1]
    ])
  })

  test('that is a rectification or reprint points to what it corrects', async () => {
    const [record] = forms
    const id = 'ah-tk-20232024-1412'
    await writeDataset([record!, withId(record!, `${id}-n1`), withId(record!, `${id}-h1`)], folder)
    expect(await rows('SELECT id, corrects, correction FROM documents')).toEqual([
      [id, null, null],
      [`${id}-h1`, id, 'reprint'],
      [`${id}-n1`, id, 'rectification']
    ])
  })
})

test('numbers that repeat, and questions that share a text, have keys of their own', async () => {
  const repeated = await recordsOf(/^(?:repeated-numbers|joint-questions-that-cannot)/)
  await writeDataset(repeated, folder)
  const ids = (await rows('SELECT id FROM questions')).map(([id]) => String(id).split('.')[1])
  expect(ids).toContain('q2-2')
  const shared = await rows(
    'SELECT text, list(number), any_value(numbers), count(DISTINCT id) FROM questions WHERE len(numbers) > 1 GROUP BY text'
  )
  expect(shared).toHaveLength(1)
  expect(shared[0]![1]).toEqual(shared[0]![2])
  expect(shared[0]![3]).toBe((shared[0]![1] as Cell[]).length)
})

describe('CSV', () => {
  test('quotes what RFC 4180 wants quoted', () => {
    expect(csvLine(['a', 'b "c"', 'd,e', 'f\ng', '', null, 3, true, ['x', 'y']])).toBe(
      'a,"b ""c""","d,e","f\ng","",,3,true,"[""x"",""y""]"\r\n'
    )
  })

  test('is read as it was written, whatever the cells', () => {
    const cells = fc.array(fc.string({unit: 'grapheme'}), {minLength: 1, maxLength: 5})
    const same = fc.property(cells, row => {
      expect(parseCsv(csvLine(row))).toEqual([row])
    })
    fc.assert(same, {seed: 19_02_1815})
  })

  test.each([
    '=1+1',
    '+31 6',
    '-2',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    ' =1',
    '＝1',
    "=cmd|' /C calc'!A0"
  ])('makes %j harmless', text => {
    expect(safeText(text)).toBe(`'${text}`)
  })

  test.each(['a=1', '– een', '«Ja»', '', "'t Hoen", '1-2'])('leaves %j', text => {
    expect(safeText(text)).toBe(text)
  })

  test('is made safe only where asked to', async () => {
    const record: DocumentRecord = {...forms[0]!, subject: '=HYPERLINK("x")'}
    const subject = async (safeCells: boolean): Promise<unknown> => {
      await writeDataset([record], folder, {formats: ['csv'], safeCells})
      const [head, row] = parseCsv(readFileSync(join(folder, 'documents.csv'), 'utf8'))
      return row![head!.indexOf('subject')]
    }
    expect(await subject(false)).toBe('=HYPERLINK("x")')
    expect(await subject(true)).toBe(`'=HYPERLINK("x")`)
  })
})

describe('partitions', () => {
  test('hold a session each, and together what the whole holds', async () => {
    await writeDataset(all, folder, {partition: 'session'})
    await writeDataset(all, join(folder, '../whole'))
    const sessions = new Set(all.map(({session}) => session ?? 'unknown'))
    const divided = tables.filter(({columns}) => columns.some(({name}) => name === 'session'))
    for (const {name} of divided)
      expect(new Set(readdirSync(join(folder, name)))).toEqual(
        new Set([...sessions].map(session => `session=${session}`))
      )
    const [part] = await parquet(join(folder, 'documents/session=2024-2025/part.parquet'))
    expect(part).not.toHaveProperty('session')
    for (const {name} of tables) {
      const sql = `FROM "${name}" ORDER BY id`
      expect(await rows(sql), name).toEqual(await rows(sql, join(folder, '../whole')))
    }
  })
})

describe('the folder of a dataset', () => {
  test('is left alone where it holds other files', async () => {
    mkdirSync(folder)
    writeFileSync(join(folder, 'README.md'), 'mine')
    await expect(writeDataset(all, folder)).rejects.toThrow('holds files that are not a dataset')
    expect(readdirSync(folder)).toEqual(['README.md'])
  })

  test('loses the old dataset, and nothing else', async () => {
    await writeDataset(forms, folder, {partition: 'session', formats: ['parquet', 'csv']})
    writeFileSync(join(folder, 'documents/mine.txt'), 'mine')
    await writeDataset(forms, folder)
    expect(readdirSync(folder, {recursive: true}).sort()).toEqual(
      [
        ...tables.map(({name}) => `${name}.parquet`),
        'README.md',
        'croissant.json',
        'datapackage.json',
        'record.schema.json',
        'CITATION.cff',
        'documents',
        'documents/mine.txt'
      ].sort()
    )
  })

  test('keeps the old dataset where the new one fails', async () => {
    await writeDataset(forms, folder)
    const before = hashes(folder)
    async function* failing(): AsyncGenerator<DocumentRecord> {
      yield forms[0]!
      throw new Error('the disk is gone')
    }
    await expect(writeDataset(failing(), folder)).rejects.toThrow('the disk is gone')
    await expect(writeDataset([], folder)).rejects.toThrow('no records')
    expect(hashes(folder)).toEqual(before)
    expect(readdirSync(join(folder, '..'))).toEqual(['dataset'])
  })

  test('does not appear for a format that does not exist', async () => {
    expect(() => writeDataset(all, folder, {formats: ['xlsx' as never]})).toThrow(
      'unknown format `xlsx`'
    )
    expect(existsSync(folder)).toBe(false)
  })
})

describe('reading records', () => {
  async function read(...inputs: Parameters<typeof readRecords>[0][]) {
    const files: VFile[] = []
    const records: DocumentRecord[] = []
    for (const input of inputs)
      for await (const record of readRecords(input, file => files.push(file))) records.push(record)
    const messages = files.flatMap(file => file.messages.map(message => `${file.path}: ${message}`))
    return {records, messages}
  }

  test('takes files of one record and lines of many', async () => {
    mkdirSync(folder)
    writeFileSync(join(folder, 'a.json'), JSON.stringify(forms[0], null, 2))
    writeFileSync(
      join(folder, 'b.jsonl'),
      forms.map(record => `${JSON.stringify(record)}\r\n`).join('\n')
    )
    const {records, messages} = await read([join(folder, 'a.json'), join(folder, 'b.jsonl')])
    expect(messages).toEqual([])
    expect(records).toEqual([forms[0], ...forms])
  })

  test('says what is wrong with a record, and where, and goes on', async () => {
    const text = ['{"schemaVersion":"1.1.0"}', 'no json', '', JSON.stringify(forms[0])].join('\n')
    const {records, messages} = await read([
      {name: 'x.jsonl', stream: Readable.from([text.slice(0, 99), text.slice(99)])},
      join(scratch, 'nowhere.json')
    ])
    expect(records).toEqual([forms[0]])
    expect(messages).toHaveLength(3)
    expect(messages[0]).toMatch(/x\.jsonl.*1:1.*The record is invalid: id: .*; and \d+ more/)
    expect(messages[1]).toMatch(/x\.jsonl.*2:1.*This is not JSON/)
    expect(messages[2]).toMatch(/nowhere\.json.*The file cannot be read.*ENOENT/)
  })
})

describe('queries', () => {
  beforeAll(async () => {
    await writeDataset(all, join(scratch, 'queried'), {formats: ['parquet', 'csv']})
  })
  const ask = (sql: string): Promise<Cell[][]> => rows(sql, join(scratch, 'queried'))

  test('give numbers, lists, dates and nulls', async () => {
    expect(
      await ask(
        "SELECT count(*), [1, 2], DATE '2024-02-29', NULL, 1.5::DECIMAL(3,1), {a: 1} FROM people WHERE part = 'x'"
      )
    ).toEqual([[0, [1, 2], '2024-02-29', null, 1.5, {a: 1}]])
    expect(await ask('SELECT 9007199254740993, true')).toEqual([['9007199254740993', true]])
    expect(await ask('SELECT count(*) FROM refs')).toEqual(
      await ask('SELECT count(*) FROM "references"')
    )
  })

  test.each([
    [`COPY (SELECT 1) TO 'FOLDER/documents.parquet'`, 'must be one that reads'],
    [`EXPLAIN ANALYZE COPY (SELECT 1) TO 'FOLDER/x.csv'`, 'must be one that reads'],
    ['SELECT 1; DROP VIEW documents', 'expected one statement'],
    ['', 'expected one statement'],
    ['-- nothing', 'expected one statement'],
    [`ATTACH 'x.db'`, 'must be one that reads'],
    ['INSTALL httpfs', 'must be one that reads'],
    ['SET threads = 1', 'must be one that reads'],
    [
      `SELECT * FROM read_text('${join(import.meta.dirname, '../../package.json')}')`,
      'Permission Error'
    ],
    [`SELECT * FROM read_text('FOLDER/../../../etc/passwd')`, 'Permission Error'],
    [`SELECT * FROM 'https://example.nl/x.parquet'`, 'Permission Error'],
    ['SELECT * FROM nowhere', 'nowhere does not exist'],
    ['SELEC 1', 'syntax error']
  ])('are refused: %s', async (sql, reason) => {
    const before = hashes(join(scratch, 'queried'))
    await expect(ask(sql.replace('FOLDER', join(scratch, 'queried')))).rejects.toThrow(reason)
    expect(hashes(join(scratch, 'queried'))).toEqual(before)
  })

  test('say so where a dataset was made by another version', async () => {
    await writeDataset(forms, folder)
    const engine = await openEngine(':memory:', {})
    const path = join(folder, 'pairs.parquet')
    await engine.connection.run(`CREATE TABLE pairs AS SELECT * EXCLUDE (late) FROM '${path}'`)
    await engine.connection.run(`COPY pairs TO '${path}' (FORMAT parquet)`)
    engine.close()
    await expect(rows('SELECT 1')).rejects.toThrow(
      'was made by another version: `pairs` has no column `late`; make it again with `aanhangsel dataset`'
    )
  })

  test('want a dataset in Parquet', async () => {
    await writeDataset(forms, folder, {formats: ['csv']})
    await expect(rows('SELECT 1')).rejects.toThrow('no dataset in Parquet')
    await expect(rows('SELECT 1', join(scratch, 'none'))).rejects.toThrow('no dataset in Parquet')
  })
})
