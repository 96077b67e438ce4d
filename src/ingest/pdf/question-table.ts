import {furnitureLine} from '../../words/furniture.js'
import {
  cellsOf,
  findTable,
  headCells,
  type TableColumns,
  type KnownTable,
  type PieceLine,
  type PlacedTable,
  type PlacedRow
} from '../question-table/index.js'
import {endOf, toBaselines, type Baseline} from './baselines.js'
import type {Element, TextRun} from './run.js'

/** A page whose table of questions was put in order; `table` may go on on the next page. */
export interface TablePage {
  runs: TextRun[]
  table: KnownTable
}

/** Type smaller than that of the table, by this share, belongs to something else. */
const smaller = 0.85

/**
 * Put a table with a column of questions and one of answers in order, row by row and cell by cell. Smaller
 * type beside it is the margin of a letter, and below it notes.
 *
 * @param before the table at the end of the page before
 * @returns undefined if the page has no such table
 */
export function withQuestionTable(runs: TextRun[], before?: KnownTable): TablePage | undefined {
  const all = withMarkers(toBaselines(runs))
  const headLine = all.find(line => headCells(toPieces(line), sizeOf(line)))
  const size = headLine ? sizeOf(headLine) : before?.columns.size
  if (size === undefined) return undefined
  const left = headLine ? headLine.runs[0]!.x - size : before!.columns.edges[0]!
  const lines = all.flatMap(line => ownOf(line, left, size)).map(toPieces)
  const table = findTable(lines, size, before)
  return table && inOrder(runs, lines, table)
}

function inOrder(
  runs: TextRun[],
  lines: readonly PieceLine<TextRun>[],
  table: PlacedTable<TextRun>
): TablePage {
  const own = new Set(lines.slice(table.from, table.to).flatMap(sourcesOf))
  const rest = runs.filter(run => !own.has(run))
  const top = lines[table.from]!.y
  const above = rest.filter(run => run.y > top)
  const below = rest.filter(run => run.y <= top)
  const rows = [
    ...table.head.map(line => ({lines: [line], isSure: true, goesOn: false})),
    ...table.rows
  ]
  const cells = rows.flatMap((row, i) => inCells(row, table.columns, i))
  return {runs: [...above, ...cells, ...below], table}
}

const sourcesOf = ({pieces}: PieceLine<TextRun>): TextRun[] => pieces.map(({source}) => source)

const toPieces = ({y, runs}: Baseline): PieceLine<TextRun> => ({
  y,
  pieces: runs.map(run => ({source: run, text: run.text, x: run.x, end: endOf(run)}))
})

/** The size of most of a line: that of its largest type. */
const sizeOf = ({runs}: Baseline): number => Math.max(...runs.map(run => run.size))

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

/** What of a line belongs to a table: its own type, with the markers of notes; nothing of a page foot. */
function ownOf(line: Baseline, left: number, size: number): Baseline[] {
  const isOwn = (run: TextRun): boolean => run.size >= smaller * size
  const isMarker = ({text}: TextRun): boolean => /^\s*\d{1,3}\s*$/.test(text)
  const last = line.runs.findLastIndex(isOwn)
  const isFoot = line.runs
    .slice(0, last + 1)
    .some(run => run.x >= left && !isOwn(run) && !isMarker(run))
  if (last < 0 || isFoot || isPageFoot(line.runs)) return []
  return [{...line, runs: line.runs.filter(run => isOwn(run) || isMarker(run))}]
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

/** The runs of a row, cell by cell, as if the table were tagged. */
function inCells(
  {lines, isSure, goesOn}: PlacedRow<TextRun>,
  columns: TableColumns,
  index: number
): TextRun[] {
  const row: Element = {tag: 'TR', id: 1 + index * (columns.edges.length + 1)}
  return cellsOf(lines, columns).flatMap((cell, column) => {
    const element: Element = {tag: 'TD', id: row.id + column + 1, placed: {column, isSure, goesOn}}
    // Lines of two cells stand at other heights now and then.
    const ordered = withMarkers(toBaselines(cell.flatMap(sourcesOf))).flatMap(({runs}) => runs)
    const isNumber = columns.heads[column] === 'number'
    return (isNumber ? onOneLine(ordered) : ordered).map(run => ({
      ...run,
      elements: [row, element]
    }))
  })
}

/** Numbers of a joint question go on below where their column is narrow; they are one heading. */
function onOneLine(runs: TextRun[]): TextRun[] {
  const line: TextRun[] = []
  for (const run of runs) {
    const above = line.at(-1)
    const isMoved = above && run.y !== runs[0]!.y
    const x = isMoved ? above.x + above.visibleWidth + 0.3 * run.size : run.x
    line.push(isMoved ? {...run, x, y: runs[0]!.y, drawn: run.drawn ?? run} : run)
  }
  return line
}
