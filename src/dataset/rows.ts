import type {DocumentRecord} from '../schema/record.js'
import type {DatasetRow, Table} from './columns.js'
import {keyed} from './passages.js'
import {tables} from './tables/index.js'

/** A table whose rows come from records. */
export type RecordTable = Table & {rows: NonNullable<Table['rows']>}

/** The tables whose rows come from records, in their order. */
export const recordTables: readonly RecordTable[] = tables.filter(
  (table): table is RecordTable => table.rows !== undefined
)

/**
 * The rows of a record in all tables, as text: a line with the number of rows of each table, then a
 * line of JSON for each row, table by table.
 */
export function rowsText(record: DocumentRecord): string {
  const document = keyed(record)
  const made: Record<string, DatasetRow[]> = {}
  for (const {name, rows} of recordTables) made[name] = rows(document, made)
  const all = Object.values(made)
  const counts = all.map(rows => rows.length).join(' ')
  return [counts, ...all.flat().map(row => jsonOf(row))].join('\n')
}

/** JSON that every reader accepts: half a surrogate pair is not UTF-8. */
function jsonOf(row: DatasetRow): string {
  const json = JSON.stringify(row)
  return json.includes('\\ud')
    ? JSON.stringify(row, (_, value: unknown) =>
        typeof value === 'string' ? value.replaceAll(loneSurrogate, '\ufffd') : value
      )
    : json
}

const loneSurrogate = /\p{Surrogate}/gu

/**
 * Divide what `rowsText` made into the lines of each table.
 *
 * @param text one character per byte, since only the ends of lines are looked at
 */
export function linesOf(text: string): string[][] {
  const [counts, ...lines] = text.split('\n')
  let at = 0
  return counts!.split(' ').map(count => lines.slice(at, (at += Number(count))))
}
