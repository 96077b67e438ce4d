import type {VFile} from 'vfile'
import {LimitExceeded, type Meter} from '../../diagnostics/meter.js'
import {report} from '../../diagnostics/messages.js'
import {MissingPart} from '../../diagnostics/missing-part.js'
import {NotSimple} from '../../diagnostics/not-simple.js'
import type {IngestOptions, OcrReader, Reader} from '../reader.js'
import {plainToken, type Layout, type Line, type Editable} from '../layout.js'
import {differenceOf} from './compare.js'
import {findDamage, type WholeStreams} from './damage.js'
import {readLean} from './lean/index.js'
import type {PrintedLine} from './lines.js'
import {toPages, type PageLines} from './page.js'
import {readWithPdfjs} from './pdfjs/pages.js'
import {toScannedPage} from './scanned.js'
import {withoutFalseParagraphs} from './tags.js'
import {reportUnseen} from './unseen.js'

/** PDF with a text layer: lines with type, position and tags. */
export const readPdf: Reader['read'] = async (bytes, file, options, meter) => {
  const found = await readPages(bytes, file, options, meter)
  if (!found) return undefined
  const {pages, reader} = found
  if (pages.every(({lines}) => lines.length === 0)) {
    if (options.ocr && options.onlySimple) throw new NotSimple()
    if (options.ocr) return readScan(bytes, file, options.ocr, meter)
    report(
      file,
      'no-text-layer',
      `None of the ${pages.length} page(s) has text: the PDF has no text layer`
    )
    return undefined
  }
  const layout = {
    ...toLayout(withoutFalseParagraphs(pages.map(({lines}) => lines)), options, meter),
    reader,
    sheets: pages.map(({sheet}) => sheet)
  }
  reportUnseen(pages, layout.lines, file)
  return layout
}

/** What OCR reads has places, but no type: its sizes are those of the letters that happen to be there. */
async function readScan(
  bytes: Uint8Array,
  file: VFile,
  ocr: OcrReader,
  meter: Meter
): Promise<Layout | undefined> {
  const pages = (await ocr(bytes, meter)).map(toScannedPage)
  if (pages.some(({lines}) => lines.length > 0))
    return {
      ...toLayout(
        pages.map(({lines}) => lines),
        {typography: false},
        meter
      ),
      reader: 'ocr',
      sheets: pages.map(({sheet}) => sheet)
    }
  report(
    file,
    'empty-input',
    `OCR found no text on the ${pages.length} page(s), which are pictures`
  )
  return undefined
}

interface ReadPages {
  pages: PageLines[]
  reader: 'lean' | 'pdfjs'
}

/** What the lean reader does not fully understand goes to pdf.js, as if nothing had been read before. */
async function readPages(
  bytes: Uint8Array,
  file: VFile,
  {reader = 'lean', onlySimple}: IngestOptions,
  meter: Meter
): Promise<ReadPages | undefined> {
  const whole: WholeStreams = new Map()
  const drawn = reader === 'pdfjs' ? undefined : readLean(bytes, meter, whole)
  const lean = Array.isArray(drawn) ? toPages(drawn) : undefined
  if (lean && reader === 'lean') return {pages: lean, reader: 'lean'}
  if (onlySimple) throw new NotSimple()
  const before = file.messages.length
  const pages = await readWithReport(bytes, file, meter, whole)
  if (!lean) return pages && {pages, reader: 'pdfjs'}
  const isDamaged = file.messages.length > before
  const difference = isDamaged ? 'pdf.js reports damage' : differenceOf(lean, pages ?? [])
  if (!difference) return {pages: lean, reader: 'lean'}
  report(file, 'readers-disagree', `The two PDF readers disagree: ${difference}`)
  return pages && {pages, reader: 'pdfjs'}
}

/** Read with pdf.js, and report what it says about the file. */
async function readWithReport(
  bytes: Uint8Array,
  file: VFile,
  meter: Meter,
  whole: WholeStreams
): Promise<PageLines[] | undefined> {
  try {
    const {pages: drawn, said} = await readWithPdfjs(bytes, meter)
    const pages = toPages(drawn)
    const cutOff = pages.flatMap(({isCutOff}, i) => (isCutOff ? [`page ${i + 1} is cut off`] : []))
    const signs = [...said, ...cutOff, ...damageOf(bytes, meter, whole)]
    // pdf.js reads what it can of a damaged PDF, and so do we, but we say so.
    if (signs.length > 0) report(file, 'damaged-file', `The PDF is damaged: ${signs.join('; ')}`)
    return pages
  } catch (error) {
    if (error instanceof LimitExceeded || error instanceof MissingPart) throw error
    const {name, message} = error as Error
    const ruleId = /password/i.test(name) ? 'encrypted-pdf' : 'broken-pdf'
    report(file, ruleId, `The PDF cannot be opened (${name}): ${message}`)
    return undefined
  }
}

/** An encrypted file looks damaged without the key. */
const damageOf = (bytes: Uint8Array, meter: Meter, whole: WholeStreams): string[] =>
  isEncrypted(bytes) ? [] : findDamage(bytes, meter, whole)

const isEncrypted = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('/Encrypt')

/** Lay the pages' lines out as one text, each page ended by a form feed, and count the places. */
function toLayout(pages: PrintedLine[][], options: IngestOptions, meter: Meter): Layout {
  const {tags = true, typography = true} = options
  const lines: Line[] = []
  let text = ''
  for (const [index, printed] of pages.entries()) {
    const leading = normalLeading(printed)
    for (const [i, line] of printed.entries()) {
      const laid: Editable<Line> = {
        text: line.text,
        offset: text.length,
        number: lines.length + 1,
        column: 1,
        page: index + 1,
        gap: i === 0 ? 0 : gapAbove(printed[i - 1]!, line, leading),
        indent: 0,
        tokens: typography || line.isRead ? line.tokens : [plainToken(line.text)],
        rect: line.rect
      }
      if (typography) laid.box = line.box
      if (typography) laid.size = line.size
      if (line.furniture) laid.furniture = line.furniture
      if (tags && line.tag) laid.tag = line.tag
      if (tags && line.mark) laid.mark = line.mark + index * 10_000
      if (tags && line.row) laid.row = line.row + index * 10_000
      if (tags && line.placed) laid.placed = line.placed
      lines.push(laid)
      text += line.text + '\n'
      meter.add('lines', 1)
      meter.add('characters', line.text.length + 1)
    }
    text += '\f'
  }
  return {type: 'layout', format: 'pdf', text, lines, pages: pages.length, typography}
}

/**
 * A distance this much rarer than the most common one may still be that between lines: short paragraphs
 * have few.
 */
const rareLines = 0.4

// The distance between baselines of lines, in type sizes: the shortest of the common ones.
function normalLeading(lines: PrintedLine[]): number {
  const counts = new Map<number, number>()
  for (let i = 1; i < lines.length; i++) {
    const distance = (lines[i - 1]!.box.y - lines[i]!.box.y) / lines[i]!.size
    if (distance < 0.5 || distance > 3) continue
    const rounded = Math.round(distance * 20) / 20
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1)
  }
  const most = Math.max(...counts.values())
  const common = [...counts].filter(([, count]) => count > 1 && count >= rareLines * most)
  return common.length > 0 ? Math.min(...common.map(([distance]) => distance)) : 1.2
}

/** How many whole lines would fit between two lines; 1 where they belong to different columns. */
function gapAbove(above: PrintedLine, line: PrintedLine, leading: number): number {
  const distance = (above.box.y - line.box.y) / Math.max(line.size, above.size)
  if (distance < -0.5) return 1
  return Math.max(0, Math.round(distance / leading - 0.75))
}
