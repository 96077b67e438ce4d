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

/** What stands in a column of numbers; `en 18` where a narrow column breaks them. */
export const numberCells: readonly Printed[] = [
  {
    pattern: String.raw`(?:vra(?:ag|gen)\s)?(?:[\d\s,.;:()/&+–-]|\b(?:en|t/m|tm|tot|met)\b|(?<=\d)[a-z]\b)+`,
    flags: 'i',
    place: 'line',
    examples: ['12', '2 en 3', '15, 16', 'en 18', '4 t/m 7', '3a', 'Vraag 1'],
    others: ['Bijlage', 'vraag', '3 bruggen', 'en de vaart']
  }
]

const numberCellPattern = compile(numberCells[0]!)

export const isNumberCell = (text: string): boolean => numberCellPattern.test(text)

/** What a cell of numbers opens with, and not a line in which they go on. */
export const firstNumbers: readonly Printed[] = [
  {
    pattern: String.raw`(?:\(?\d|vra(?:ag|gen)\s+\d)`,
    flags: 'i',
    place: 'start',
    examples: ['3', '15, 16', 'Vraag 3', '(4)'],
    others: ['en 18', 't/m 6', 'Vraag']
  }
]

export const opensNumbers = compile(firstNumbers[0]!)

/** Numbers that go on in the next line of their cell. */
export const openNumbers: readonly Printed[] = [
  {
    pattern: String.raw`(?:,|/|&|\+|[-–]|\b(?:en|t/m|tm|tot|met))`,
    flags: 'i',
    place: 'end',
    examples: ['5 en', '15, 16,', '4 t/m'],
    others: ['5', '5.', '3een']
  }
]

export const goesOnInNumbers = compile(openNumbers[0]!)
