import {numbersPattern} from './number-list.js'
import {compile, compileAll, type Printed, table} from './printed.js'

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

/** What a cell of a question begins with where no column holds its number, and the numbers in it. */
export const numberedCells: readonly Printed[] = [
  {
    pattern: String.raw`(${numbersPattern})(?:[.)]\s+|\s+(?=\p{Lu})|[.)]?$)`,
    place: 'start',
    examples: [
      '1. Klopt het bericht?',
      '2) Wie beheert de kraan?',
      '3 Hoeveel kranen zijn er?',
      '4 en 5'
    ],
    others: ['5 kranen staan stil', 'Hoeveel kranen zijn er?', '1.240 kranen']
  }
]

export const numberedCell = compile(numberedCells[0]!)
