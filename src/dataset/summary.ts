import {quoted, type Engine} from './engine.js'
import {tables} from './tables/index.js'

/** How many there are of each value, in a fixed order. */
export type ValueCounts = [value: string, count: number][]

/** What the card of a dataset counts. */
export interface DatasetSummary {
  rows: Record<string, number>
  /** First and last day on which questions were submitted; null if none is known. */
  from: string | null
  until: string | null
  counts: {title: string; of: string; rows: ValueCounts}[]
  converters: ValueCounts
  /** How sure the program is, by decade and form of the source. */
  certainty: Certainty[]
}

/** How sure the program is about documents of one decade and form. */
export interface Certainty {
  era: string
  format: string
  documents: number
  questions: number
  /** Percentage of the questions in answered documents that have an answer; null if there are none. */
  paired: number | null
  /** Percentage of the questions without a doubt about them or their answers; null if there are none. */
  sure: number | null
  /** Percentage of the documents without a warning. */
  quiet: number
}

/** Counts of the card, in the order in which they are printed: what is counted, and by what. */
const counted = [
  [
    'Year of submission',
    'documents',
    `coalesce(year(submitted)::VARCHAR, 'unknown') FROM documents`
  ],
  ['Session', 'documents', `coalesce(session, 'unknown') FROM documents`],
  ['Kind', 'documents', 'kind FROM documents'],
  ['Source format', 'sources', 'format FROM sources'],
  ['Diagnostic `ruleId`', 'diagnostics', 'rule_id FROM diagnostics']
] as const

/** Count what is in the tables. */
export async function summarise(engine: Engine): Promise<DatasetSummary> {
  const rows: Record<string, number> = {}
  for (const {name} of tables)
    rows[name] = Number((await read(engine, `SELECT count(*) FROM ${quoted(name)}`))[0]![0])
  const counts: DatasetSummary['counts'] = []
  for (const [title, of, what] of counted)
    counts.push({title, of, rows: await countBy(engine, what)})
  const [span] = await read(engine, 'SELECT min(submitted), max(submitted) FROM documents')
  return {
    rows,
    from: span![0] as string | null,
    until: span![1] as string | null,
    counts,
    converters: await countBy(engine, `converter || ' ' || converter_version FROM sources`),
    certainty: await certaintyOf(engine)
  }
}

const certainty = `
  WITH asked AS (
    SELECT document, count(*) AS questions, count(answer_id) AS paired, count(*) FILTER (NOT doubted) AS sure
    FROM pairs GROUP BY document
  )
  SELECT coalesce(year(submitted) // 10 * 10 || 's', 'unknown'), format, count(*),
    coalesce(sum(questions), 0)::INTEGER,
    round(100 * sum(paired) FILTER (kind = 'answer') / sum(questions) FILTER (kind = 'answer'), 1)::DOUBLE,
    round(100 * sum(sure) / sum(questions), 1)::DOUBLE,
    round(100 * count(*) FILTER (id NOT IN (
      SELECT document FROM diagnostics WHERE severity <> 'info')) / count(*), 1)::DOUBLE
  FROM documents LEFT JOIN asked ON asked.document = documents.id GROUP BY ALL ORDER BY 1, 2`

const certaintyOf = async (engine: Engine): Promise<Certainty[]> =>
  (await read(engine, certainty)).map(([era, format, documents, questions, ...shares]) => {
    const [paired, sure, quiet] = shares as (number | null)[]
    return {
      era: String(era),
      format: String(format),
      documents: Number(documents),
      questions: Number(questions),
      paired: paired ?? null,
      sure: sure ?? null,
      quiet: Number(quiet)
    }
  })

const countBy = async (engine: Engine, what: string): Promise<ValueCounts> =>
  (
    await read(
      engine,
      `SELECT ${what.replace(' FROM', ' AS value, count(*) FROM')} GROUP BY 1 ORDER BY 1`
    )
  ).map(([value, count]) => [String(value), Number(count)])

const read = async ({connection}: Engine, sql: string) =>
  (await connection.runAndReadAll(sql)).getRowsJson()
