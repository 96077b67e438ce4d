import type {Table} from '../columns.js'
import {findProcedures} from '../procedures.js'
import {termSql} from '../term.js'

const states = ['answered', 'withdrawn', 'postponed', 'open'] as const

export const procedures: Table = {
  name: 'procedures',
  description:
    'One row for each set of questions, followed through the documents about it: asked, postponed, answered, ' +
    'corrected. Documents belong together by case number, by day and subject of the questions, and by what they ' +
    'postpone or correct.',
  columns: [
    {
      name: 'id',
      type: 'string',
      description:
        'case number of the questions; the key of their first document where none is known',
      required: true
    },
    {name: 'session', type: 'string', description: 'vergaderjaar of the first document'},
    {name: 'subject', type: 'string', description: 'what the questions are about'},
    {name: 'submitted', type: 'date', description: 'the day on which they were asked'},
    {name: 'questioners', type: 'strings', description: 'who asks, as printed', required: true},
    {name: 'parties', type: 'strings', description: 'their parties', required: true},
    {name: 'first_party', type: 'string', description: 'the party of the first questioner'},
    {
      name: 'departments',
      type: 'strings',
      description: 'the ministries that are asked; old volumes do not print them',
      required: true
    },
    {
      name: 'responding_departments',
      type: 'strings',
      description: 'the ministries that answer or postpone first',
      required: true
    },
    {name: 'questions', type: 'integer', description: 'how many single questions', required: true},
    {
      name: 'state',
      type: 'string',
      description:
        'answered; withdrawn; postponed (a Mededeling and no answer in the dataset); open (neither)',
      required: true,
      values: states
    },
    {
      name: 'answered',
      type: 'date',
      description: 'the day of the first answer: when it came, else the date of its letter'
    },
    {
      name: 'days',
      type: 'integer',
      description: 'days from asking to the first answer; null where the dates are out of order'
    },
    {
      name: 'late',
      type: 'boolean',
      description:
        'whether the first answer came after the term; null where a date or the term is not known, or nothing is answered'
    },
    {name: 'postponements', type: 'integer', description: 'how many Mededelingen', required: true},
    {
      name: 'question_document',
      type: 'string',
      description: 'the document that printed the questions before they were answered',
      references: 'documents'
    },
    {
      name: 'answer_document',
      type: 'string',
      description: 'the first document with answers',
      references: 'documents'
    },
    {
      name: 'documents',
      type: 'strings',
      description: 'all documents of the set, in the order of their dates',
      required: true
    },
    {
      name: 'follows',
      type: 'strings',
      description: 'identifiers that the documents say they see or supplement',
      required: true
    }
  ],
  prepare: findProcedures,
  select: `
    WITH member AS (
      SELECT m.procedure, d.*, p.questioners, p.parties, p.first_party, p.departments, p.responding_departments,
        row_number() OVER (PARTITION BY m.procedure ORDER BY coalesce(d.answered, d.submitted), d.id) AS turn,
        d.kind = 'answer' AND d.answer_count > 0 AS answers
      FROM membership m
      JOIN (
        -- Long texts go no further than this.
        SELECT id, session, coalesce(received, dated) AS answered, kind, number, case_numbers, subject, submitted, question_count, answer_count,
          id IN (SELECT document FROM answers WHERE regexp_matches(text, 'ingetrokken'))
            OR regexp_matches(concat(postponement, other), 'ingetrokken') AS withdraws
        FROM documents
      ) d ON d.id = m.document
      LEFT JOIN (
        SELECT document, any_value(questioners) AS questioners, any_value(parties) AS parties,
          any_value(first_party) AS first_party, any_value(departments) AS departments,
          any_value(responding_departments) AS responding_departments
        FROM pairs GROUP BY document
      ) p ON p.document = d.id
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
        arg_min(responding_departments, turn) FILTER (len(responding_departments) > 0) AS responding_departments,
        max(question_count) AS questions,
        min(answered) FILTER (answers) AS answered,
        bool_or(answers) AS has_answer,
        bool_or(withdraws AND question_count <= 1 OR withdraws AND NOT answers) AS withdrawn,
        count(*) FILTER (kind = 'postponement') AS postponements,
        arg_min(id, turn) FILTER (kind IN ('question', 'oralQuestion')) AS question_document,
        arg_min(id, turn) FILTER (answers) AS answer_document,
        list(id ORDER BY turn) AS documents
      FROM member GROUP BY procedure
    ), seen AS (
      SELECT m.procedure, list_sort(list(DISTINCT r.identifier)) AS follows
      FROM "references" r
      JOIN membership m USING (document)
      LEFT JOIN membership own ON own.document = r.identifier AND own.procedure = m.procedure
      WHERE r.relation IN ('sees', 'supplements') AND r.identifier IS NOT NULL AND own.document IS NULL
      GROUP BY m.procedure
    )
    SELECT coalesce(case_number, first) AS id, session, subject, submitted,
      coalesce(questioners, []) AS questioners, coalesce(parties, []) AS parties, first_party,
      coalesce(departments, []) AS departments,
      coalesce(responding_departments, []) AS responding_departments, questions,
      CASE WHEN withdrawn THEN 'withdrawn' WHEN has_answer THEN 'answered'
        WHEN postponements > 0 THEN 'postponed' ELSE 'open' END AS state,
      answered, CASE WHEN answered >= submitted THEN answered - submitted END AS days, days > ${termSql('submitted')} AS late,
      postponements, question_document, answer_document, documents,
      coalesce(follows, []) AS follows
    FROM followed LEFT JOIN seen USING (procedure)
    ORDER BY id, first`
}
