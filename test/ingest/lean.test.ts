import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {convert} from '../../src/index.js'
import {Meter} from '../../src/diagnostics/meter.js'
import {differenceOf} from '../../src/ingest/pdf/compare.js'
import {readLean} from '../../src/ingest/pdf/lean/index.js'
import {toPages, type DrawnPage} from '../../src/ingest/pdf/page.js'
import {readWithPdfjs} from '../../src/ingest/pdf/pdfjs/pages.js'
import type {StructureNode} from '../../src/ingest/pdf/structure.js'
import {root} from '../run.js'

// The lean reader gives what pdf.js gives, to the last bit, or hands the file over.

const pdfsIn = (folder: string): string[] =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter(path => path.endsWith('.pdf'))
    .map(path => join(folder, path))

/** Fonts of the lean reader know more; what is left is what text depends on. */
const comparable = (pages: DrawnPage[]) =>
  pages.map(page => ({
    ...page,
    tree: page.tree && comparableNode(page.tree),
    runs: page.runs.map(run => ({...run, font: {space: run.font.space, unit: run.font.unit}}))
  }))

/** pdf.js says more of a structure tree: its languages, its pictures. */
const comparableNode = ({role, type, id, children}: StructureNode): StructureNode => ({
  role: role ?? '',
  type: type ?? '',
  id: type === 'content' ? id! : '',
  children: children?.map(comparableNode) ?? []
})

/** Compare both readers; gives the reason where the lean one hands over. */
async function compare(path: string): Promise<string | undefined> {
  const bytes = readFileSync(path)
  const lean = readLean(bytes, new Meter())
  if (!Array.isArray(lean)) return lean.reason
  const {pages, said} = await readWithPdfjs(bytes, new Meter())
  expect(said, path).toEqual([])
  expect(comparable(lean), path).toEqual(comparable(pages))
  return undefined
}

const paths = pdfsIn(join(root, 'fixtures'))

test.each(paths.map(path => [basename(dirname(path)), basename(path), path]))(
  'reads %s/%s as pdf.js does, or hands it over',
  async (_, __, path) => void (await compare(path))
)

test('says where the pages of two readers differ, and who read', async () => {
  const bytes = readFileSync(join(root, 'fixtures/pdf-official-layout/input.pdf'))
  const pages = readLean(bytes, new Meter())
  if (!Array.isArray(pages)) throw pages
  const [one, other] = [toPages(pages), toPages(pages)]
  expect(differenceOf(one, other)).toBeUndefined()
  const line = other[0]!.lines[2]!
  line.box = {...line.box, x: line.box.x + 1}
  expect(differenceOf(one, other)).toBe(`page 1, line 3: ${line.text}`)
  for (const [reader, expected] of [
    [undefined, 'lean'],
    ['pdfjs', 'pdfjs'],
    ['both', 'lean']
  ] as const) {
    const {record, file} = await convert(bytes, {reader})
    expect(record!.source.reader).toBe(expected)
    expect(file.messages.map(({ruleId}) => ruleId)).not.toContain('readers-disagree')
  }
})

test('hands over a file with an object that it does not need, and that is not well formed', () => {
  const whole = readFileSync(join(root, 'fixtures/pdf-official-layout/input.pdf')).toString(
    'latin1'
  )
  const broken = whole.replace('(fixture)', '<fixture>')
  expect(broken).not.toBe(whole)
  expect(readLean(Buffer.from(whole, 'latin1'), new Meter())).toBeInstanceOf(Array)
  expect(readLean(Buffer.from(broken, 'latin1'), new Meter())).toMatchObject({
    reason: 'a string that is not hexadecimal'
  })
})

const corpus = process.env.AANHANGSEL_CORPUS

describe.runIf(corpus && existsSync(corpus))('on a corpus', () => {
  test('reads every PDF as pdf.js does, and the official ones by itself', async () => {
    const reasons: Record<string, string | undefined> = {}
    for (const path of pdfsIn(corpus!)) reasons[path] = await compare(path)
    const official = Object.entries(reasons).filter(([path]) => path.includes('/pdf/ah-'))
    const others = official.flatMap(([, reason]) => (reason === undefined ? [] : [reason]))
    expect(others).toEqual([])
  }, 120_000)
})
