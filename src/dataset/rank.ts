import type {Engine} from './engine.js'

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

/** A document of the dataset: the number of the record that represents it, and what all its records say. */
export interface ChosenDocument {
  turn: number
  document: string
  identifier: string | null
  session: string | null
}

/** Find which records are one document, and which of them represents it. */
export async function rank({connection}: Engine): Promise<void> {
  for (const statement of [shared, named, ranked, chosen]) await connection.run(statement)
  await connection.run('DROP TABLE records')
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
