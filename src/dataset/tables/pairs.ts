import {recordSchema} from '../../schema/record.js'
import type {Table} from '../columns.js'
import {termSql} from '../term.js'

/** People of a part, in their printed order, as a list of one of their columns. */
const listOf = (part: string, column: string): string =>
  `coalesce((SELECT list(${column} ORDER BY position) FROM people
     WHERE people.document = d.id AND part = '${part}' AND ${column} IS NOT NULL), [])`
const distinctOf = (part: string, column: string): string =>
  `list_sort(list_distinct(${listOf(part, column)}))`

/** The party as the gazetteer has it, else as printed. */
const party = 'coalesce(party_id, party)'
const department = 'coalesce(department, portfolio)'

/** What each question and answer cites, in its text and in its notes. */
const cited = `
  SELECT part, list(DISTINCT identifier) AS cited
  FROM (
    SELECT unnest([r.question, r.answer, f.question, f.answer]) AS part, r.identifier
    FROM "references" r LEFT JOIN footnotes f ON f.id = r.footnote
  )
  WHERE part IS NOT NULL AND identifier IS NOT NULL GROUP BY part`

export const pairs: Table = {
  name: 'pairs',
  description:
    'One row for each single question with its answer and everything about both: the table to begin with. ' +
    'As many rows as `questions`; an answer to several questions stands in the row of each.',
  columns: [
    {
      name: 'id',
      type: 'string',
      description: 'key of the question, as in `questions`',
      required: true
    },
    {
      name: 'document',
      type: 'string',
      description: 'the document it stands in',
      required: true,
      references: 'documents'
    },
    {name: 'session', type: 'string', description: 'vergaderjaar of the document, `2023-2024`'},
    {
      name: 'number',
      type: 'integer',
      description: 'number of the question; null where it has none'
    },
    {
      name: 'kind',
      type: 'string',
      description: 'kind of the document',
      required: true,
      values: recordSchema.shape.kind.options
    },
    {name: 'submitted', type: 'date', description: 'the day on which the question was asked'},
    {
      name: 'received',
      type: 'date',
      description: 'the day on which the answer, or the Mededeling, came'
    },
    {
      name: 'dated',
      type: 'date',
      description: 'the date of the letter that answers, which prints no `received`'
    },
    {
      name: 'days',
      type: 'integer',
      description:
        'days from asking to answer, by `received`, else `dated`; null where there is no answer, or the dates are out of order'
    },
    {
      name: 'late',
      type: 'boolean',
      description:
        'whether the answer came after the term that applied on the day of asking; null where a date or the term is not known, or there is no answer'
    },
    {name: 'subject', type: 'string', description: 'what the questions are about'},
    {name: 'questioners', type: 'strings', description: 'who asks, as printed', required: true},
    {
      name: 'parties',
      type: 'strings',
      description: 'their parties, each once: ids of `parties`, or as printed where none is known',
      required: true
    },
    {name: 'first_questioner', type: 'string', description: 'who is named first'},
    {name: 'first_party', type: 'string', description: 'the party of the first questioner'},
    {
      name: 'addressees',
      type: 'strings',
      description: 'the offices asked, as printed',
      required: true
    },
    {
      name: 'departments',
      type: 'strings',
      description: 'their ministries, each once: ids of `departments`, or the portfolio as printed',
      required: true
    },
    {name: 'respondents', type: 'strings', description: 'who answers, as printed', required: true},
    {
      name: 'responding_departments',
      type: 'strings',
      description: 'the ministries of those who answer, each once',
      required: true
    },
    {name: 'question', type: 'string', description: 'text of the question'},
    {name: 'answer', type: 'string', description: 'text of the answer; null where there is none'},
    {name: 'answer_id', type: 'string', description: 'key of the answer', references: 'answers'},
    {
      name: 'joint_with',
      type: 'integers',
      description: 'numbers of the other questions that have the same answer',
      required: true
    },
    {
      name: 'notes',
      type: 'strings',
      description: 'texts of the notes to the question and to its answer',
      required: true
    },
    {
      name: 'pages',
      type: 'integers',
      description: 'pages of the source on which the question and its answer stand',
      required: true
    },
    {name: 'url', type: 'string', description: 'page of the official publication'},
    {
      name: 'doubted',
      type: 'boolean',
      description: 'whether anything about the question or its answer may be wrong',
      required: true
    },
    {
      name: 'inferred',
      type: 'boolean',
      description: 'whether the number of the question or of its answer is not printed',
      required: true
    },
    {
      name: 'refers_to',
      type: 'strings',
      description: 'identifiers that the question, its answer and their notes cite, each once',
      required: true
    }
  ],
  byDocument: ['documents', 'questions', 'answers', 'footnotes', 'references', 'people'],
  select: `
    SELECT
      q.id, q.document, q.session, q.number, d.kind, d.submitted, d.received, d.dated,
      CASE WHEN a.id IS NOT NULL AND coalesce(d.received, d.dated) >= d.submitted
        THEN coalesce(d.received, d.dated) - d.submitted END AS days,
      days > ${termSql('d.submitted')} AS late,
      d.subject, d.questioners, d.parties,
      d.questioners[1] AS first_questioner, d.first_party,
      d.addressees, d.departments, d.respondents, d.responding_departments,
      q.text AS question, a.text AS answer, a.id AS answer_id,
      list_filter(coalesce(a.numbers, q.numbers), lambda n: n IS DISTINCT FROM q.number) AS joint_with,
      coalesce((SELECT list(f.text ORDER BY f.number, f.id) FROM footnotes f
        WHERE f.document = q.document AND (list_contains(q.notes, f.id) OR list_contains(a.notes, f.id))), []) AS notes,
      list_sort(list_distinct(list_concat(q.pages, coalesce(a.pages, [])))) AS pages,
      d.url,
      len(q.doubts) > 0 OR coalesce(len(a.doubts) > 0, false) AS doubted,
      q.inferred OR coalesce(a.inferred, false) AS inferred,
      list_sort(list_distinct(list_concat(coalesce(asks.cited, []), coalesce(says.cited, [])))) AS refers_to
    FROM questions q
    JOIN (
      SELECT d.*,
        ${listOf('questioner', 'name')} AS questioners,
        ${distinctOf('questioner', party)} AS parties,
        (SELECT ${party} FROM people WHERE people.document = d.id AND part = 'questioner' AND position = 1) AS first_party,
        ${listOf('addressee', "concat_ws(' ', role, portfolio)")} AS addressees,
        ${distinctOf('addressee', department)} AS departments,
        ${listOf('respondent', "concat_ws(' ', role, name)")} AS respondents,
        ${distinctOf('respondent', department)} AS responding_departments
      FROM documents d
    ) d ON d.id = q.document
    LEFT JOIN answers a ON a.id = q.answer
    LEFT JOIN (${cited}) asks ON asks.part = q.id
    LEFT JOIN (${cited}) says ON says.part = a.id
    ORDER BY q.document, q.rowid`
}
