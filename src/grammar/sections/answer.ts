import type {Construct} from './construct.js'
import {answerWord} from '../../words/answer-word.js'
import {headingEnd, numbersPattern, parseNumbers} from '../../words/number-list.js'

// `Antwoord 1`, `Antwoorden 5 en 6`, `Antwoord op vraag 3 en 4`, `Antwoord vragen 1,2 en 5`,
// `Antwoord vraag 4-7:`, and the bare `Antwoord`, `Antwoord:`; text may follow as below `Vraag`.
const heading = new RegExp(
  `^${answerWord}(?:en)?(?:(?:\\s+op)?(?:\\s+de)?\\s+vra(?:ag|gen))?(?:\\s+(${numbersPattern})\\s*${headingEnd}|\\s*:?$|:\\s+(?=\\p{Lu}))`,
  'u'
)

// `A1      Wat is uw` of dumps that keep questions and answers only.
const dump = /^A(\d{1,3})\s{2,}(?=\S)/

/** `Antwoord N`: the answer to the questions of those numbers; to those still open where none is printed. */
export const answer: Construct = {
  type: 'answer',
  match(line) {
    const match = heading.exec(line.text) ?? dump.exec(line.text)
    return match ? {numbers: parseNumbers(match[1] ?? ''), length: match[0].length} : undefined
  }
}
