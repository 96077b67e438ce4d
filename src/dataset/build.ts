import {columnTypes, type Column, type DatasetRow, type Table, type ColumnValue} from './columns.js'
import {literal, quoted, type Engine} from './engine.js'
import type {Spool} from './spool.js'
import {stage, stagedName} from './staging.js'
import {tables} from './tables/index.js'

/**
 * An identifier that several documents of one file print is that of the page or the volume, and
 * tells none of them apart.
 */
const shared = `
  CREATE TABLE shared AS
    SELECT DISTINCT identifier FROM records
    WHERE identifier IS NOT NULL
    GROUP BY identifier, sha256
    HAVING count(DISTINCT part) > 1`

/**
 * A record without an identifier is the document whose words it says: that of the shortest
 * identifier, as a reprint (\`-h1\`) says the same as the document itself.
 */
const named = `
  CREATE TABLE named AS
    SELECT content, arg_min(identifier, (length(identifier), identifier)) AS identifier
    FROM records
    WHERE identifier IS NOT NULL AND identifier NOT IN (FROM shared)
    GROUP BY content`

/** Each record with its document and, from 1, how well it represents that document. */
const ranked = `
  CREATE TABLE ranked AS
    WITH known AS (
      SELECT records.*,
        coalesce(
          CASE WHEN records.identifier NOT IN (FROM shared) THEN records.identifier END,
          CASE WHEN records.identifier IS NULL THEN named.identifier END,
          'sha256-' || content[:16]
        ) AS document
      FROM records LEFT JOIN named USING (content)
    ), distinctly AS (
      SELECT *, row_number() OVER (
        PARTITION BY document, name, format, sha256, part
        ORDER BY fields DESC, warnings, converter, converter_version, fingerprint
      ) AS turn
      FROM known
    )
    SELECT * EXCLUDE (turn), row_number() OVER (
      PARTITION BY document
      ORDER BY fields DESC, warnings, format_rank, sha256, part, name
    )::INTEGER AS rank
    FROM distinctly WHERE turn = 1`

/** The record that represents each document. */
const chosen = `
  CREATE TABLE chosen AS
    SELECT best._record, best.document, known.identifier, known.session
    FROM ranked best
    JOIN (
      SELECT document,
        arg_min(identifier, rank) AS identifier, arg_min(session, rank) AS session
      FROM ranked GROUP BY document
    ) known USING (document)
    WHERE best.rank = 1`

/**
 * Make the tables of the dataset from the records that were laid down: one document from all its records,
 * keys that hold for the whole dataset, rows in their order.
 */
export async function build(engine: Engine, spool: Spool): Promise<void> {
  const {connection} = engine
  for (const statement of [shared, named, ranked, chosen]) await connection.run(statement)
  for (const table of tables) await connection.run(definition(table))
  for await (const portion of portions(engine, spool)) {
    await stage(portion.turns, engine, spool)
    for (const table of tables)
      if (table.rows) await insert(engine, table, select(table))
      else if (table.byDocument)
        await insert(engine, table, `${only(portion, table.byDocument)} ${select(table)}`)
  }
  for (const table of tables) {
    if (table.rows || table.byDocument) continue
    await table.prepare?.(engine)
    await insert(engine, table, table.constant ? valuesOf(table, table.constant()) : select(table))
  }
}

const insert = ({connection}: Engine, {name}: Table, rows: string) =>
  connection.run(`INSERT INTO ${quoted(name)} ${rows}`)

function definition({name, columns}: Table): string {
  const defined = columns.map(column => `${quoted(column.name)} ${columnTypes[column.type].sql}`)
  return `CREATE TABLE ${quoted(name)} (${defined.join(', ')})`
}

/** Some documents in their order: the records that represent them, and the first and last key. */
interface Portion {
  turns: number[]
  first: string
  last: string
}

/** Documents that are made at once, and bytes of their records: what they are joined with fits into memory. */
const most = {documents: 2048, bytes: 2 ** 25}

async function* portions({connection}: Engine, spool: Spool): AsyncGenerator<Portion> {
  const result = await connection.runAndReadAll(
    'SELECT _record, document FROM chosen ORDER BY document'
  )
  let portion: Portion | undefined
  let bytes = 0
  for (const [turn, document] of result.getRows() as [number, string][]) {
    const size = spool.sizeOf(turn)
    if (portion && (portion.turns.length === most.documents || bytes + size > most.bytes)) {
      yield portion
      portion = undefined
      bytes = 0
    }
    portion ??= {turns: [], first: document, last: document}
    portion.turns.push(turn)
    portion.last = document
    bytes += size
  }
  if (portion) yield portion
}

/** Have a query see no rows of some tables but those of a portion. */
function only({first, last}: Portion, names: readonly string[]): string {
  const rows = names.map(name => {
    const key = name === 'documents' ? 'id' : 'document'
    const where = `${key} BETWEEN ${literal(first)} AND ${literal(last)}`
    return `${quoted(name)} AS (SELECT rowid, * FROM main.${quoted(name)} WHERE ${where})`
  })
  return `WITH ${rows.join(', ')}`
}

/** Rows that come from no record. */
const valuesOf = ({columns}: Table, rows: readonly DatasetRow[]): string =>
  `VALUES ${rows
    .map(row => `(${columns.map(column => sqlOf(row[column.name] ?? null)).join(', ')})`)
    .join(', ')}`

function sqlOf(value: ColumnValue): string {
  if (Array.isArray(value)) return `[${value.map(sqlOf).join(', ')}]`
  return typeof value === 'string' ? literal(value) : String(value)
}

function select(table: Table): string {
  if (table.select) return cast(table, table.select)
  const columns = table.columns.map(
    column => `(${cell(column)})::${columnTypes[column.type].sql} AS ${quoted(column.name)}`
  )
  const from = table.rows
    ? `${stagedName(table)} t JOIN chosen c USING (_record) ORDER BY c.document, t._row`
    : `(SELECT r.* REPLACE (c.session AS session)
        FROM ranked r JOIN chosen c USING (document)) c ORDER BY c.document, c.rank`
  return `SELECT ${columns.join(', ')} FROM ${from}`
}

/** Give the columns of a query the types of the table's. */
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
