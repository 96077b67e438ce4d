import type {Construct} from './construct.js'
import {answerHeading} from '../../words/block-words.js'
import {parseHeadingNumbers} from '../../words/number-list.js'

// `A1      Wat is uw` in dumps that keep only questions and answers.
const dump = /^A(\d{1,3})\s{2,}(?=\S)/

/** `Antwoord N`: the answer to the questions of those numbers; to those still open if none is printed. */
export const answer: Construct = {
  type: 'answer',
  match(line) {
    const match = answerHeading.exec(line.text) ?? dump.exec(line.text)
    return match
      ? {numbers: parseHeadingNumbers(match[1] ?? ''), length: match[0].length}
      : undefined
  }
}
