import type {DuckDBAppender, DuckDBValue} from '@duckdb/node-api'
import type {DocumentRecord} from '../schema/record.js'
import {columnTypes, type DatasetRow, type Table, type ColumnValue} from './columns.js'
import {quoted, type Engine} from './engine.js'
import {identityOf, recordColumns} from './identity.js'
import {keyed} from './passages.js'
import {tables} from './tables/index.js'

/** Rows that are handed to the database at once: the size of its own vectors. */
const chunkSize = 2048

/** The columns of a table that come from records. */
export const stagedColumns = ({columns}: Table): Table['columns'] =>
  columns.filter(({derived}) => derived === undefined)

/** The table in which the rows of all records wait until it is known which records are kept. */
export const stagedName = ({name}: Table): string => `staged_${name}`

/**
 * Lay the rows of all records down in the database, with no more than a chunk of each table in memory.
 *
 * @returns how many records there were
 */
export async function stage(
  records: AsyncIterable<DocumentRecord> | Iterable<DocumentRecord>,
  engine: Engine
): Promise<number> {
  const stores = await openStores(engine)
  // Names that no column of a table has.
  let _record = 0
  for await (const record of records) {
    const document = keyed(record)
    stores.records([{_record, ...identityOf(record)}])
    for (const {rows, store} of stores.tables)
      store(rows(document).map((row, _row) => ({_record, _row, ...row})))
    _record++
  }
  stores.close()
  return _record
}

async function openStores(engine: Engine) {
  const records = await openStore(engine, 'records', recordColumns)
  const opened: (Store & {rows: NonNullable<Table['rows']>})[] = []
  for (const table of tables) {
    if (!table.rows) continue
    const columns = stagedColumns(table).map(({name, type}) => [name, columnTypes[type].staged])
    const all = {_record: 'INTEGER', _row: 'INTEGER', ...Object.fromEntries(columns)}
    opened.push({rows: table.rows, ...(await openStore(engine, stagedName(table), all))})
  }
  return {
    records: records.store,
    tables: opened,
    close: () => [records, ...opened].forEach(({close}) => close())
  }
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
    `CREATE TABLE ${quoted(name)} (${names.map(column => `${quoted(column)} ${columns[column]}`).join(', ')})`
  )
  const appender: DuckDBAppender = await connection.createAppender(name)
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
