import {tableHeadOf} from '../../words/question-table.js'
import {endOf, toBaselines, type Baseline} from './baselines.js'
import type {Element, TextRun} from './run.js'

/** Left edges of the columns of a table, in points. */
export type ColumnEdges = readonly number[]

/** A page whose table of questions was put in order; `edges` if the table may go on on the next page. */
export interface TablePage {
  runs: TextRun[]
  edges?: ColumnEdges
}

/** Text may begin this far left of the head of its column, in points. */
const slack = 3

/**
 * Put a table with a column of questions and one of answers in order, row by row and cell by cell. Only
 * its head tells it from two columns of prose; the numbers in its first column begin the rows.
 *
 * @param before the columns of the table at the end of the page before
 * @returns undefined if the page has no such table
 */
export function withQuestionTable(runs: TextRun[], before?: ColumnEdges): TablePage | undefined {
  const lines = toBaselines(runs)
  const head = lines.findIndex(line => edgesOf(line) !== undefined)
  const edges = head < 0 ? before : edgesOf(lines[head]!)
  if (!edges) return undefined
  const end = endOfTable(lines, head + 1, edges)
  if (end === head + 1) return undefined
  const table = new Set(lines.slice(head < 0 ? 0 : head, end).flatMap(line => line.runs))
  const from = runs.findIndex(run => table.has(run))
  const rest = runs.filter(run => !table.has(run))
  const above = rest.filter(run => head >= 0 && run.y > lines[head]!.y)
  const below = rest.filter(run => !above.includes(run))
  const rows = rowsOf(lines.slice(head + 1, end), edges)
  const cells = [...(head < 0 ? [] : [lines[head]!.runs]), ...rows].flatMap((row, i) =>
    inCells(row, edges, i)
  )
  return from < 0 ? undefined : {runs: [...above, ...cells, ...below], edges}
}

/** The edges of a line that names its columns: a number, a question, an answer. */
function edgesOf({runs, size}: Baseline): ColumnEdges | undefined {
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
  const isTable = heads[0] === 'number' && heads[1] === 'question' && heads[2] === 'answer'
  return isTable ? cells.map(cell => cell[0]!.x - slack) : undefined
}

/** A line that crosses an edge, or is outside the table, is not part of it. */
function endOfTable(lines: Baseline[], from: number, edges: ColumnEdges): number {
  const end = lines.findIndex(
    ({runs}, i) =>
      i >= from &&
      runs.some(run => run.x < edges[0]! || columnOf(endOf(run), edges) !== columnOf(run.x, edges))
  )
  return end < 0 ? lines.length : end
}

const columnOf = (x: number, edges: ColumnEdges): number => edges.findLastIndex(edge => x >= edge)

/** A row begins at the line with its number; what is above the first continues the row before. */
function rowsOf(lines: Baseline[], edges: ColumnEdges): TextRun[][] {
  const rows: TextRun[][] = []
  for (const {runs} of lines) {
    const number = runs.filter(run => columnOf(run.x, edges) === 0)
    const begins = /^\d/.test(number.map(({text}) => text.trim()).join(''))
    if (begins || rows.length === 0) rows.push([...runs])
    else rows.at(-1)!.push(...runs)
  }
  return rows
}

/** The runs of a row, cell by cell, as if the table were tagged. */
function inCells(row: TextRun[], edges: ColumnEdges, index: number): TextRun[] {
  const tableRow: Element = {tag: 'TR', id: 1 + index * (edges.length + 1)}
  return edges.flatMap((_, column) => {
    const cell: Element = {tag: 'TD', id: tableRow.id + column + 1}
    return row
      .filter(run => columnOf(run.x, edges) === column)
      .map(run => ({...run, elements: [tableRow, cell]}))
  })
}
