import {questionHeading} from '../../words/block-words.js'
import {furnitureLine} from '../../words/furniture.js'
import {numberedCell, tableHeadOf} from '../../words/question-table.js'
import {endOf, toBaselines, type Baseline} from './baselines.js'
import type {Element, TextRun} from './run.js'

/** The columns of a table: their left edges in points, and the size of its type. */
export interface TableColumns {
  edges: readonly number[]
  size: number
}

/** A page whose table of questions was put in order; `columns` if the table may go on on the next page. */
export interface TablePage {
  runs: TextRun[]
  columns?: TableColumns
}

/** Text may begin this far left of the head of its column, in points. */
const slack = 3

/**
 * Put a table with a column of questions and one of answers in order, row by row and cell by cell. Only
 * its head tells it from two columns of prose; the numbers in its first column begin the rows. Smaller
 * type beside it is the margin of a letter, and below it notes.
 *
 * @param before the columns of the table at the end of the page before
 * @returns undefined if the page has no such table
 */
export function withQuestionTable(runs: TextRun[], before?: TableColumns): TablePage | undefined {
  const all = withMarkers(toBaselines(runs))
  const headLine = all.find(line => columnsOf(line) !== undefined)
  const columns = headLine ? columnsOf(headLine) : before
  if (!columns) return undefined
  const {edges} = columns
  const lines = all.flatMap(line => ownOf(line, columns))
  const head = headLine ? lines.findIndex(({y}) => y === headLine.y) : -1
  const end = endOfTable(lines, head + 1, edges)
  if (end === head + 1) return undefined
  const table = new Set(lines.slice(Math.max(0, head), end).flatMap(line => line.runs))
  const from = runs.findIndex(run => table.has(run))
  const rest = runs.filter(run => !table.has(run))
  const top = lines[Math.max(0, head)]!.y
  const above = rest.filter(run => run.y > top)
  const below = rest.filter(run => !above.includes(run))
  const rows = rowsOf(lines.slice(head + 1, end), edges)
  if (!rows.isNumbered && !before) return undefined
  const cells = [...(head < 0 ? [] : [lines[head]!.runs]), ...rows.rows].flatMap((row, i) =>
    inCells(row, edges, i)
  )
  return from < 0 ? undefined : {runs: [...above, ...cells, ...below], columns}
}

/** Raised markers stand above the line that they belong to. */
function withMarkers(lines: Baseline[]): Baseline[] {
  const joined: Baseline[] = []
  for (const line of lines) {
    const above = joined.at(-1)
    const isRaised = above && above.size < 0.8 * line.size && above.y - line.y < 0.6 * line.size
    if (!isRaised) joined.push(line)
    else
      joined[joined.length - 1] = {
        ...line,
        runs: [...above.runs, ...line.runs].sort((a, b) => a.x - b.x)
      }
  }
  return joined
}

/** Type smaller than that of the table, by this share, belongs to something else. */
const smaller = 0.85

/** What of a line belongs to a table: its own type, with the markers of notes; nothing of a page foot. */
function ownOf(line: Baseline, {edges, size}: TableColumns): Baseline[] {
  const isOwn = (run: TextRun): boolean => run.size >= smaller * size
  const isMarker = ({text}: TextRun): boolean => /^\s*\d{1,3}\s*$/.test(text)
  const last = line.runs.findLastIndex(isOwn)
  const isFoot = line.runs
    .slice(0, last + 1)
    .some(run => run.x >= edges[0]! && !isOwn(run) && !isMarker(run))
  if (last < 0 || isFoot || isPageFoot(line.runs)) return []
  return [{...line, runs: line.runs.filter(run => isOwn(run) || isMarker(run))}]
}

/** The columns that a line names: a number, a question, an answer; or the two last. */
function columnsOf({runs: all}: Baseline): TableColumns | undefined {
  const size = Math.max(...all.map(run => run.size))
  const runs = all.filter(run => run.size >= smaller * size)
  const cells: TextRun[][] = []
  for (const [i, run] of runs.entries())
    if (i > 0 && run.x - endOf(runs[i - 1]!) < 0.7 * size) cells.at(-1)!.push(run)
    else cells.push([run])
  const heads = cells.map(cell =>
    tableHeadOf(
      cell
        .map(({text}) => text)
        .join('')
        .trim()
    )
  )
  const isTable = /^(?:number )?question answer(?: |$)/.test(heads.join(' '))
  return isTable ? {edges: cells.map(cell => cell[0]!.x - slack), size} : undefined
}

/** A line that crosses an edge, or is outside the table, is not part of it. */
function endOfTable(lines: Baseline[], from: number, edges: readonly number[]): number {
  const end = lines.findIndex(
    ({runs}, i) =>
      i >= from &&
      runs.some(run => run.x < edges[0]! || columnOf(endOf(run), edges) !== columnOf(run.x, edges))
  )
  return end < 0 ? lines.length : end
}

/** The foot of the page, which may be in the type of the text: `Pagina 2 van 4`. */
const isPageFoot = (runs: TextRun[]): boolean =>
  runs.some(({text}) => /\d\s*$/.test(text)) &&
  furnitureLine(
    runs
      .map(({text}) => text.trim())
      .filter(Boolean)
      .join(' ')
  ) === 'pageFoot'

const columnOf = (x: number, edges: readonly number[]): number =>
  edges.findLastIndex(edge => x >= edge)

/**
 * A row begins at the line with its number; what is above the first continues the row before. Without a
 * column of numbers the cells of the questions must begin with them (`1. Klopt het`).
 */
function rowsOf(
  lines: Baseline[],
  edges: readonly number[]
): {rows: TextRun[][]; isNumbered: boolean} {
  const rows: TextRun[][] = []
  let isNumbered = edges.length > 2
  for (const {runs} of lines) {
    const first = runs.filter(run => columnOf(run.x, edges) === 0)
    const text = first
      .map(({text}) => text)
      .join('')
      .trim()
    const begins = edges.length > 2 ? /^\d/.test(text) : opensQuestion(text)
    isNumbered ||= begins
    if (begins || rows.length === 0) rows.push([...runs])
    else rows.at(-1)!.push(...runs)
  }
  return {rows, isNumbered}
}

const opensQuestion = (text: string): boolean =>
  questionHeading.test(text) || numberedCell.test(text)

/** The runs of a row, cell by cell, as if the table were tagged. */
function inCells(row: TextRun[], edges: readonly number[], index: number): TextRun[] {
  const tableRow: Element = {tag: 'TR', id: 1 + index * (edges.length + 1)}
  return edges.flatMap((_, column) => {
    const cell: Element = {tag: 'TD', id: tableRow.id + column + 1}
    // Lines of two cells stand at other heights now and then.
    return withMarkers(toBaselines(row.filter(run => columnOf(run.x, edges) === column)))
      .flatMap(({runs}) => runs)
      .map(run => ({...run, elements: [tableRow, cell]}))
  })
}
