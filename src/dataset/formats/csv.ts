import type {Json} from '@duckdb/node-api'
import type {Format} from './format.js'
import {writeLines} from './lines.js'

/** CSV according to RFC 4180: lines end in CR LF, quotes are doubled; a list is a JSON array. */
export const csv: Format<'csv'> = {
  name: 'csv',
  extension: 'csv',
  mediaType: 'text/csv',
  partitionFromPath: false,
  async write({columns, sql}, path, engine, {safeCells, excel}) {
    const head = (excel ? '\ufeff' : '') + csvLine(columns.map(({name}) => name))
    await writeLines(path, engine, sql, cells => csvLine(cells, safeCells), head)
  }
}

/** A line of CSV. Null is an empty cell, an empty text a quoted one. */
export const csvLine = (cells: readonly Json[], safe = false): string =>
  `${cells.map(cell => csvCell(cell, safe)).join(',')}\r\n`

function csvCell(value: Json, safe: boolean): string {
  if (value === null) return ''
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  const content = safe && typeof value === 'string' ? safeText(text) : text
  return content === '' || /[",\r\n]|^\s|\s$/.test(content)
    ? `"${content.replaceAll('"', '""')}"`
    : content
}

/** What makes a spreadsheet run the text of a cell: signs of a formula, also in wide form, or a tab. */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u

/** A text that a spreadsheet shows and never runs: with an apostrophe before what it would run. */
export const safeText = (text: string): string => (formula.test(text) ? `'${text}` : text)
