import type {QuestionNode} from '../../tree/nodes.js'
import {printedLines} from './printed-lines.js'

/** What follows the last question mark of a question and is longer than a remark, in characters. */
const longest = 100

/** A question may end without its mark: `Kunt u een overzicht geven van ...`. */
const asksOn =
  /^(?:En |Of |Zo (?:ja|nee|niet|neen)|Indien|Kun(?:t|nen)|Ben(?:t)?|Wil(?:t)?|Wat|Wie|Waar|Waarom|Wanneer|Welke?|Hoe|Hoeveel|Is|Zijn|Heeft|Hebt|Ziet|Deelt|Klopt|Gaat|Zou|Zal|Graag|Gelieve)\b/

/** Text below what a question asks, as long as an answer. */
export function answersWithin(question: QuestionNode): {name: string; line: string} | undefined {
  const text = question.children.flatMap(printedLines).join(' ')
  const rest = text.slice(text.lastIndexOf('?') + 1).trim()
  return text.includes('?') && rest.length > longest && !asksOn.test(rest)
    ? {name: 'text that asks nothing', line: rest}
    : undefined
}
