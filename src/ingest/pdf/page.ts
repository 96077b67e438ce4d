import type {PDFDocumentProxy, PDFPageProxy} from 'pdfjs-dist/types/src/display/api.js'
import type {Sheet} from '../layout.js'
import {mayHave} from './bytes.js'
import {inOneColumn} from './columns.js'
import type {Operators} from './document.js'
import {toLines, type PrintedLine} from './lines.js'
import {readLinks, withLinks} from './links.js'
import {inReadingOrder} from './order.js'
import {readRuns, type TextRun} from './runs.js'
import {withStructure} from './structure.js'
import {withoutTwins} from './twins.js'
import {upright} from './upright.js'

/** The lines of a page, and what of it is not among its text. */
export interface PageLines {
  lines: PrintedLine[]
  sheet: Sheet
  isCutOff: boolean
  /** Letters in layers that are switched off, which are left out. */
  hiddenLetters: number
  /** Letters that stand sideways or upside down beside the text; their lines are furniture. */
  turnedLetters: number
}

/** Make a reader of the pages of a document, by what the document says of its layers and structure. */
export async function pageReader(
  document: PDFDocumentProxy,
  operators: Operators,
  bytes: Uint8Array
): Promise<(page: PDFPageProxy) => Promise<PageLines>> {
  const layers = mayHave(bytes, '/OCProperties') && (await document.getOptionalContentConfig())
  const isShown = (layer: unknown): boolean => !layers || layers.isVisible(layer)
  const isTagged = mayHave(bytes, '/StructTreeRoot')
  const hasAnnotations = mayHave(bytes, '/Annots')
  return async page => {
    const areas = hasAnnotations ? await readLinks(page) : []
    const {runs: drawn, ...rest} = await readRuns(page, operators, isShown, areas.length > 0)
    const once = withoutTwins(drawn)
    const tagged = isTagged ? await withStructure(page, once) : once
    const {quarters, slanting, turned, ...main} = upright(tagged, page.rotate)
    const runs = withLinks(main.runs, areas, quarters)
    const isStructured = runs.some(run => run.elements.length > 0)
    const lines = toLines(isStructured ? runs : inOneColumn(inReadingOrder(runs)))
    return {
      ...rest,
      sheet: sheetOf(page),
      lines: [...lines, ...asFurniture(toLines(slanting)), ...asFurniture(toLines(turned))],
      turnedLetters: lettersOf(turned)
    }
  }
}

function sheetOf({view, rotate}: PDFPageProxy): Sheet {
  const [left, bottom, right, top] = view as [number, number, number, number]
  return {width: right - left, height: top - bottom, rotate, box: [left, bottom, right, top]}
}

/** What slants across a page or stands sideways beside its text is no part of the text. */
const asFurniture = (lines: PrintedLine[]): PrintedLine[] =>
  lines.map(line => ({...line, furniture: 'margin'}))

const lettersOf = (runs: TextRun[]): number =>
  runs.reduce((sum, {text}) => sum + text.replace(/\s/g, '').length, 0)
