import {recordSchema} from '../../schema/record.js'
import type {Table} from '../columns.js'
import {termSql} from '../term.js'
import {pageOf} from './documents.js'
import {pairRows} from './pair-rows.js'

const asked = 'try_cast(t.submitted AS DATE)'
const came = 'coalesce(try_cast(t.received AS DATE), try_cast(t.dated AS DATE))'
const days = `CASE WHEN t.answer_id IS NOT NULL AND ${came} >= ${asked} THEN ${came} - ${asked} END`
const late = `${days} > ${termSql(asked)}`

export const pairs: Table = {
  name: 'pairs',
  description:
    'One row for each single question with its answer and everything about both: the table to begin with. ' +
    'As many rows as `questions`; an answer to several questions stands in the row of each.',
  columns: [
    {
      name: 'id',
      type: 'key',
      description: 'key of the question, as in `questions`',
      required: true
    },
    {
      name: 'document',
      type: 'string',
      description: 'the document it stands in',
      required: true,
      references: 'documents',
      derived: 'c.document'
    },
    {
      name: 'session',
      type: 'string',
      description: 'vergaderjaar of the document, `2023-2024`',
      derived: 'c.session'
    },
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
        'days from asking to answer, by `received`, else `dated`; null where there is no answer, or the dates are out of order',
      derived: days
    },
    {
      name: 'late',
      type: 'boolean',
      description:
        'whether the answer came after the term that applied on the day of asking; null where a date or the term is not known, or there is no answer',
      derived: late
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
    {name: 'answer_id', type: 'key', description: 'key of the answer', references: 'answers'},
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
    {
      name: 'url',
      type: 'string',
      description: 'page of the official publication',
      derived: pageOf
    },
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
  rows: pairRows
}
