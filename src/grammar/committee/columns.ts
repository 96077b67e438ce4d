import {doubt} from '../../diagnostics/doubts.js'
import type {Line} from '../../ingest/layout.js'
import {isCommitteeFurniture, twoColumns} from '../../words/committee-lines.js'
import {sliceLine} from '../lines/slice.js'
import type {OwnLine} from './own-line.js'

/** A line of the table, in two columns of text. */
interface SplitLine {
  left?: Line
  right?: Line
  /** Nothing shows in which column the line stands. */
  isDoubtful?: boolean
}

/** A row of the table: the number of its question, and its lines. */
interface QuestionRow {
  number: Line | undefined
  lines: Line[]
}

/**
 * In a text that keeps the columns of a table `Nr | Vraag | Antwoord`, put the lines of each question before those of
 * its answer. White space tells the columns; a line in one of them stands exactly below or above the others.
 */
export function inColumns(lines: readonly Line[]): readonly Line[] {
  const head = lines.findIndex(({text, box}) => !box && isHead(text))
  if (head < 0) return lines
  const rows = toRows(lines.slice(head + 1))
  const parts = rows.flatMap(({lines}) => partsOf(lines))
  const columns = withNearest(parts.map(columnsIn))
  const near = new Map(parts.flatMap((part, i) => part.map(line => [line, columns[i]!])))
  const ordered = rows.flatMap((row, i) => inOrder(row, i, near))
  return [...lines.slice(0, head + 1), ...ordered]
}

const isHead = (text: string): boolean => twoColumns.head.test(text)

/** The rows, which begin with the numbers that come next; what stands above the first is one of its own. */
function toRows(lines: readonly Line[]): QuestionRow[] {
  const rows: QuestionRow[] = [{number: undefined, lines: []}]
  for (const line of lines) {
    const digits = twoColumns.number.exec(line.text)?.[0]
    if (digits === undefined || Number.parseInt(digits, 10) !== rows.length) {
      rows.at(-1)!.lines.push(line)
      continue
    }
    const number = sliceLine(line, 0, digits.length)
    const rest = {...sliceLine(line, digits.length), indent: line.indent + digits.length}
    rows.push({number, lines: [rest]})
  }
  return rows
}

/** The parts of a row that a page foot or a head divides. */
function partsOf(lines: readonly Line[]): Line[][] {
  const parts: Line[][] = [[]]
  for (const line of lines) {
    if (isApart(line)) parts.push([])
    parts.at(-1)!.push(line)
  }
  return parts
}

/** Where the second column begins, in characters, as lines with words in both show. */
const columnsIn = (lines: readonly Line[]): number[] =>
  [...new Set(lines.flatMap(line => (isApart(line) ? [] : [columnOf(line)]))).values()].filter(
    column => column !== undefined
  )

const isApart = ({text}: Line): boolean => isCommitteeFurniture(text) || isHead(text)

function columnOf(line: Line): number | undefined {
  const gap = twoColumns.gap.exec(line.text)
  return gap ? line.indent + gap.index + gap[0].length : undefined
}

/** The columns of each part, else those of the parts next to it: each page has its own. */
function withNearest(columns: readonly number[][]): number[][] {
  const above = lastBefore(columns)
  const below = lastBefore(columns.toReversed()).toReversed()
  return columns.map((own, i) => (own.length > 0 ? own : [...above[i]!, ...below[i]!]))
}

/** The last columns found up to each part. */
function lastBefore(columns: readonly number[][]): number[][] {
  let last: number[] = []
  return columns.map(own => (last = own.length > 0 ? own : last))
}

function inOrder(
  {number, lines}: QuestionRow,
  count: number,
  near: ReadonlyMap<Line, readonly number[]>
): Line[] {
  const asked: OwnLine[] = number ? [plain(number)] : []
  const answered: OwnLine[] = []
  for (const line of lines) {
    const {left, right, isDoubtful}: SplitLine = isApart(line)
      ? {left: line}
      : split(line, near.get(line)!)
    if (right) answered.push(plain(right))
    if (left) asked.push(plain(left))
    if (left && isDoubtful) doubt(asked.at(-1)!, 'extent')
  }
  const [first] = answered
  if (first) first.opens ??= {type: 'answer', heading: false, length: 0, numbers: [count]}
  return [...asked, ...answered]
}

function split(line: Line, columns: readonly number[]): SplitLine {
  const own = columnOf(line)
  if (own !== undefined) return splitAt(line, own)
  if (columns.some(column => Math.abs(line.indent - column) <= 1)) return {right: line}
  // A long line leaves one space between the columns.
  const crossed = columns.find(column => crosses(line, column))
  if (crossed !== undefined) return splitAt(line, crossed)
  const isLeft = columns.some(column => line.indent < column - 6)
  return isLeft ? {left: line} : {left: line, isDoubtful: true}
}

function crosses({text, indent}: Line, column: number): boolean {
  const at = column - indent
  return at > 1 && at < text.length && text[at - 1] === ' ' && text[at] !== ' '
}

function splitAt(line: Line, column: number): SplitLine {
  const at = column - line.indent
  const left = line.text.slice(0, at).trimEnd().length
  return {left: sliceLine(line, 0, left), right: sliceLine(line, at)}
}

/** White space was the column's, not the line's. */
const plain = (line: Line): OwnLine => ({...line, indent: 0, gap: 0})
