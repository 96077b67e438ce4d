import {opensQuestion} from '../../words/question-words.js'
import type {LeafLine} from './printed-lines.js'

/**
 * Most characters of a remark after the last question mark of a question; longer text is something
 * else.
 */
const longest = 100

/**
 * Text below what a question asks that is as long as an answer. A question may lack its question mark:
 * `Kunt u een overzicht geven van ...`.
 *
 * @param lines of the question
 */
export function answersWithin(
  lines: readonly LeafLine[]
): {name: string; line: string} | undefined {
  const text = lines.map(line => line.text).join(' ')
  const rest = text.slice(text.lastIndexOf('?') + 1).trim()
  return text.includes('?') && rest.length > longest && !opensQuestion.test(rest)
    ? {name: 'text that asks nothing', line: rest}
    : undefined
}
