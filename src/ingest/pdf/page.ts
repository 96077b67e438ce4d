import type {Rect, Sheet} from '../layout.js'
import {inOneColumn} from './columns.js'
import {toLines, type PrintedLine} from './lines.js'
import {withLinks, type LinkArea} from './links.js'
import {inReadingOrder} from './order.js'
import {withQuestionTable} from './question-table.js'
import type {KnownTable} from '../question-table/index.js'
import type {TextRun} from './run.js'
import {withStructure, type StructureNode} from './structure.js'
import {withoutTwins} from './twins.js'
import {upright} from './upright.js'

/** What a reader finds on a page, in the order in which it is drawn. */
export interface DrawnPage {
  runs: TextRun[]
  /** How many letters are left out because their layers are switched off. */
  hiddenLetters: number
  /** The page cannot be read, or ends within a text or an element, which no program writes. */
  isCutOff: boolean
  areas: LinkArea[]
  /** The structure tree of the document, as far as it concerns the page. */
  tree: StructureNode | null
  /** The part of the page that is shown, in its own units. */
  view: Rect
  /** Degrees, clockwise. */
  rotate: number
}

/** The lines of a page, and what was left out of its text. */
export interface PageLines {
  lines: PrintedLine[]
  sheet: Sheet
  isCutOff: boolean
  hiddenLetters: number
  /** How many letters are sideways or upside down beside the text; their lines are furniture. */
  turnedLetters: number
}

/** Make lines of what is drawn on the pages of a document, in reading order. */
export function toPages(drawn: readonly DrawnPage[]): PageLines[] {
  let table: KnownTable | undefined
  return drawn.map(page => {
    const found = toPageLines(page, table)
    table = found.table
    return found.page
  })
}

/**
 * Programs set single signs in a `Span` to say what they mean, which gives a page no structure.
 *
 * @param above the table of questions at the end of the page before
 */
function toPageLines(
  {runs: drawn, areas, tree, ...page}: DrawnPage,
  above?: KnownTable
): {page: PageLines; table: KnownTable | undefined} {
  const tagged = withStructure(withoutTwins(drawn), tree)
  const {quarters, slanting, turned, ...main} = upright(tagged, page.rotate)
  const runs = withLinks(main.runs, areas, quarters)
  const isStructured = runs.some(({elements}) => elements.some(({tag}) => tag !== 'Span'))
  const table = isStructured ? undefined : withQuestionTable(runs, above)
  const lines = toLines(isStructured ? runs : (table?.runs ?? inOneColumn(inReadingOrder(runs))))
  const found = {
    isCutOff: page.isCutOff,
    hiddenLetters: page.hiddenLetters,
    sheet: sheetOf(page),
    lines: [...lines, ...asFurniture(toLines(slanting)), ...asFurniture(toLines(turned))],
    turnedLetters: lettersOf(turned)
  }
  return {page: found, table: table?.table}
}

function sheetOf({
  view: [left, bottom, right, top],
  rotate
}: Pick<DrawnPage, 'view' | 'rotate'>): Sheet {
  return {width: right - left, height: top - bottom, rotate, box: [left, bottom, right, top]}
}

/** What slants across a page or is sideways beside its text is not part of the text. */
const asFurniture = (lines: PrintedLine[]): PrintedLine[] =>
  lines.map(line => ({...line, furniture: 'margin'}))

const lettersOf = (runs: TextRun[]): number =>
  runs.reduce((sum, {text}) => sum + text.replace(/\s/g, '').length, 0)
