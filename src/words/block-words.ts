import {answerWords} from './answer-word.js'
import {headingEnd, headingNumbers} from './number-list.js'

// What the headings of questions and answers are called, and the forms that these take.

/** Source of a pattern for the word above a question; in capitals in letters of some ministries. */
const questionWord = '(?:Vra(?:ag|gen)|VRA(?:AG|GEN))'

/** Source of a pattern for the word above an answer, with the question that it may name. */
const answerOpening = String.raw`(?:${answerWords}|ANTWOORD(?:EN)?)(?:(?:\s+op)?(?:\s+de)?\s+vra(?:ag|gen)|(?:\s+OP)?(?:\s+DE)?\s+VRA(?:AG|GEN))?`

/** Between the word and its number: nothing (`Vraag1`), a space, or `nr.`. */
const gap = String.raw`\s*(?:(?:nr\.?|nummer)\s*)?`

/** `Vraag 1` and its like; never `vraag 3` within a sentence. The text may follow on the line. */
export const questionHeading = new RegExp(
  `^${questionWord}${gap}(${headingNumbers})\\s*${headingEnd}`,
  'u'
)

/** `Antwoord 1` and its like, and the bare `Antwoord`, `Antwoord:`. */
export const answerHeading = new RegExp(
  `^${answerOpening}(?:${gap}(${headingNumbers})\\s*${headingEnd}|\\s*:?$|:\\s+(?=\\p{Lu}))`,
  'u'
)

/** A heading of each form that was seen, and the numbers that it bears. */
export const headingExamples: readonly (readonly [line: string, numbers: readonly number[]])[] = [
  ['Vraag 1', [1]],
  ['Vraag 2 en 3', [2, 3]],
  ['Vragen 4 t/m 6:', [4, 5, 6]],
  ['Vraag 1 Kent u het bericht?', [1]],
  ['Vraag 1: Kent u het bericht?', [1]],
  ['Vraag 1. Kent u het bericht?', [1]],
  ['Vraag 1) Kent u het bericht?', [1]],
  ['Vraag 1 – Kent u het bericht?', [1]],
  ['Vraag 1 (Van Oudeweg)', [1]],
  ['Vraag nr. 2', [2]],
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

/** Lines that look like headings and are none. */
export const noHeadings: readonly string[] = [
  'Vraag 3 gaat over de kosten.',
  'Antwoord 3 gaat over de kosten.',
  'Vraag 1 (zie boven) is al beantwoord.',
  'Vraag in de zorg',
  'Vraag X-ray aan',
  'Antwoorden van de minister'
]
