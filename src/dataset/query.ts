import type {DuckDBResult, DuckDBValue} from '@duckdb/node-api'
import {readFile, readdir, stat} from 'node:fs/promises'
import {join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Table} from './columns.js'
import {literal, openEngine, quoted, type Engine} from './engine.js'
import {withoutSession} from './files.js'
import {tables} from './tables/index.js'

/** A cell of a result; numbers too large to be exact in JavaScript are text. */
export type Cell = string | number | boolean | null | Cell[] | {[key: string]: Cell}

export interface QueryResult {
  columns: string[]
  rows: AsyncIterable<Cell[]>
}

/** The folder of the queries that come with the program. */
const shipped = fileURLToPath(new URL('../../src/dataset/queries/', import.meta.url))

/** The names of the queries that come with the program. */
export const shippedQueries = async (): Promise<string[]> =>
  (await readdir(shipped)).map(name => name.replace(/\.sql$/, '')).sort()

/** The SQL of a query that comes with the program, or the text itself if none has that name. */
export const sqlOf = async (nameOrSql: string): Promise<string> =>
  (await shippedQueries()).includes(nameOrSql)
    ? readFile(join(shipped, `${nameOrSql}.sql`), 'utf8')
    : nameOrSql

/** Runs a statement over an open dataset and passes on its result; rows are read while `use` runs. */
export type RunQuery = <T>(sql: string, use: (result: QueryResult) => Promise<T>) => Promise<T>

/**
 * Run SQL over the Parquet files of a dataset, with a view for each table.
 *
 * It can only read, and only the files of the dataset: no network, no extensions.
 *
 * @param use takes the result; rows are read while it runs
 * @throws if the folder has no dataset in Parquet, or DuckDB refuses the SQL
 */
export const queryDataset = <T>(
  directory: string,
  sql: string,
  use: (result: QueryResult) => Promise<T>
): Promise<T> => withDataset(directory, run => run(sql, use))

/**
 * Open a dataset in Parquet for several statements, under the rules of `queryDataset`.
 *
 * @throws if the folder has no dataset in Parquet
 */
export async function withDataset<T>(
  directory: string,
  use: (run: RunQuery) => Promise<T>
): Promise<T> {
  const engine = await openEngine(':memory:', {temp_directory: ''})
  try {
    for (const table of tables) await openView(engine, resolve(directory), table)
    await lock(engine, resolve(directory))
    return await use(async (sql, take) => {
      await refuseWriting(engine, sql)
      const result = await engine.connection.stream(sql)
      return take({columns: result.deduplicatedColumnNames(), rows: rowsOf(result, engine)})
    })
  } finally {
    engine.close()
  }
}

async function openView({connection}: Engine, directory: string, table: Table): Promise<void> {
  const columns = table.columns.map(({name}) =>
    name === 'session' ? `nullif(session, ${literal(withoutSession)}) AS session` : quoted(name)
  )
  const files = await filesOf(directory, table)
  await refuseOther(connection, directory, table, files)
  await connection.run(
    `CREATE VIEW ${quoted(table.name)} AS SELECT ${columns.join(', ')} FROM read_parquet(${literal(files)},
       hive_partitioning = ${files.includes('*')}, hive_types_autocast = false)`
  )
  // A reserved word of SQL would have to be quoted in every query.
  if (table.name === 'references')
    await connection.run(`CREATE VIEW refs AS FROM ${quoted(table.name)}`)
}

/** @throws if a table lacks a column, as one of an older version may */
async function refuseOther(
  connection: Engine['connection'],
  directory: string,
  {name, columns}: Table,
  files: string
): Promise<void> {
  const described = await connection.runAndReadAll(
    `DESCRIBE FROM read_parquet(${literal(files)}, hive_partitioning = ${files.includes('*')})`
  )
  const there = new Set(described.getRowsJson().map(([column]) => column))
  const lacking = columns.find(column => !there.has(column.name))
  if (lacking)
    throw new Error(
      `\`${directory}\` was made by another version: \`${name}\` has no column \`${lacking.name}\`; make it again with \`aanhangsel dataset\``
    )
}

/** The file of a table, or the pattern of its files if there is one per session. */
async function filesOf(directory: string, {name}: Table): Promise<string> {
  const isThere = (path: string): Promise<boolean> =>
    stat(path).then(
      () => true,
      () => false
    )
  const whole = join(directory, `${name}.parquet`)
  if (await isThere(whole)) return whole
  if (await isThere(join(directory, name))) return join(directory, name, 'session=*/part.parquet')
  throw new Error(
    `\`${directory}\` holds no dataset in Parquet of this version: \`${name}.parquet\` is missing`
  )
}

/** From here on, nothing but the folder of the dataset can be reached. */
async function lock({connection}: Engine, directory: string): Promise<void> {
  await connection.run(`SET allowed_directories = [${literal(directory)}]`)
  await connection.run('SET enable_external_access = false')
  await connection.run('SET lock_configuration = true')
}

const oneStatement = 'expected one statement of SQL'

/** `COPY ... TO` could still write into the folder of the dataset. */
async function refuseWriting({connection, api}: Engine, sql: string): Promise<void> {
  const statements = await connection.extractStatements(sql).catch((error: Error) => {
    // If there is no statement at all, the library fails without saying so.
    const [, reason = oneStatement] = /(Parser Error.*)/s.exec(error.message) ?? []
    throw new Error(reason)
  })
  if (statements.count !== 1) throw new Error(oneStatement)
  const {statementType} = await statements.prepare(0)
  if (statementType !== api.StatementType.SELECT)
    throw new Error(
      'the statement must be one that reads: SELECT, WITH, FROM, DESCRIBE or SUMMARIZE'
    )
}

async function* rowsOf(result: DuckDBResult, {api}: Engine): AsyncGenerator<Cell[]> {
  const toCell = (value: DuckDBValue): Cell => {
    if (typeof value === 'bigint')
      return Number.isSafeInteger(Number(value)) ? Number(value) : String(value)
    if (value instanceof api.DuckDBListValue || value instanceof api.DuckDBArrayValue)
      return value.items.map(toCell)
    if (value instanceof api.DuckDBStructValue)
      return Object.fromEntries(Object.entries(value.entries).map(([k, v]) => [k, toCell(v)]))
    if (value instanceof api.DuckDBDecimalValue) return value.toDouble()
    return value === null || ['string', 'number', 'boolean'].includes(typeof value)
      ? (value as Cell)
      : String(value)
  }
  for await (const rows of result.yieldRows()) for (const row of rows) yield row.map(toCell)
}
