import type {Line} from '../../ingest/layout.js'
import type {TableNode, TableRow} from '../../tree/nodes.js'
import type {Measure} from '../lines/measure.js'
import {phrasing} from './phrasing.js'
import {positionOf} from '../lines/slice.js'

/** A table that begins at a line, and how many lines it takes. */
export interface TakenTable {
  node: TableNode
  length: number
}

/**
 * Recognise a table: rows by their tags, else pieces side by side on one baseline. Tables are set in
 * note type in official publications.
 */
export function takeTable(lines: Line[], start: number, measure: Measure): TakenTable | undefined {
  const first = lines[start]!
  if (first.row)
    return isSingleCell(lines, start)
      ? undefined
      : collect(
          lines,
          start,
          (line, row) => line.row === row[0]!.row,
          line => line.row !== undefined
        )
  const next = lines[start + 1]
  // White space of two lines separates a table from the title of the next.
  const inTable = (line: Line): boolean =>
    !line.tag && line.size! < 0.97 * measure.bodySize && (line === first || line.gap < 2)
  if (!first.box || !inTable(first) || !next || !besides(next, [first])) return undefined
  return collect(lines, start, besides, inTable)
}

/** What is left of a row whose other cell was the number of a question is a paragraph, not a table. */
function isSingleCell(lines: Line[], start: number): boolean {
  const {row, mark} = lines[start]!
  const above = lines[start - 1]
  if (mark !== undefined && above && above.row === row && above.mark === mark) return true
  for (let i = start + 1; lines[i]?.row !== undefined; i++)
    if (lines[i]!.row !== row || lines[i]!.mark !== mark) return false
  return mark !== undefined
}

const besides = (line: Line, row: Line[]): boolean => {
  const {page, box, size} = row[0]!
  return (
    line.page === page &&
    Math.abs(line.box!.y - box!.y) < 0.3 * size! &&
    line.box!.x > row.at(-1)!.box!.x
  )
}

function collect(
  lines: Line[],
  start: number,
  inRow: (line: Line, row: Line[]) => boolean,
  inTable: (line: Line) => boolean
): TakenTable {
  const rows: Line[][] = []
  let end = start
  for (; end < lines.length && inTable(lines[end]!); end++) {
    const line = lines[end]!
    const row = rows.at(-1)
    if (row && inRow(line, row)) row.push(line)
    else rows.push([line])
  }
  const children = rows.map(toRow)
  return {
    node: {type: 'table', children, position: positionOf(lines.slice(start, end))},
    length: end - start
  }
}

function toRow(lines: Line[]): TableRow {
  const cells: Line[][] = []
  for (const line of lines) {
    const cell = cells.at(-1)
    // Several lines of one cell share its element.
    if (cell && line.mark !== undefined && cell[0]!.mark === line.mark) cell.push(line)
    else cells.push([line])
  }
  return {
    type: 'tableRow',
    children: cells.map(cell => ({
      type: 'tableCell',
      children: phrasing(cell),
      position: positionOf(cell)
    })),
    position: positionOf(lines)
  }
}
