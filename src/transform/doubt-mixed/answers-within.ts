import {gather} from '../../patterns/gather.js'
import type {QuestionNode} from '../../tree/nodes.js'
import {opensQuestion} from '../../words/question-words.js'
import {printedLines} from './printed-lines.js'

/**
 * Most characters of a remark after the last question mark of a question; longer text is something
 * else.
 */
const longest = 100

/**
 * Text below what a question asks that is as long as an answer. A question may lack its question mark:
 * `Kunt u een overzicht geven van ...`.
 */
export function answersWithin(question: QuestionNode): {name: string; line: string} | undefined {
  const text = gather(question.children, printedLines).join(' ')
  const rest = text.slice(text.lastIndexOf('?') + 1).trim()
  return text.includes('?') && rest.length > longest && !opensQuestion.test(rest)
    ? {name: 'text that asks nothing', line: rest}
    : undefined
}
