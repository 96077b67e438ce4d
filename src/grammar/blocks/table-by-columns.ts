import type {Line} from '../../ingest/layout.js'
import type {TableNode, TableRow} from '../../tree/nodes.js'
import type {Measure} from '../lines/measure.js'
import {phrasing} from './phrasing.js'
import {positionOf} from '../lines/slice.js'
import type {TakenTable} from './table.js'

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
 */
export function takeShuffledTable(
  lines: Line[],
  start: number,
  measure: Measure
): TakenTable | undefined {
  const first = lines[start]!
  if (first.box || !isCell(first, measure)) return undefined
  let end = start
  while (end < lines.length && isCell(lines[end]!, measure)) end++
  const chunks = toChunks(lines.slice(start, end))
  if (chunks.length < 4 || !chunks.flat().some(isNumeric)) return undefined
  const rows = toRows(chunks)
  if (!rows) return undefined
  const node: TableNode = {
    type: 'table',
    children: rows.map(toRow),
    position: positionOf(lines.slice(start, end)),
    doubts: [{kind: 'table'}]
  }
  return {node, length: end - start}
}

const isCell = (line: Line, measure: Measure): boolean =>
  !/[.?!:;,]/.test(line.text.slice(-1)) && measure.widthOf(line.text) < 0.45 * measure.column

const isNumeric = (line: Line): boolean => /^[\d.,%€\s–-]+$/.test(line.text)

function toChunks(lines: Line[]): Line[][] {
  const chunks: Line[][] = []
  for (const [i, line] of lines.entries()) {
    if (i === 0 || line.gap > 0) chunks.push([line])
    else chunks.at(-1)!.push(line)
  }
  return chunks
}

function toRows(chunks: Line[][]): Line[][] | undefined {
  const rows: Line[][] = []
  for (let i = 0; i < chunks.length;) {
    const labels = chunks[i]!
    const cells = chunks.slice(i + 1)
    const alike = takeWhile(cells, chunk => chunk.length === labels.length)
    const single = takeWhile(cells, chunk => chunk.length === 1)
    if (labels.length === 1) rows.push(...(singleRows([labels, ...alike].flat()) ?? []))
    else if (alike.length > 0)
      rows.push(...labels.map((label, k) => [label, ...alike.map(chunk => chunk[k]!)]))
    else rows.push(...inTurn(labels, single.flat()))
    const taken = labels.length === 1 || alike.length > 0 ? alike.length : single.length
    if (taken === 0) return undefined
    i += taken + 1
  }
  const width = rows[0]?.length ?? 0
  const count = rows.reduce((sum, row) => sum + row.length, 0)
  const whole = width > 1 && rows.every(row => row.length === width)
  return whole && count === chunks.flat().length ? rows : undefined
}

/** The cells of the first label, then those of the second, and so on. */
function inTurn(labels: Line[], cells: Line[]): Line[][] {
  const width = cells.length / labels.length
  return labels.map((label, k) => [label, ...cells.slice(k * width, (k + 1) * width)])
}

/** Rows of single cells: each except the first, which may be the head, is a label and numbers. */
function singleRows(cells: Line[]): Line[][] | undefined {
  for (let width = 2; width <= cells.length; width++) {
    if (cells.length % width !== 0) continue
    const rows = Array.from({length: cells.length / width}, (_, k) =>
      cells.slice(k * width, (k + 1) * width)
    )
    const fits = (row: Line[]): boolean => !isNumeric(row[0]!) && row.slice(1).every(isNumeric)
    if (rows.every((row, k) => (k === 0 && !row.some(isNumeric)) || fits(row))) return rows
  }
  return undefined
}

function takeWhile<T>(items: T[], test: (item: T) => boolean): T[] {
  const end = items.findIndex(item => !test(item))
  return end < 0 ? items : items.slice(0, end)
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
