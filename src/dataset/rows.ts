import type {Column, ColumnValue, DatasetRow, Table} from './columns.js'
import {LongText} from './long-text.js'
import type {KeyedRecord} from './passages.js'
import {tables} from './tables/index.js'

/** A table whose rows come from records. */
export type RecordTable = Table & {rows: NonNullable<Table['rows']>}

/** The tables whose rows come from records, in their order. */
export const recordTables: readonly RecordTable[] = tables.filter(
  (table): table is RecordTable => table.rows !== undefined
)

/** The columns of a table that its rows have, each with the short name that it has in the text of a row. */
export const rowColumns = ({columns}: Table): {column: Column; key: string}[] =>
  columns
    .filter(({derived}) => derived === undefined)
    .map((column, i) => ({column, key: String(i)}))

const writers = recordTables.map(table => rowWriter(rowColumns(table)))

/**
 * The rows of a record as text: for each table of `recordTables` a line for each row. A line is an
 * object in JSON without its first bracket, so that its document can be put before it. Nulls and empty lists are left
 * out.
 */
export function rowsText(document: KeyedRecord): string[] {
  const made: Record<string, DatasetRow[]> = {}
  return recordTables.map(({name, rows}, i) => {
    const own = rows(document, made)
    made[name] = own
    let text = ''
    for (const row of own) text += `${writers[i]!(row)}\n`
    return text.includes(half) ? wellFormed(text) : text
  })
}

/** What JSON makes of half a surrogate pair, which no reader accepts: it is not UTF-8. */
const half = String.raw`\ud`
/** Each escape of JSON in turn, so that of many backslashes none is looked at twice. */
const escapes = /\\(?:ud[89a-f][\da-f]{2}|[^])/g
const wellFormed = (text: string): string =>
  text.replaceAll(escapes, escape => (escape.length > 2 ? '\ufffd' : escape))

/**
 * A function that makes a line of a row. What a row shares with the one before it, as what all questions of a document
 * share, is not made into text again.
 */
function rowWriter(columns: readonly {column: Column; key: string}[]) {
  const cells = columns.map(({column, key}) => ({
    name: column.name,
    start: `,"${key}":`,
    toJson: jsonWriter(column),
    last: null as ColumnValue,
    text: ''
  }))
  return (row: DatasetRow): string => {
    let line = ''
    for (const cell of cells) {
      const value = row[cell.name]!
      if (value !== cell.last) {
        cell.last = value
        cell.text = isNothing(value) ? '' : cell.start + cell.toJson(value)
      }
      line += cell.text
    }
    return `${line}}`
  }
}

const isNothing = (value: ColumnValue): boolean =>
  value === null || (Array.isArray(value) && value.length === 0)

/** A function that makes JSON of the values of a column. */
function jsonWriter({type}: Column): (value: ColumnValue) => string {
  // Keys are ours: letters, digits and hyphens.
  if (type === 'key') return value => `"${value as string}"`
  const known = new Map<string, string>()
  return value => {
    if (typeof value !== 'string') return jsonOf(value)
    let json = known.get(value)
    if (json === undefined) {
      json = JSON.stringify(value)
      if (value.length < mostKnown && known.size < mostKnown) known.set(value, json)
    }
    return json
  }
}

/** Characters of a text, and texts of a column, that are kept with their JSON: most columns have few values. */
const mostKnown = 100

function jsonOf(value: ColumnValue): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return value instanceof LongText ? value.toJSON() : JSON.stringify(value)
}
