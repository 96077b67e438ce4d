import type {DuckDBValue} from '@duckdb/node-api'
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
  SELECT id, 'document ' || coalesce(corrects, identifier) FROM documents WHERE identifier IS NOT NULL
  ORDER BY 1, 2`

/** The table of \`document\` and \`procedure\`: the documents that are about the same questions. */
export async function findProcedures({connection}: Engine): Promise<void> {
  const groups = new Groups()
  const result = await connection.stream(ties)
  for await (const rows of result.yieldRows())
    for (const [document, tie] of rows) groups.join(text(document), `tie ${text(tie)}`)
  await connection.run('CREATE TABLE membership (document VARCHAR, procedure VARCHAR)')
  const appender = await connection.createAppender('membership')
  const documents = await connection.runAndReadAll('SELECT id FROM documents ORDER BY id')
  for (const [id] of documents.getRows()) {
    appender.appendVarchar(text(id))
    appender.appendVarchar(groups.of(text(id)))
    appender.endRow()
  }
  appender.closeSync()
}

const text = (value: DuckDBValue | undefined): string => String(value)

/** Names that belong together, directly or through others. */
class Groups {
  readonly #above = new Map<string, string>()

  /** One name of a group, the same for all of it. */
  of(name: string): string {
    let top = name
    for (let next; (next = this.#above.get(top)) !== undefined;) top = next
    // The next look is short.
    for (let at = name; at !== top;) {
      const next = this.#above.get(at)!
      this.#above.set(at, top)
      at = next
    }
    return top
  }

  join(one: string, other: string): void {
    const [a, b] = [this.of(one), this.of(other)]
    if (a !== b) this.#above.set(b, a)
  }
}
