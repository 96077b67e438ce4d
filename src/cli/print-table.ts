import {visible} from '../diagnostics/visible.js'
import type {Cell, QueryResult} from '../dataset/query.js'

/** Cells are cut here, so that a table with texts stays one; `csv` and `json` give them whole. */
const widest = 60

/** Print a result as a table with aligned columns, numbers to the right, and the number of rows below. */
export async function* printTable(
  {columns, rows}: Pick<QueryResult, 'columns'> & {rows: QueryResult['rows'] | Cell[][]},
  counted = true
): AsyncGenerator<string> {
  const cells: string[][] = []
  const numeric = columns.map(() => true)
  for await (const row of rows) {
    cells.push(row.map(toText))
    for (const [i, cell] of row.entries())
      if (cell !== null && typeof cell !== 'number') numeric[i] = false
  }
  const widths = columns.map((name, i) =>
    [name, ...cells.map(row => row[i]!)].reduce((most, text) => Math.max(most, width(text)), 0)
  )
  const line = (row: string[]): string =>
    `${row.map((text, i) => pad(text, widths[i]!, numeric[i]!)).join('  ')}`.trimEnd() + '\n'
  yield line(columns)
  yield line(widths.map(size => '-'.repeat(size)))
  for (const row of cells) yield line(row)
  if (counted) yield `(${cells.length} ${cells.length === 1 ? 'row' : 'rows'})\n`
}

function toText(cell: Cell): string {
  if (cell === null) return ''
  const text = typeof cell === 'object' ? JSON.stringify(cell) : String(cell)
  const points = Array.from(visible(text.replaceAll(/\s+/g, ' ')))
  return points.length > widest ? `${points.slice(0, widest - 1).join('')}…` : points.join('')
}

const width = (text: string): number => Array.from(text).length

function pad(text: string, size: number, right: boolean): string {
  const space = ' '.repeat(size - width(text))
  return right ? space + text : text + space
}
