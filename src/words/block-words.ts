import {answerWords} from './answer-word.js'
import {headingEnd, headingNumbers, numbersPattern} from './number-list.js'
import {compileAll, mayHold, table} from './printed.js'

// What the headings of questions and answers are called, and the forms that these take.

/** Source of a pattern for the word above a question; in capitals in letters of some ministries. */
const questionWord = '(?:Vra(?:ag|gen)|VRA(?:AG|GEN))'

/** Source of a pattern for the word above an answer, with the question that it may name. */
const answerOpening = String.raw`(?:${answerWords}|ANTWOORD(?:EN)?)(?:(?:\s+op)?(?:\s+de)?\s+vra(?:ag|gen)|(?:\s+OP)?(?:\s+DE)?\s+VRA(?:AG|GEN))?`

/** Between the word and its number: nothing (`Vraag1`), a space, or `nr.`. */
const gap = String.raw`\s*(?:(?:[Nn]r\.?|NR\.?|[Nn]ummer|NUMMER)\s*)?`

/** A heading of each form that was seen, with its numbers. */
export const headingExamples: readonly (readonly [line: string, numbers: readonly number[]])[] = [
  ['Vraag 1', [1]],
  ['Vraag 2 en 3', [2, 3]],
  ['Vragen 4 t/m 6:', [4, 5, 6]],
  ['Vraag 1 Kent u het bericht?', [1]],
  ['Vraag 1: Kent u het bericht?', [1]],
  ['Vraag 1. Kent u het bericht?', [1]],
  ['Vraag 1) Kent u het bericht?', [1]],
  ['Antwoord 1. 2023 was een droog jaar.', [1]],
  ['Vraag 1 – Kent u het bericht?', [1]],
  ['Vraag 1 (Van Oudeweg)', [1]],
  ['Vraag 1 (vraag van de leden van de VVD-fractie)', [1]],
  ['Vraag 2 (gesteld door het lid Oudeweg (SP)):', [2]],
  ['Vraag 3 (VVD) Kent u het bericht?', [3]],
  ['Vraag nr. 2', [2]],
  ['VRAAG NR. 2', [2]],
  ['VRAAG 1', [1]],
  ['Vraag1', [1]],
  ['Vraag IV', [4]],
  ['Vraag IX en X', [9, 10]],
  ['Vraag 1 tot en met 3, 9, 28 en 29', [1, 2, 3, 9, 28, 29]],
  ['Antwoord 1 + 2', [1, 2]],
  ['Antwoord op vraag 3 en 4', [3, 4]],
  ['Antwoord vragen 1,2 en 5', [1, 2, 5]],
  ['ANTWOORD OP VRAAG 6', [6]],
  ['Antwoord vraag 4-7:', [4, 5, 6, 7]],
  ['ANTWOORD 2', [2]],
  ['Antwoord', []]
]

/** Lines that look like headings but are not. */
export const noHeadings: readonly string[] = [
  'Vraag 3 gaat over de kosten.',
  'Antwoord 3 gaat over de kosten.',
  'Vraag 1 (zie boven) is al beantwoord.',
  'Vraag in de zorg',
  'Vraag X-ray aan',
  'Antwoorden van de minister'
]

const isQuestion = (line: string): boolean => /^V/i.test(line)
const headings = headingExamples.map(([line]) => line)

/** The headings of questions and answers. */
export const blockWordRows = table({
  /** `Vraag 1` and the like; never `vraag 3` within a sentence. The text may follow on the line. */
  questionHeading: {
    pattern: String.raw`${questionWord}${gap}(${headingNumbers})\s*${headingEnd}`,
    place: 'start',
    examples: headings.filter(isQuestion),
    others: noHeadings
  },
  /** `Antwoord 1` and the like, and the bare `Antwoord`, `Antwoord:`. */
  answerHeading: {
    pattern: String.raw`${answerOpening}(?:${gap}(${headingNumbers})\s*${headingEnd}|\s*:?$|:\s+(?=[\p{Lu}\d«“‘"']))`,
    place: 'start',
    examples: headings.filter(line => !isQuestion(line)),
    others: noHeadings
  },
  /** In dumps that keep only questions and answers. */
  questionOfDump: {
    pattern: String.raw`Q(\d{1,3})\s{2,}(?=\S)`,
    place: 'start',
    examples: ['Q1      Wat is uw oordeel'],
    others: ['Q1 Wat is uw oordeel', 'Q1', 'A1      Ja.']
  },
  answerOfDump: {
    pattern: String.raw`A(\d{1,3})\s{2,}(?=\S)`,
    place: 'start',
    examples: ['A1      Ja.'],
    others: ['A1 Ja.', 'A1', 'Q1      Wat is uw oordeel']
  },
  /** The word and a number, in a document that has full headings; the first pages of volumes have none. */
  fullHeading: {
    pattern: String.raw`(?:Vraag|VRAAG)\s?(?:\d|[IVX]+$)`,
    place: 'start',
    examples: ['Vraag 1', 'VRAAG 1', 'Vraag1', 'Vraag IV'],
    others: ['Vragen van het lid Oudeweg', 'Vraag X-ray aan']
  },
  /** The word of a heading without its number, in any case. */
  wordOfQuestion: {
    pattern: 'vraag',
    flags: 'i',
    place: 'start',
    examples: ['Vraag 1', 'VRAAG'],
    others: ['De vraag', 'Antwoord 1']
  },
  wordOfAnswer: {
    pattern: String.raw`antwoord(?:\s+(?:op\s+)?vraag)?`,
    flags: 'i',
    place: 'start',
    examples: ['Antwoord 1', 'ANTWOORD OP VRAAG 1', 'Antwoord vraag 1'],
    others: ['Het antwoord', 'Vraag 1']
  },
  /** What a heading of a question begins with, in any form. */
  likeQuestionHeading: {
    pattern: String.raw`[#*_\s]*(?:vra(?:ag|gen)|V\d)`,
    flags: 'i',
    place: 'start',
    examples: ['**Vraag 1**', '# Vragen 2 en 3', 'V1: Kent u het bericht?'],
    others: ['1 Kent u het bericht?', 'Antwoord 1']
  },
  /** A heading within a line, where extraction lost the line ends around it. */
  headingWithin: {
    hints: ['Vra', 'Antwoord'],
    pattern: String.raw`[.?!:»”’)\d]\s*(?:Vra(?:ag|gen)|Antwoord(?:en)?(?: op vra(?:ag|gen))?)\s?${numbersPattern}\s*(?:$|(?=[\p{Lu}«]))`,
    place: 'within',
    examples: [
      'blijkt uit het onderzoek. Antwoord 4 Het kabinet',
      'om dit te voorkomen?Vraag 5',
      'Antwoord op vraag 3:Vragen 4 en 5'
    ],
    others: ['Zie vraag 5', 'Dat is gezegd. Antwoord 3 gaat over de kosten.']
  },
  /** A number in publications, alone or behind its word: `<al>Vraag 1</al>`, `<al>1</al>`. */
  numberHeading: {
    pattern: String.raw`(?:(?:Vra(?:ag|gen)|Antwoord(?:en)?)\s*)?\(?\d{1,3}(?:\.?(?:\s*,\s*|\s+en\s+|\s+t/m\s+|\s*-\s*|\s+)\d{1,3})*\s*(?:[.:]|\)\.?)?`,
    place: 'line',
    examples: [
      'Vraag 1',
      'Antwoorden 2 en 3:',
      '1',
      '2, 3 en 4.',
      '5 t/m 7',
      '8-9',
      '(1)',
      '(2 en 3)',
      '2. en 3.'
    ],
    others: ['Vraag', '1 Kent u het bericht?', '1234']
  },
  /** The number of a question or an answer before its text. */
  leadingNumber: {
    pattern: String.raw`\(?(\d{1,2}(?:\.?(?:\s*,\s*|\s+en\s+|\s+t/m\s+)\d{1,2}){0,40})(?:[.):]\s*|\s+)(?=[\p{Lu}«“‘"'])`,
    place: 'start',
    examples: [
      '1. Ja.',
      '2 en 3 Neen.',
      '2. en 3. Neen.',
      '4 t/m 6) Ja.',
      '(1) Ja.',
      '7 «Kaden zakken»'
    ],
    others: ['2 miljoen kaden', '2024 was een jaar', '1.5 is te laag']
  }
})

export const mayHoldHeading = mayHold(blockWordRows.headingWithin)

export const {
  questionHeading,
  answerHeading,
  questionOfDump,
  answerOfDump,
  fullHeading,
  wordOfQuestion,
  wordOfAnswer,
  likeQuestionHeading,
  headingWithin,
  numberHeading,
  leadingNumber
} = compileAll(blockWordRows)
