import {literal, type Engine} from './engine.js'
import {Groups} from './groups.js'
import {termSql} from './term.js'

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

/** Numbers of the documents, in order. */
const numbered = `
  SELECT (row_number() OVER (ORDER BY id) - 1)::INTEGER AS number, id FROM documents`

/** The citations that follow a set of questions to others. */
const seen = `
  SELECT DISTINCT document, identifier FROM "references"
  WHERE relation IN ('sees', 'supplements') AND identifier IS NOT NULL`

/**
 * Make `procedure_rows`: a row for all documents that are about the same questions. Documents and sets
 * are processed some at a time, since what a query gathers from them must fit into memory.
 */
export async function findProcedures(engine: Engine): Promise<void> {
  const {connection} = engine
  for (const [name, query] of Object.entries({ties, numbered, seen}))
    await connection.run(`CREATE TABLE ${name} AS ${query}`)
  const ranges = await findMembers(engine)
  await connection.run(`CREATE TABLE facts AS ${factsOf(nothing)}`)
  await connection.run(`CREATE TABLE procedure_rows AS ${rowsOf(nothing)}`)
  for (const range of ranges) await connection.run(`INSERT INTO facts ${factsOf(range)}`)
  for (const range of ranges) await connection.run(`INSERT INTO procedure_rows ${rowsOf(range)}`)
}

/** Documents that follow each other: their numbers, and the first and the last key. */
interface DocumentRange {
  from: number
  to: number
  first: string
  last: string
}

const nothing: DocumentRange = {from: 0, to: -1, first: '', last: ''}

/** Documents that are processed at once. */
const atOnce = 16_384

/**
 * Make the table of `document` and `procedure`, which is the number of one of its documents.
 *
 * @returns all documents
 */
async function findMembers({connection}: Engine): Promise<DocumentRange[]> {
  const tied = await connection.stream(
    `SELECT numbered.number, dense_rank() OVER (ORDER BY tie)::INTEGER
     FROM ties JOIN numbered ON numbered.id = ties.document`
  )
  const groups = new Groups()
  const firstOf: number[] = []
  for await (const rows of tied.yieldRows())
    for (const [document, tie] of rows as [number, number][])
      groups.join((firstOf[tie] ??= document), document)
  await connection.run('CREATE TABLE membership (document VARCHAR, procedure INTEGER)')
  const appender = await connection.createAppender('membership')
  const documents = await connection.stream('SELECT number, id FROM numbered ORDER BY number')
  const ranges: DocumentRange[] = []
  for await (const rows of documents.yieldRows())
    for (const [number, id] of rows as [number, string][]) {
      appender.appendVarchar(id)
      appender.appendInteger(groups.of(number))
      appender.endRow()
      if (number % atOnce === 0) ranges.push({from: number, to: number, first: id, last: id})
      Object.assign(ranges.at(-1)!, {to: number, last: id})
    }
  appender.closeSync()
  return ranges
}

/** What is said about documents. Long texts go no further than this. */
function factsOf({first, last}: DocumentRange): string {
  const within = `BETWEEN ${literal(first)} AND ${literal(last)}`
  return `
  SELECT m.procedure, d.id, d.session, d.kind, d.case_numbers, d.subject, d.submitted,
    coalesce(d.received, d.dated) AS answered,
    d.question_count, d.kind = 'answer' AND d.answer_count > 0 AS answers,
    w.document IS NOT NULL OR contains(concat(d.postponement, d.other), 'ingetrokken') AS withdraws,
    p.questioners, p.parties, p.first_party, p.departments, p.responding_departments,
    o.asked, o.answering
  FROM (FROM documents WHERE id ${within}) d
  JOIN membership m ON m.document = d.id
  LEFT JOIN (
    SELECT DISTINCT document FROM answers
    WHERE document ${within} AND contains(text, 'ingetrokken')
  ) w ON w.document = d.id
  LEFT JOIN (
    SELECT document, questioners, parties, first_party, departments, responding_departments
    FROM pairs WHERE document ${within}
      AND id IN (SELECT min(id) FROM pairs WHERE document ${within} GROUP BY document)
  ) p ON p.document = d.id
  LEFT JOIN (${firstOffices(within)}) o ON o.document = d.id`
}

/** The ministry of the first office that is asked, and of the first that answers, by document. */
const firstOffices = (within: string): string => `
    SELECT document, arg_min(ministry, position) FILTER (part = 'addressee') AS asked,
      arg_min(ministry, position) FILTER (part = 'respondent') AS answering
    FROM (
      SELECT document, part, position, coalesce(department, portfolio) AS ministry
      FROM people WHERE document ${within}
    ) GROUP BY document`

/** The rows of the sets whose number is within a range, and the first document of each. */
const rowsOf = ({from, to}: DocumentRange): string => `
  WITH member AS (
    SELECT *, row_number() OVER (PARTITION BY procedure ORDER BY coalesce(answered, submitted), id) AS turn
    FROM facts WHERE procedure BETWEEN ${from} AND ${to}
  ), followed AS (
    SELECT procedure,
      min(list_min(case_numbers)) AS case_number,
      arg_min(id, turn) AS first,
      arg_min(session, turn) AS session,
      arg_min(subject, turn) FILTER (subject IS NOT NULL) AS subject,
      min(submitted) AS submitted,
      arg_min(questioners, turn) FILTER (len(questioners) > 0) AS questioners,
      arg_min(parties, turn) FILTER (len(parties) > 0) AS parties,
      arg_min(first_party, turn) FILTER (first_party IS NOT NULL) AS first_party,
      arg_min(departments, turn) FILTER (len(departments) > 0) AS departments,
      arg_min(responding_departments, turn)
        FILTER (len(responding_departments) > 0) AS responding_departments,
      coalesce(arg_min(asked, turn), arg_min(answering, turn)) AS ministry,
      max(question_count) AS questions,
      min(answered) FILTER (answers) AS answered,
      bool_or(answers) AS has_answer,
      bool_or(withdraws AND question_count <= 1 OR withdraws AND NOT answers) AS withdrawn,
      count(*) FILTER (kind = 'postponement') AS postponements,
      arg_min(id, turn) FILTER (kind IN ('question', 'oralQuestion')) AS question_document,
      arg_min(id, turn) FILTER (answers) AS answer_document,
      list(id ORDER BY turn) AS documents
    FROM member GROUP BY procedure
  ), others AS (
    SELECT m.procedure, list_sort(list(DISTINCT r.identifier)) AS follows
    FROM seen r
    JOIN (FROM membership WHERE procedure BETWEEN ${from} AND ${to}) m USING (document)
    LEFT JOIN membership own ON own.document = r.identifier AND own.procedure = m.procedure
    WHERE own.document IS NULL
    GROUP BY m.procedure
  )
  SELECT coalesce(case_number, first) AS id, session, subject, submitted,
    coalesce(questioners, []) AS questioners, coalesce(parties, []) AS parties, first_party,
    coalesce(departments, []) AS departments,
    coalesce(responding_departments, []) AS responding_departments, ministry, questions,
    CASE WHEN withdrawn THEN 'withdrawn' WHEN has_answer THEN 'answered'
      WHEN postponements > 0 THEN 'postponed' ELSE 'open' END AS state,
    answered, CASE WHEN answered >= submitted THEN answered - submitted END AS days,
    days > ${termSql('submitted')} AS late,
    postponements, question_document, answer_document, documents,
    coalesce(follows, []) AS follows, first
  FROM followed LEFT JOIN others USING (procedure)`
