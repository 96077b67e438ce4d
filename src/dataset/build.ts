import {mkdir, rm} from 'node:fs/promises'
import {join} from 'node:path'
import {columnTypes, type Column, type DatasetRow, type Table, type ColumnValue} from './columns.js'
import {literal, quoted, type Engine} from './engine.js'
import type {MadeTable} from './formats/format.js'
import {writeParquet} from './formats/parquet.js'
import {headColumns, headSql, writeTableLines, type TableLines} from './table-lines.js'
import {rank} from './rank.js'
import {recordTables, rowColumns} from './rows.js'
import type {Spool} from './spool.js'
import {tables} from './tables/index.js'

/**
 * Make the tables of the dataset from the stored rows: one document from all its records, keys that are
 * unique in the whole dataset, rows in order. Each table is then a view over a file, so no step needs
 * more of it in memory than a group of rows.
 *
 * @param folder where the files go
 * @returns the files, by the names of their tables
 */
export async function build(
  folder: string,
  engine: Engine,
  spool: Spool
): Promise<Map<string, MadeTable>> {
  await mkdir(folder)
  await rank(engine, spool)
  const lines = await writeTableLines(folder, engine, spool)
  const made = new Map<string, MadeTable>()
  for (const table of tables) {
    await table.prepare?.(engine)
    const own = lines[recordTables.findIndex(({name}) => name === table.name)]
    const path = join(folder, `${table.name}.parquet`)
    const groupSize = groupSizeOf(own)
    await writeParquet(rowsOf(table, own), path, engine, groupSize)
    if (own) await rm(own.path)
    await engine.connection.run(
      `CREATE VIEW ${quoted(table.name)} AS FROM read_parquet(${literal(path)})`
    )
    made.set(table.name, {path, groupSize})
  }
  return made
}

/** Rows of a group: enough to compress well, and to be scanned fast. */
const mostRows = 10
/** Bytes of a group of rows, which a reader or writer must have in memory. */
const mostBytes = 2 ** 24

/** How many rows make a group: a number of vectors of the database, fewer where texts are long. */
const groupSizeOf = (lines?: TableLines): number =>
  2048 * Math.max(1, Math.min(mostRows, Math.floor(mostBytes / (lines?.largest || 1))))

/** SQL that gives the rows of a table in order. */
function rowsOf(table: Table, lines?: TableLines): string {
  if (lines) return select(table, `${linesSql(table, lines)} t`)
  if (table.constant) return valuesOf(table, table.constant())
  if (table.select) return cast(table, table.select)
  return select(
    table,
    `(SELECT r.* REPLACE (c.session AS session)
      FROM ranked r JOIN chosen c USING (document)) c ORDER BY c.document, c.rank`
  )
}

/** The rows as they were written aside. */
function linesSql(table: Table, {path, longest}: TableLines): string {
  const staged = rowColumns(table)
  const types = [
    ...headColumns,
    ...staged.map(({column, key}) => `${quoted(key)}: ${literal(columnTypes[column.type].staged)}`)
  ]
  const names = staged.map(({column, key}) => `${valueSql(column, key)} AS ${quoted(column.name)}`)
  // The reader takes twice this at once.
  const size = Math.max(2 ** 20, longest)
  return `(SELECT ${headSql} AS c, ${names.join(', ')}
    FROM read_json(${literal(path)}, format = 'newline_delimited', records = true,
      maximum_object_size = ${size}, columns = {${types.join(', ')}}))`
}

/** Empty lists are not written aside. */
const valueSql = ({type}: Column, key: string): string =>
  columnTypes[type].sql.endsWith('[]') ? `coalesce(${quoted(key)}, [])` : quoted(key)

/** Rows that do not come from records. */
function valuesOf(table: Table, rows: readonly DatasetRow[]): string {
  const {columns} = table
  const values = rows.map(
    row => `(${columns.map(({name}) => sqlOf(row[name] ?? null)).join(', ')})`
  )
  const names = columns.map(({name}) => quoted(name)).join(', ')
  return cast(table, `SELECT * FROM (VALUES ${values.join(', ')}) v(${names})`)
}

function sqlOf(value: ColumnValue): string {
  if (Array.isArray(value)) return `[${value.map(sqlOf).join(', ')}]`
  return typeof value === 'string' ? literal(value) : String(value)
}

function select({columns}: Table, from: string): string {
  const cells = columns.map(
    column => `(${cell(column)})::${columnTypes[column.type].sql} AS ${quoted(column.name)}`
  )
  return `SELECT ${cells.join(', ')} FROM ${from}`
}

/** Give the columns of a query the types of the table's columns. */
const cast = ({columns}: Table, query: string): string =>
  `SELECT ${columns
    .map(({name, type}) => `${quoted(name)}::${columnTypes[type].sql} AS ${quoted(name)}`)
    .join(', ')} FROM (${query})`

function cell({name, type, derived}: Column): string {
  if (derived !== undefined) return derived
  const value = `t.${quoted(name)}`
  switch (type) {
    case 'key':
      return `c.document || '.' || ${value}`
    case 'keys':
      return `list_transform(${value}, lambda key: c.document || '.' || key)`
    case 'date':
      // A record may name a day that does not exist.
      return `try_cast(${value} AS DATE)`
    default:
      return value
  }
}
