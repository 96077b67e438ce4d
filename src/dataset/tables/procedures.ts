import type {Table} from '../columns.js'
import {findProcedures} from '../procedures.js'

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
      description: 'the ministries that are asked; empty for volumes that do not print them',
      required: true
    },
    {
      name: 'responding_departments',
      type: 'strings',
      description: 'the ministries that answer or postpone first',
      required: true
    },
    {
      name: 'ministry',
      type: 'string',
      description:
        'the one ministry to count the set under: the first that is asked, else the first that answers or postpones; null where neither is printed'
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
  select: 'FROM procedure_rows ORDER BY id, first'
}
