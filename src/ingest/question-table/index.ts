import {columnsBelow, fits, headCells, type TableColumns} from './columns.js'
import type {PieceLine} from './piece.js'
import {rowsOf, type PlacedRow} from './rows.js'
import {signOf, type RowSign} from './starts.js'

export {columnAt, headCells} from './columns.js'
export type {TableColumns} from './columns.js'
export type {PlacedText, PieceLine} from './piece.js'
export {cellsOf, type PlacedRow} from './rows.js'

/** What of a table of questions is known on the pages that it goes on to. */
export interface KnownTable {
  columns: TableColumns
  sign: RowSign
}

/** A table of questions on a page, read by the places of its words. */
export interface PlacedTable<Source> extends KnownTable {
  /** The lines of its head; none where it goes on from the page before. */
  head: PieceLine<Source>[]
  rows: PlacedRow<Source>[]
  /** Its first line, and the first below it, among those of the page. */
  from: number
  to: number
}

/** Lines at the head of a page that do not belong to a table that goes on below. */
const mostAbove = 3

/**
 * Find the table with a column of questions and one of answers on a page. Only its head tells it from two columns
 * of prose.
 *
 * @param lines of the page, from top to bottom, without those that are no text of a table
 * @param before the table that the page before ends with
 */
export function findTable<S>(
  lines: readonly PieceLine<S>[],
  size: number,
  before?: KnownTable
): PlacedTable<S> | undefined {
  const at = lines.findIndex(line => headCells(line, size) !== undefined)
  const isKnown = at < 0
  if (isKnown && !before) return undefined
  const columns = isKnown
    ? before!.columns
    : columnsBelow(headCells(lines[at]!, size)!, lines.slice(at + 1), size)
  if (!columns) return undefined
  const from = isKnown ? lines.findIndex(line => fits(line, columns)) : at + 1
  if (from < 0 || (isKnown && from > mostAbove)) return undefined
  const end = lines.findIndex((line, i) => i >= from && !fits(line, columns))
  const to = end < 0 ? lines.length : end
  const inside = lines.slice(from, to)
  if (inside.length === 0) return undefined
  const sign = before?.sign ?? signOf(inside, columns)
  const rows = rowsOf(inside, columns, sign, before !== undefined)
  return {columns, sign, rows, to, from: isKnown ? from : at, head: isKnown ? [] : [lines[at]!]}
}
