import {createWriteStream, mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {finished} from 'node:stream/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
// @ts-expect-error: it has no types.
import PDFDocument from 'pdfkit'
import {expect, test} from 'vitest'
import {Meter} from '../../src/diagnostics/meter.js'
import {convert, readScans, type OcrPage} from '../../src/index.js'
import {picturesOf} from '../../src/ocr/pictures.js'
import {root, run} from '../run.js'

const folder = mkdtempSync(join(tmpdir(), 'aanhangsel-ocr-'))
const original = join(root, 'fixtures/pdf-question-with-explanation/input.pdf')

/** The first page of a PDF as a picture in a PDF of its own, which has no text. */
async function scanOf(path: string): Promise<string> {
  const pages = picturesOf(new Uint8Array(readFileSync(path)), 10, new Meter())
  const {value: page} = await pages.next()
  await pages.return(undefined)
  const scan = join(folder, 'scan.pdf')
  const {png, width, height} = page!
  const pdf = new PDFDocument({size: [width, height], margin: 0})
  const stream = createWriteStream(scan)
  pdf.pipe(stream)
  pdf.image(Buffer.from(png), 0, 0, {width})
  pdf.end()
  await finished(stream)
  return scan
}

test('a scanned page gives the record of its text', {timeout: 120_000}, async () => {
  const scan = await scanOf(original)
  const {record: printed} = await convert(readFileSync(original))
  const refused = await convert(readFileSync(scan))
  expect(refused.file.messages.map(({ruleId}) => ruleId)).toEqual(['no-text-layer'])
  const output = join(folder, 'records')
  await run(['convert', scan, '--output', output], {})
  // What was refused for want of text is tried again.
  const {code} = await run(['convert', scan, '--ocr', '--output', output], {})
  expect(code).toBe(0)
  const record = JSON.parse(readFileSync(join(output, 'scan.json'), 'utf8'))
  expect(record.source).toMatchObject({format: 'pdf', reader: 'ocr', pages: 1})
  for (const field of ['kind', 'session', 'number', 'submitted', 'questioners', 'addressees'])
    expect(record[field]).toEqual(printed![field as 'kind'])
  const numbers = (exchanges: {numbers: number[]}[]): number[][] =>
    exchanges.map(({numbers}) => numbers)
  expect(numbers(record.exchanges)).toEqual(numbers(printed!.exchanges))
})

/** A page that OCR would have read, sure of all but some words. */
const page = (lines: [text: string, confidence?: number][][]): OcrPage => ({
  width: 595,
  height: 842,
  lines: lines.map((words, i) =>
    words.map(([text, confidence = 95], k) => ({
      text,
      confidence,
      rect: [70 + 60 * k, 700 - 14 * i, 120 + 60 * k, 710 - 14 * i] as const
    }))
  )
})
const words = (text: string): [string][] => text.split(' ').map(word => [word])

test('words that OCR is not sure of are doubted where they stand', async () => {
  const read = page([
    words('Vragen van het lid Kromwal (PvdA) aan de Minister van Justitie over'),
    words('de dijken (ingezonden 5 februari 2024).'),
    words('Vraag 1'),
    [...words('Kent u deze'), ['dijhen', 40], ...words('bij Zandwijk?')],
    words('Vraag 2'),
    words('Zo ja, sinds wanneer?')
  ])
  const bytes = readFileSync(join(root, 'fixtures/pdf-without-text-layer/input.pdf'))
  const {record} = await convert(bytes, {ocr: async () => [read]})
  const [first, second] = record!.exchanges.map(({questions}) => questions[0]!)
  const [doubt] = first!.doubts
  expect(doubt).toMatchObject({kind: 'reading', block: [0]})
  const block = first!.blocks[0] as {text: string; source: {start: unknown}}
  expect(block.text.slice(doubt!.offset!)).toBe('dijhen bij Zandwijk?')
  expect(second!.doubts).toEqual([])
})

test('a page without words is said to have none, and too many pages are not read', async () => {
  const bytes = readFileSync(join(root, 'fixtures/pdf-without-text-layer/input.pdf'))
  const empty = await convert(bytes, {ocr: async () => [page([])]})
  expect(empty.file.messages.map(String)).toEqual([expect.stringContaining('OCR found no text')])
  const many = join(folder, 'many.pdf')
  const pdf = new PDFDocument()
  const chunks: Buffer[] = []
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
  for (let i = 0; i < 60; i++) pdf.addPage()
  pdf.end()
  await finished(pdf)
  writeFileSync(many, Buffer.concat(chunks))
  const {file} = await convert(readFileSync(many), {ocr: readScans})
  expect(file.messages.map(({ruleId}) => ruleId)).toEqual(['page-limit'])
})
