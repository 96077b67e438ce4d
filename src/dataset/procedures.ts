import type {Engine} from './engine.js'

/**
 * What two documents about the same questions share: a case number; the day and the subject of the
 * questions; what a Mededeling postpones; what a rectification or reprint corrects.
 */
const ties = `
  SELECT id AS document, 'case ' || unnest(case_numbers) AS tie FROM documents
  UNION ALL
  SELECT id, 'asked ' || submitted || ' ' || lower(regexp_replace(subject, '[^\\p{L}\\d]+', ' ', 'g'))
  FROM documents WHERE submitted IS NOT NULL AND subject IS NOT NULL
  UNION ALL
  SELECT document, 'case ' || identifier FROM "references"
  WHERE relation = 'postponementOf' AND identifier IS NOT NULL
  UNION ALL
  SELECT id, 'document ' || coalesce(corrects, identifier) FROM documents WHERE identifier IS NOT NULL`

/** The table of `document` and `procedure`: the documents that are about the same questions. */
export async function findProcedures({connection}: Engine): Promise<void> {
  await connection.run(`CREATE TABLE ties AS ${ties}`)
  const tied = await connection.stream(
    `SELECT documents.rowid::INTEGER, dense_rank() OVER (ORDER BY tie)::INTEGER
     FROM ties JOIN documents ON documents.id = ties.document`
  )
  const groups = new Groups()
  const firstOf: number[] = []
  for await (const rows of tied.yieldRows())
    for (const [document, tie] of rows as [number, number][])
      groups.join((firstOf[tie] ??= document), document)
  await connection.run('CREATE TABLE membership (document VARCHAR, procedure INTEGER)')
  const appender = await connection.createAppender('membership')
  const documents = await connection.stream(
    'SELECT rowid::INTEGER, id FROM documents ORDER BY rowid'
  )
  for await (const rows of documents.yieldRows())
    for (const [document, id] of rows as [number, string][]) {
      appender.appendVarchar(id)
      appender.appendInteger(groups.of(document))
      appender.endRow()
    }
  appender.closeSync()
}

/** Numbers that belong together, directly or through others. */
class Groups {
  readonly #above: number[] = []

  /** One number of a group, the same for all of it. */
  of(number: number): number {
    let top = number
    for (let next; (next = this.#above[top]) !== undefined;) top = next
    // The next look is short.
    for (let at = number; at !== top;) {
      const next = this.#above[at]!
      this.#above[at] = top
      at = next
    }
    return top
  }

  join(one: number, other: number): void {
    const [a, b] = [this.of(one), this.of(other)]
    if (a !== b) this.#above[b] = a
  }
}
