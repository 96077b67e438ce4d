import type {Line} from '../../ingest/layout.js'
import {toConstruct} from './construct.js'
import {questionHeading, questionOfDump} from '../../words/block-words.js'
import {parseHeadingNumbers} from '../../words/number-list.js'

/** Whether a line is a full heading of a question. */
export const isQuestionHeading = ({text}: Line): boolean => questionHeading.test(text)

/** `Vraag N`: a question, or several that are asked together. */
export const question = toConstruct({
  type: 'question',
  openings: [questionHeading, questionOfDump],
  match(line) {
    const match = questionHeading.exec(line.text) ?? questionOfDump.exec(line.text)
    return match ? {numbers: parseHeadingNumbers(match[1]!), length: match[0].length} : undefined
  }
})
