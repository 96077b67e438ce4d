import {columnTypes, type Column, type DatasetRow, type Table, type ColumnValue} from './columns.js'
import {literal, quoted, type Engine} from './engine.js'
import {stagedName} from './staging.js'
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
 * Make the tables of the dataset from what was staged: one document from all its records, keys that
 * hold for the whole dataset, rows in their order.
 */
export async function build(engine: Engine): Promise<void> {
  const {connection} = engine
  for (const statement of [shared, named, ranked, chosen]) await connection.run(statement)
  for (const table of tables) {
    await table.prepare?.(engine)
    if (table.constant) await fill(connection, table, table.constant())
    else if (table.byDocument) await buildInPortions(engine, table, table.byDocument)
    else await connection.run(`CREATE TABLE ${quoted(table.name)} AS ${select(table)}`)
    if (table.rows) await connection.run(`DROP TABLE ${stagedName(table)}`)
  }
}

/** Documents that are joined at once. */
const portion = 2048

/** Make a table of a few documents after the others: tables stand in the order of documents, which makes it cheap. */
async function buildInPortions(
  {connection}: Engine,
  table: Table,
  sources: readonly string[]
): Promise<void> {
  const starts = await connection.runAndReadAll(
    `SELECT id FROM (SELECT id, row_number() OVER (ORDER BY id) AS turn FROM documents)
     WHERE turn % ${portion} = 1 ORDER BY id`
  )
  const ids = starts.getRows().map(([id]) => String(id))
  for (const [i, id] of ids.entries()) {
    const next = ids[i + 1]
    const rows = sources.map(name => {
      const key = name === 'documents' ? 'id' : 'document'
      const end = next === undefined ? '' : ` AND ${key} < ${literal(next)}`
      return `${quoted(name)} AS (SELECT rowid, * FROM main.${quoted(name)} WHERE ${key} >= ${literal(id)}${end})`
    })
    const into =
      i === 0 ? `CREATE TABLE ${quoted(table.name)} AS` : `INSERT INTO ${quoted(table.name)}`
    await connection.run(`${into} WITH ${rows.join(', ')} ${select(table)}`)
  }
}

/** Write rows that come from no record. */
async function fill(
  connection: Engine['connection'],
  {name, columns}: Table,
  rows: readonly DatasetRow[]
): Promise<void> {
  const defined = columns.map(column => `${quoted(column.name)} ${columnTypes[column.type].sql}`)
  const given = rows.map(
    row => `(${columns.map(column => sqlOf(row[column.name] ?? null)).join(', ')})`
  )
  await connection.run(`CREATE TABLE ${quoted(name)} (${defined.join(', ')})`)
  await connection.run(`INSERT INTO ${quoted(name)} VALUES ${given.join(', ')}`)
}

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
