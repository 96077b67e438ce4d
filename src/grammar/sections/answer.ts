import {toConstruct} from './construct.js'
import {answerHeading, answerOfDump} from '../../words/block-words.js'
import {parseHeadingNumbers} from '../../words/number-list.js'

/** `Antwoord N`: the answer to the questions of those numbers; to those still open if none is printed. */
export const answer = toConstruct({
  type: 'answer',
  openings: [answerHeading, answerOfDump],
  match(line) {
    const match = answerHeading.exec(line.text) ?? answerOfDump.exec(line.text)
    return match
      ? {numbers: parseHeadingNumbers(match[1] ?? ''), length: match[0].length}
      : undefined
  }
})
