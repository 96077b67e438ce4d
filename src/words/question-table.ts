import {compileAll, table} from './printed.js'

/** What the head of a column says is below it, in a table of questions and answers. */
export const columnHeadRows = table({
  /** The head of a column with the numbers of questions. */
  number: {
    pattern: String.raw`(?:nr|no|nummer|volgnummer|#)\.?`,
    flags: 'i',
    place: 'line',
    examples: ['Nr.', 'nr', 'No.', 'Nummer', 'Volgnummer', '#'],
    others: ['Nr. 1', 'Naam']
  },
  question: {
    pattern: 'vra(?:ag|gen)',
    flags: 'i',
    place: 'line',
    examples: ['Vraag', 'VRAGEN'],
    others: ['Vraag 1', 'Vraagnummer']
  },
  answer: {
    pattern: 'antwoord(?:en)?',
    flags: 'i',
    place: 'line',
    examples: ['Antwoord', 'ANTWOORDEN'],
    others: ['Antwoord 1', 'Antwoordnummer']
  }
})

const heads = compileAll(columnHeadRows)

export type TableHead = keyof typeof heads

/** What a cell of the head says of its column; undefined where it says something else. */
export const tableHeadOf = (text: string): TableHead | undefined =>
  (Object.keys(heads) as TableHead[]).find(name => heads[name].test(text))
