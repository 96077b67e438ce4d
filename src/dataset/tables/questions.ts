import {doubtsColumn, ofParts, pagesColumn, type Table} from '../columns.js'
import {doubtKindsOf} from '../passages.js'

export const questions: Table = {
  name: 'questions',
  description:
    'One row for each single question. Where a joint question could not be split, its text stands in ' +
    'the row of each of its numbers.',
  columns: ofParts(
    'question',
    'q3',
    {name: 'number', type: 'integer', description: 'its number; null where it has none'},
    {
      name: 'numbers',
      type: 'integers',
      description: 'all numbers that share its text: several where a joint question was not split',
      required: true
    },
    {
      name: 'joint',
      type: 'integers',
      description: 'all numbers of the printed heading',
      required: true
    },
    {name: 'label', type: 'string', description: 'the printed heading'},
    {name: 'inferred', type: 'boolean', description: 'the number is not printed', required: true},
    {
      name: 'text',
      type: 'string',
      description:
        'plain text: a line for each paragraph, item of a list and row of a table (cells parted by tabs); empty where the heading stands alone'
    },
    {
      name: 'answer',
      type: 'key',
      description: 'its answer; null where the document has none',
      references: 'answers'
    },
    {
      name: 'notes',
      type: 'keys',
      description: 'ids of the footnotes that markers in it point to',
      required: true
    },
    pagesColumn,
    doubtsColumn
  ),
  rows: ({questions: all}) =>
    all.map(({key, number, question, words, notes, answer}) => ({
      id: key,
      number,
      numbers: question.numbers,
      joint: question.joint,
      label: question.label,
      inferred: question.inferred,
      text: words.long,
      answer: answer?.key ?? null,
      notes,
      pages: question.source.pages,
      doubts: doubtKindsOf(question)
    }))
}
