import {hash} from 'node:crypto'
import type {Engine} from './engine.js'
import type {Spool} from './spool.js'

/**
 * An identifier printed by several documents of one file belongs to the page or the volume, and does
 * not tell them apart.
 */
const shared = `
  CREATE TABLE shared AS
    SELECT DISTINCT identifier FROM records
    WHERE identifier IS NOT NULL
    GROUP BY identifier, sha256
    HAVING count(DISTINCT part) > 1`

/**
 * A record without an identifier is the document that has the same words: the one with the shortest
 * identifier, since a reprint (\`-h1\`) says the same as the document itself.
 */
const named = `
  CREATE TABLE named AS
    SELECT content, arg_min(identifier, (length(identifier), identifier)) AS identifier
    FROM records
    WHERE identifier IS NOT NULL AND identifier NOT IN (FROM shared)
    GROUP BY content`

/** Each record with its document. */
const known = `
  CREATE TABLE known AS
    SELECT records.*,
      coalesce(
        CASE WHEN records.identifier NOT IN (FROM shared) THEN records.identifier END,
        CASE WHEN records.identifier IS NULL THEN named.identifier END,
        'sha256-' || content[:16]
      ) AS document
    FROM records LEFT JOIN named USING (content)`

/** Records of one source that hardly anything tells apart but their rows. */
const alike = `
  SELECT unnest(alike) FROM (
    SELECT list(_record) AS alike FROM known
    GROUP BY document, name, format, sha256, part, fields, warnings, converter, converter_version
    HAVING count(*) > 1
  )`

/** Each record with its document and, from 1, how well it represents that document. */
const ranked = `
  CREATE TABLE ranked AS
    WITH distinctly AS (
      SELECT known.*, row_number() OVER (
        PARTITION BY document, name, format, sha256, part
        ORDER BY fields DESC, warnings, converter, converter_version, identifier, session,
          fingerprint
      ) AS turn
      FROM known LEFT JOIN fingerprints USING (_record)
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

/** A document of the dataset: the number of the record that represents it, and what all its records say. */
export interface ChosenDocument {
  turn: number
  document: string
  identifier: string | null
  session: string | null
}

/**
 * Find which records are one document, and which of them represents it.
 *
 * @param spool the rows of the records
 */
export async function rank(engine: Engine, spool: Spool): Promise<void> {
  const {connection} = engine
  for (const statement of [shared, named, known]) await connection.run(statement)
  await writeFingerprints(engine, spool)
  for (const statement of [ranked, chosen]) await connection.run(statement)
  for (const table of ['records', 'known']) await connection.run(`DROP TABLE ${table}`)
}

/** Make the table of the hashes of the rows of records that are alike. */
async function writeFingerprints({connection}: Engine, spool: Spool): Promise<void> {
  await connection.run('CREATE TABLE fingerprints (_record INTEGER, fingerprint VARCHAR)')
  const found = await connection.runAndReadAll(alike)
  const appender = await connection.createAppender('fingerprints')
  for (const [turn] of found.getRows() as [number][]) {
    appender.appendInteger(turn)
    appender.appendVarchar(hash('sha256', Buffer.concat(spool.read(turn))))
    appender.endRow()
  }
  appender.closeSync()
}

/** The documents in the order of their keys. */
export async function* chosenDocuments({connection}: Engine): AsyncGenerator<ChosenDocument> {
  const rows = await connection.stream(
    'SELECT _record, document, identifier, session FROM chosen ORDER BY document'
  )
  for await (const some of rows.yieldRows())
    for (const [turn, document, identifier, session] of some as [
      number,
      string,
      string | null,
      string | null
    ][])
      yield {turn, document, identifier, session}
}
