import type {DuckDBAppender, DuckDBValue} from '@duckdb/node-api'
import type {DocumentRecord} from '../schema/record.js'
import {columnTypes, type DatasetRow, type Table, type ColumnValue} from './columns.js'
import {quoted, type Engine} from './engine.js'
import {identityOf, recordColumns} from './identity.js'
import {keyed} from './passages.js'
import type {Spool} from './spool.js'
import {tables} from './tables/index.js'

/** Rows that are handed to the database at once: the size of its own vectors. */
const chunkSize = 2048

/** The columns of a table that come from records. */
export const stagedColumns = ({columns}: Table): Table['columns'] =>
  columns.filter(({derived}) => derived === undefined)

/** The table in which the rows of a few records wait until they get their keys and their order. */
export const stagedName = ({name}: Table): string => `staged_${name}`

/**
 * Lay all records down on disk, and in the database what tells which of them are kept.
 *
 * @returns how many records there were
 */
export async function layDown(
  records: AsyncIterable<DocumentRecord> | Iterable<DocumentRecord>,
  engine: Engine,
  spool: Spool
): Promise<number> {
  const {store, close} = await openStore(engine, 'records', recordColumns)
  // A name that no column of a table has.
  let _record = 0
  for await (const record of records) {
    const json = JSON.stringify(record)
    spool.add(json)
    store([{_record, ...identityOf(record, json)}])
    _record++
  }
  close()
  spool.flush()
  return _record
}

/** Put the rows of a few records into tables for them; what those held before is gone. */
export async function stage(turns: readonly number[], engine: Engine, spool: Spool): Promise<void> {
  const stores: (Store & {rows: NonNullable<Table['rows']>})[] = []
  for (const table of tables) {
    if (!table.rows) continue
    const columns = stagedColumns(table).map(({name, type}) => [name, columnTypes[type].staged])
    const all = {_record: 'INTEGER', _row: 'INTEGER', ...Object.fromEntries(columns)}
    stores.push({rows: table.rows, ...(await openStore(engine, stagedName(table), all))})
  }
  for (const _record of turns) {
    const document = keyed(spool.read(_record))
    for (const {rows, store} of stores)
      store(rows(document).map((row, _row) => ({_record, _row, ...row})))
  }
  for (const {close} of stores) close()
}

interface Store {
  store: (rows: DatasetRow[]) => void
  close: () => void
}

/** Make a table and take rows for it. */
async function openStore(
  {connection, api}: Engine,
  name: string,
  columns: Record<string, string>
): Promise<Store> {
  const names = Object.keys(columns)
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE ${quoted(name)} (${names.map(column => `${quoted(column)} ${columns[column]}`).join(', ')})`
  )
  const appender: DuckDBAppender = await connection.createAppender(name, 'main', 'temp')
  const types = names.map((_, i) => appender.columnType(i))
  const toDuckDB = (value: ColumnValue): DuckDBValue =>
    Array.isArray(value) ? api.listValue(value) : value
  // One for all, since what a chunk holds is freed late.
  const chunk = api.DuckDBDataChunk.create(types)
  let waiting: DatasetRow[] = []
  const flush = (): void => {
    chunk.reset()
    chunk.rowCount = waiting.length
    chunk.setColumns(names.map(column => waiting.map(row => toDuckDB(row[column]!))))
    appender.appendDataChunk(chunk)
    // Else the appender itself holds a hundred chunks.
    appender.flushSync()
    waiting = []
  }
  return {
    store(rows: DatasetRow[]): void {
      for (const row of rows) if (waiting.push(row) === chunkSize) flush()
    },
    close(): void {
      if (waiting.length > 0) flush()
      appender.closeSync()
    }
  }
}
