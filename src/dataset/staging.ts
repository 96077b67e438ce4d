import type {DocumentRecord} from '../schema/record.js'
import {quoted, type Engine} from './engine.js'
import {identityOf, recordColumns} from './identity.js'
import {keyed} from './passages.js'
import {rowsText} from './rows.js'
import type {Spool} from './spool.js'

/** Rows that are given to the database at once: the size of its own vectors. */
const chunkSize = 2048

type IdentityRow = Record<string, string | number | null>

/**
 * Store the rows of all records on disk, and in the database what tells which records are kept.
 *
 * @returns how many records there were
 */
export async function layDown(
  records: AsyncIterable<DocumentRecord> | Iterable<DocumentRecord>,
  engine: Engine,
  spool: Spool
): Promise<number> {
  const {store, close} = await openStore(engine)
  let _record = 0
  for await (const record of records) {
    const document = keyed(record)
    spool.add(rowsText(document))
    store({_record, ...identityOf(document)})
    _record++
  }
  close()
  spool.flush()
  return _record
}

/** Make the table of records and accept rows for it. */
async function openStore({connection, api}: Engine) {
  const names = Object.keys(recordColumns)
  const columns = Object.entries(recordColumns).map(([name, type]) => `${quoted(name)} ${type}`)
  await connection.run(`CREATE TABLE records (${columns.join(', ')})`)
  const appender = await connection.createAppender('records')
  // One chunk for all rows, since its memory is freed late.
  const chunk = api.DuckDBDataChunk.create(names.map((_, i) => appender.columnType(i)))
  let waiting: IdentityRow[] = []
  const flush = (): void => {
    chunk.reset()
    chunk.rowCount = waiting.length
    chunk.setColumns(names.map(column => waiting.map(row => row[column]!)))
    appender.appendDataChunk(chunk)
    // Otherwise the appender itself holds a hundred chunks.
    appender.flushSync()
    waiting = []
  }
  return {
    store(row: IdentityRow): void {
      if (waiting.push(row) === chunkSize) flush()
    },
    close(): void {
      if (waiting.length > 0) flush()
      appender.closeSync()
    }
  }
}
