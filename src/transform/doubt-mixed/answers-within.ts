import type {QuestionNode} from '../../tree/nodes.js'
import {opensQuestion} from '../../words/question-words.js'
import {printedLines} from './printed-lines.js'

/** What follows the last question mark of a question and is longer than a remark, in characters. */
const longest = 100

/**
 * Text below what a question asks, as long as an answer. A question may end without its mark: `Kunt u een
 * overzicht geven van ...`.
 */
export function answersWithin(question: QuestionNode): {name: string; line: string} | undefined {
  const text = question.children.flatMap(printedLines).join(' ')
  const rest = text.slice(text.lastIndexOf('?') + 1).trim()
  return text.includes('?') && rest.length > longest && !opensQuestion.test(rest)
    ? {name: 'text that asks nothing', line: rest}
    : undefined
}
