import {doubtsColumn, ofParts, pagesColumn, type Table} from '../columns.js'
import {doubtKindsOf} from '../passages.js'

export const answers: Table = {
  name: 'answers',
  description:
    'One row for each answer; several questions may have one answer, whose id has its first number.',
  columns: ofParts(
    'answer',
    'a3',
    {name: 'number', type: 'integer', description: 'its first number; null where it has none'},
    {
      name: 'numbers',
      type: 'integers',
      description: 'all numbers that it answers',
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
      name: 'notes',
      type: 'keys',
      description: 'ids of the footnotes that markers in it point to',
      required: true
    },
    pagesColumn,
    doubtsColumn
  ),
  rows: ({answers: all}) =>
    all.map(({key, answer, words, notes}) => ({
      id: key,
      number: answer.numbers[0] ?? null,
      numbers: answer.numbers,
      label: answer.label,
      inferred: answer.inferred,
      text: words.long,
      notes,
      pages: answer.source.pages,
      doubts: doubtKindsOf(answer)
    }))
}
