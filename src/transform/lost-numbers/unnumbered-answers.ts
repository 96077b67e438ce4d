import {isCompleteAnswer} from '../../words/passages.js'
import {withoutLabel} from '../../tree/labels.js'
import type {AnswerNode, Flow} from '../../tree/nodes.js'
import {attachToParagraphs, textsOf} from './divide-texts.js'

/**
 * Divide the answers of a scan that have lost all their numbers: there are as many paragraphs as questions, and one of
 * them is complete by itself (`Deze vraag wordt bevestigend beantwoord.`), which no paragraph of a joint answer is.
 *
 * @param questions those that the answer may be about
 * @returns the texts, one for each question
 */
export function textsOfUnnumbered(
  {numbers, children}: AnswerNode,
  questions: readonly unknown[]
): Flow[][] | undefined {
  if (numbers.length > 0 || questions.length < 2) return undefined
  const texts = attachToParagraphs(withoutLabel(children))
  const isDivided = texts.some(text => isCompleteAnswer(textsOf(text).join(' ').trim()))
  return texts.length === questions.length && isDivided ? texts : undefined
}
