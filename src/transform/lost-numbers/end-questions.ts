import type {Flow} from '../../tree/nodes.js'
import {asksOn} from '../../words/question-words.js'
import {citedQuestion} from '../../words/passages.js'
import {asks, attachToParagraphs, firstText, gatherQuestions, textsOf} from './divide-texts.js'

/**
 * Divide the last numbered question of a scan where each of its paragraphs asks: of 730 questions on pages
 * of 1965-1995 whose next number is printed none has two paragraphs that both ask, of 250 that stand last 15 have.
 *
 * @param last the number of the question, or its last one
 * @param elsewhere how many questions without a number stand in another place of the page
 * @returns the texts, the first of which is the question itself, and the numbers of the others
 */
export function questionsAtEnd(
  blocks: Flow[],
  last: number,
  elsewhere: number
): {lost: number[]; texts: Flow[][]} | undefined {
  const texts = gatherQuestions(attachToParagraphs(blocks))
  const [, ...others] = texts
  if (others.length === 0 || !texts.every(asks) || !others.every(beginsAnew)) return undefined
  return {texts, lost: numberInOrder(others, last, elsewhere)}
}

const beginsAnew = (text: Flow[]): boolean =>
  /^['‘“«]?\p{Lu}/u.test(firstText(text)) && (!asksOn.test(firstText(text)) || cites(text) > 0)

/** A question comes behind those that it cites; what stands elsewhere may come between. */
function numberInOrder(texts: Flow[][], last: number, elsewhere: number): number[] {
  let spare = elsewhere
  let number = last
  return texts.map(text => {
    const skipped = Math.max(0, cites(text) - number)
    const taken = skipped <= spare ? skipped : 0
    spare -= taken
    number += taken + 1
    return number
  })
}

/** The highest number of a question that a text cites; 0 where it cites none. */
const cites = (text: Flow[]): number =>
  Math.max(
    0,
    ...[...textsOf(text).join(' ').matchAll(citedQuestion)].map(match => Number(match[1]))
  )
