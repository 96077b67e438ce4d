import type {Line} from '../../ingest/layout.js'
import type {Construct} from './construct.js'
import {questionHeading} from '../../words/block-words.js'
import {parseHeadingNumbers} from '../../words/number-list.js'

// `Q1      Wat is uw` in dumps that keep only questions and answers.
const dump = /^Q(\d{1,3})\s{2,}(?=\S)/

/** Whether a line is a full heading of a question. */
export const isQuestionHeading = ({text}: Line): boolean => questionHeading.test(text)

/** The one form that a line can have by its first letter: every pass over the document asks this. */
const formOf = (text: string): RegExp | undefined =>
  text.startsWith('V') ? questionHeading : text.startsWith('Q') ? dump : undefined

/** `Vraag N`: a question, or several that are asked together. */
export const question: Construct = {
  type: 'question',
  match(line) {
    const match = formOf(line.text)?.exec(line.text)
    return match ? {numbers: parseHeadingNumbers(match[1]!), length: match[0].length} : undefined
  }
}
