import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'
import {visible} from '../diagnostics/visible.js'
import type {Cell, QueryResult} from '../dataset/query.js'
import {fitWidths} from './fit-widths.js'

/** How a table is printed. */
export interface TableForm {
  /** Whether the number of rows is printed below. */
  counted?: boolean
  /** Characters per line, to which cells are folded; without it, cells are as wide as their content. */
  width?: number | undefined
}

const gap = 2

/** Print a result as a table with aligned columns, numbers to the right. */
export async function* printTable(
  {columns, rows}: Pick<QueryResult, 'columns'> & {rows: QueryResult['rows'] | Cell[][]},
  {counted = true, width}: TableForm = {}
): AsyncGenerator<string> {
  const cells: string[][] = []
  const isNumeric = columns.map(() => true)
  for await (const row of rows) {
    cells.push(row.map(toText))
    for (const [i, cell] of row.entries())
      if (cell !== null && typeof cell !== 'number') isNumeric[i] = false
  }
  const natural = columns.map((name, i) =>
    [name, ...cells.map(row => row[i]!)].reduce((most, it) => Math.max(most, widthOf(it)), 0)
  )
  const widths = width === undefined ? natural : fitWidths(natural, width, gap)
  const line = lineWriter(widths, isNumeric)
  yield line(columns.map(visible))
  yield line(widths.map(size => '-'.repeat(size)))
  for (const row of cells) yield line(row)
  if (counted) yield `(${cells.length} ${cells.length === 1 ? 'row' : 'rows'})\n`
}

function toText(cell: Cell): string {
  if (cell === null) return 'NULL'
  const text = typeof cell === 'object' ? JSON.stringify(cell) : String(cell)
  return visible(text.replaceAll(/\s+/g, ' '))
}

/** A row as lines: more than one if a cell does not fit its column. */
function lineWriter(
  widths: readonly number[],
  isNumeric: readonly boolean[]
): (row: string[]) => string {
  return row => {
    const folded = row.map((text, i) => foldCell(text, widths[i]!))
    const height = Math.max(...folded.map(lines => lines.length))
    const lineOf = (at: number): string =>
      folded
        .map((lines, i) => pad(lines[at] ?? '', widths[i]!, isNumeric[i]!))
        .join(' '.repeat(gap))
        .trimEnd()
    return Array.from({length: height}, (_, at) => `${lineOf(at)}\n`).join('')
  }
}

/** Folded between words; a word that is wider than its column is broken. */
const foldCell = (text: string, width: number): string[] =>
  widthOf(text) <= width ? [text] : wrapAnsi(text, width, {hard: true}).split('\n')

/** Latin characters take one column each, and need not be looked at one by one. */
const widthOf = (text: string): number =>
  /^[ -~\xa1-\xac\xae-\u02ff]*$/.test(text) ? text.length : stringWidth(text)

function pad(text: string, width: number, right: boolean): string {
  const space = ' '.repeat(width - widthOf(text))
  return right ? space + text : text + space
}
