import type {AnswerNode} from '../../tree/nodes.js'
import {printedLines} from './printed-lines.js'

/** A title has few words and ends with a letter or figure: `Beleidsartikel 15 Media`. */
const title = /^\p{Lu}[^.?!:;]{2,69}[\p{L}\d)]$/u
const mostWords = 9
const ended = /[.?!]["”’»)]?$/

/**
 * A line without a stop below the last sentence of an answer: it may be the title of the chapter whose questions
 * follow, as lists of questions about a budget have them.
 */
export function titleAtEnd(answer: AnswerNode): {name: string; line: string} | undefined {
  const [above, last] = answer.children.slice(-2)
  if (above?.type !== 'paragraph' || last?.type !== 'paragraph') return undefined
  const lines = printedLines(last)
  const line = lines.join(' ')
  const isTitle = title.test(line) && line.split(' ').length <= mostWords && line.includes(' ')
  return isTitle && ended.test(printedLines(above).join(' ')) ? {name: 'a title', line} : undefined
}
