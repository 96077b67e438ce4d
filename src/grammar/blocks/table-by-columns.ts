import type {Line} from '../../ingest/layout.js'
import type {TableNode, TableRow} from '../../tree/nodes.js'
import type {Measure} from '../lines/measure.js'
import {phrasing} from './phrasing.js'
import {positionOf} from '../lines/slice.js'
import type {TakenTable} from './table.js'

/** No table is larger (in lines); where every line of a long text could be a cell, each of them would be tried. */
const longest = 5000

/**
 * Recognise a table in a text that shows it column by column, as pdftotext without options does: cells
 * close below each other are one chunk, and blank lines separate chunks.
 *
 * ```
 * Grond | Melding 2021 | Melding 2022 | Geslacht, Leeftijd | 2, 10 | 3, 14 | TOTAAL | 12 | 17
 * ```
 *
 * A chunk of several labels is followed by as many chunks of their cells, or by the cells of each label
 * in turn. What cannot be divided into equal rows is not a table.
 *
 * @returns a function that takes the table that begins at a line; lines are asked for in their order
 */
export function shuffledTables(
  lines: Line[],
  measure: Measure
): (start: number) => TakenTable | undefined {
  let run: Run | undefined
  return start => {
    const first = lines[start]!
    if (first.box || !isCell(first, measure)) return undefined
    if (!run || start >= run.end) run = runAt(lines, start, measure)
    const length = run.end - start
    const rows = length <= longest ? toRows(run, start) : undefined
    if (!rows) return undefined
    const node: TableNode = {
      type: 'table',
      children: rows.map(toRow),
      position: positionOf(lines.slice(start, run.end)),
      doubts: [{kind: 'table'}]
    }
    return {node, length}
  }
}

const isCell = (line: Line, measure: Measure): boolean =>
  !/[.?!:;,]/.test(line.text.slice(-1)) && measure.widthOf(line.text) < 0.45 * measure.column

const isNumeric = (line: Line): boolean => /^[\d.,%€\s–-]+$/.test(line.text)

/** Lines that may all be cells. What is known of them serves every line that a table may begin at. */
interface Run {
  start: number
  end: number
  /** Lines without white space between them. */
  chunks: readonly Line[][]
  /** The chunk of each line, and its place in that. */
  places: readonly {chunk: number; at: number}[]
  /** Of each chunk, the first one behind it that has more lines, or fewer. */
  alikeUntil: readonly number[]
  /** How many lines before each, and in all, are no numbers. */
  labelsBefore: readonly number[]
}

function runAt(lines: Line[], start: number, measure: Measure): Run {
  let end = start
  while (end < lines.length && isCell(lines[end]!, measure)) end++
  const chunks: Line[][] = []
  const places: {chunk: number; at: number}[] = []
  const labelsBefore = [0]
  for (const line of lines.slice(start, end)) {
    if (chunks.length === 0 || line.gap > 0) chunks.push([line])
    else chunks.at(-1)!.push(line)
    places.push({chunk: chunks.length - 1, at: chunks.at(-1)!.length - 1})
    labelsBefore.push(labelsBefore.at(-1)! + (isNumeric(line) ? 0 : 1))
  }
  const alikeUntil: number[] = []
  for (let i = chunks.length - 1; i >= 0; i--) {
    const isAlike = chunks[i + 1]?.length === chunks[i]!.length
    alikeUntil[i] = isAlike ? alikeUntil[i + 1]! : i + 1
  }
  return {start, end, chunks, places, alikeUntil, labelsBefore}
}

/** The rows of the table that begins at a line, if all lines from there on are its cells. */
function toRows(run: Run, start: number): Line[][] | undefined {
  const {chunks, places, alikeUntil, labelsBefore} = run
  let place = start - run.start
  const {chunk, at} = places[place]!
  const labelCount = labelsBefore.at(-1)! - labelsBefore[place]!
  if (chunks.length - chunk < 4 || labelCount === run.end - start) return undefined
  const rows: Line[][] = []
  const alikeFrom = (i: number, length: number): number =>
    chunks[i]?.length === length ? alikeUntil[i]! : i
  for (let i = chunk; i < chunks.length;) {
    const labels = i === chunk ? chunks[i]!.slice(at) : chunks[i]!
    const alike = alikeFrom(i + 1, labels.length)
    const end = labels.length === 1 || alike > i + 1 ? alike : alikeFrom(i + 1, 1)
    if (end === i + 1) return undefined
    const more =
      labels.length === 1
        ? singleRows(run, place, place + end - i)
        : rowsOf(labels, chunks.slice(i + 1, end))
    if (!more) return undefined
    for (const row of more) {
      if (row.length < 2 || row.length !== (rows[0] ?? row).length) return undefined
      rows.push(row)
      place += row.length
    }
    i = end
  }
  return rows
}

/** The rows of several labels and the chunks of their cells. */
function rowsOf(labels: Line[], chunks: readonly Line[][]): Line[][] | undefined {
  if (chunks[0]!.length === labels.length)
    return labels.map((label, k) => [label, ...chunks.map(chunk => chunk[k]!)])
  // The cells of the first label, then those of the second, and so on.
  const cells = chunks.flat()
  if (cells.length % labels.length !== 0) return undefined
  const width = cells.length / labels.length
  return labels.map((label, k) => [label, ...cells.slice(k * width, (k + 1) * width)])
}

/**
 * Rows of single cells: each except the first, which may be the head, is a label and numbers.
 *
 * @param from the places of the cells among the lines of the run
 */
function singleRows(
  {chunks, places, labelsBefore}: Run,
  from: number,
  to: number
): Line[][] | undefined {
  const labelsIn = (start: number, end: number): number => labelsBefore[end]! - labelsBefore[start]!
  const isRow = (start: number, end: number): boolean =>
    labelsIn(start, end) === 1 && labelsIn(start, start + 1) === 1
  const width = widthsOf(to - from, labelsIn(from, to)).find(width => {
    if (labelsIn(from, from + width) !== width && !isRow(from, from + width)) return false
    for (let start = from + width; start < to; start += width)
      if (!isRow(start, start + width)) return false
    return true
  })
  if (width === undefined) return undefined
  const cells = places.slice(from, to).map(({chunk, at}) => chunks[chunk]![at]!)
  return Array.from({length: cells.length / width}, (_, k) =>
    cells.slice(k * width, (k + 1) * width)
  )
}

/** How wide rows of so many cells may be: they have a label each, or in the first one labels alone. */
function widthsOf(cells: number, labels: number): number[] {
  const root = Math.sqrt((labels + 1) ** 2 - 4 * cells)
  return [cells / labels, (labels + 1 - root) / 2, (labels + 1 + root) / 2]
    .filter(width => width >= 2 && Number.isInteger(cells / width) && Number.isInteger(width))
    .toSorted((a, b) => a - b)
}

const toRow = (cells: Line[]): TableRow => ({
  type: 'tableRow',
  children: cells.map(cell => ({
    type: 'tableCell',
    children: phrasing([cell]),
    position: positionOf([cell])
  })),
  position: positionOf(cells)
})
