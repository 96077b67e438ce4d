import fc from 'fast-check'
import {expect, test} from 'vitest'
import {convert, type DocumentRecord} from '../../src/index.js'
import {plainDocument} from './dress/document.js'
import {letters} from '../letters.js'
import * as htmlWriters from './dress/html-writers.js'
import * as writers from './dress/markdown-writers.js'
import {headings, notes, print, type Dress} from './dress/dresses.js'

// A document says the same in whatever dress it comes.
const runs = {numRuns: Number(process.env.FUZZ ?? 60), seed: 19_02_1815}

const plain: Dress = {
  heading: 'plain',
  note: 'bracket',
  signs: '',
  width: null,
  marks: false,
  site: false,
  date: date => date
}

/** What two dresses may differ in: places, labels, and what is said about the reading. */
const apart = new Set(['source', 'label', 'doubts', 'diagnostics', 'inferred'])

const said = (record: DocumentRecord): unknown =>
  JSON.parse(JSON.stringify(record, (key, value) => (apart.has(key) ? undefined : value)))

const read = async (text: string): Promise<unknown> => {
  const {records} = await convert(text)
  expect(records).toHaveLength(1)
  return said(records[0]!)
}

const expected = await read(print(plainDocument, plain))

const dates: Record<string, (date: string) => string> = {
  words: date => date,
  short: date => date.replace('maart', 'mrt.'),
  figures: date => date.replace(/^(\d+) maart (\d+)$/, '$1-03-$2'),
  yearFirst: date =>
    date.replace(
      /^(\d+) maart (\d+)$/,
      (_, day: string, year: string) => `${year}-03-${day.padStart(2, '0')}`
    )
}

const dress: fc.Arbitrary<Dress> = fc.record({
  heading: fc.constantFrom(...Object.keys(headings)),
  note: fc.constantFrom(...Object.keys(notes)),
  signs: fc.constantFrom('' as const, '**' as const, '## ' as const),
  width: fc.constantFrom(null, 72, 85),
  marks: fc.boolean(),
  site: fc.boolean(),
  date: fc.constantFrom(...Object.values(dates))
})

test('the plain dress holds all there is', () => {
  expect(expected).toMatchSnapshot()
})

test.each(Object.keys(headings))('headings in the dress «%s»', async heading => {
  expect(await read(print(plainDocument, {...plain, heading}))).toEqual(expected)
})

test.each(Object.keys(notes))('notes in the dress «%s»', async note => {
  expect(await read(print(plainDocument, {...plain, note}))).toEqual(expected)
})

test.each(Object.keys(dates))('dates in the dress «%s»', async date => {
  expect(await read(print(plainDocument, {...plain, date: dates[date]!}))).toEqual(expected)
})

test.each(Object.keys(writers))('Markdown by %s', async writer => {
  const text = writers[writer as keyof typeof writers](plainDocument)
  // A page foot tells the session.
  const {session, source: _, ...rest} = (await read(text)) as DocumentRecord
  expect({...rest, session: null}).toEqual({...(expected as DocumentRecord), session: null})
  expect(session).toBe(writer === 'pymupdf4llm' ? '2020-2021' : null)
})

test.each(Object.keys(htmlWriters))('HTML by %s', async writer => {
  const text = htmlWriters[writer as keyof typeof htmlWriters](plainDocument)
  expect((await convert(text)).record?.source.format).toBe('html')
  expect(await read(text)).toEqual(expected)
})

/** Every text with its place, and what stands there in the input. */
function textsIn(value: unknown, input: string): [text: string, printed: string][] {
  if (Array.isArray(value)) return value.flatMap(item => textsIn(item, input))
  if (value === null || typeof value !== 'object') return []
  const {text, source} = value as {text?: string; source?: Source}
  const own: [string, string][] =
    text !== undefined && source ? [[text, input.slice(...spanOf(source, input))]] : []
  return [...own, ...Object.values(value).flatMap(item => textsIn(item, input))]
}

interface Source {
  start: {line: number; column: number; offset: number}
  end: {line: number; column: number; offset: number}
}

/** Line and column must name the same place as the offset. */
function spanOf({start, end}: Source, input: string): [number, number] {
  const starts = [0, ...[...input.matchAll(/\n/g)].map(({index}) => index + 1)]
  for (const {line, column, offset} of [start, end])
    expect(starts[line - 1]! + column - 1).toBe(offset)
  return [start.offset, end.offset]
}

test.each([
  ...Object.entries(writers).map(([name, write]) => [name, write(plainDocument)] as const),
  ['marks without width', print(plainDocument, {...plain, marks: true, signs: '## '})] as const
])('places are those of the input: %s', async (_, text) => {
  const {record} = await convert(text)
  const texts = textsIn(record, text)
  expect(texts.length).toBeGreaterThan(15)
  for (const [running, printed] of texts) {
    const withoutTargets = printed.replace(/\(\\?#[\w\\-]+\)|<a id[^>]*><\/a>/g, '')
    expect(letters(withoutTargets)).toBe(letters(running))
  }
})

test('a document is the same in every dress', async () => {
  await fc.assert(
    fc.asyncProperty(dress, async worn => {
      expect(await read(print(plainDocument, worn))).toEqual(expected)
    }),
    runs
  )
})
