import {breaksOff} from '../../words/sentence.js'
import type {
  AnswerNode,
  Flow,
  Label,
  PassageNode,
  Phrasing,
  QuestionNode
} from '../../tree/nodes.js'

export type TextPart = QuestionNode | AnswerNode | PassageNode

/** The paragraphs of a part, as text. */
export const paragraphsOf = ({children}: {children: (Label | Flow)[]}): string[] =>
  children.flatMap(child => (child.type === 'paragraph' ? textOf(child.children) : []))

const textOf = (nodes: readonly Phrasing[]): string =>
  nodes
    .map(node => (node.type === 'text' || node.type === 'lineBreak' ? node.value : ''))
    .join('')
    .trim()

/** A question that does not end by asking: `Kunt u ...?` and a note or an answer behind it. */
export const asksNothing = (question: QuestionNode): boolean =>
  !/\?['’”»)]{0,2}\d{0,2}$/.test(paragraphsOf(question).at(-1) ?? '?')

/** A government asks nothing back, and a Toelichting asks nothing that is not numbered. */
export const holdsQuestion = (passage: PassageNode): boolean =>
  paragraphsOf(passage).some(
    text => /\?['’]?\d?(?:\s|$)/.test(text) || /^\d{1,2}\s?\p{Lu}/u.test(text)
  )

/**
 * Whether a paragraph breaks off before another, or the part ends so though more comes behind it on the page.
 */
export function isTorn(part: TextPart, isLast: boolean): boolean {
  const paragraphs = paragraphsOf(part)
  return paragraphs.some(
    (text, i) => breaksOff.test(text) && !(isLast && i === paragraphs.length - 1)
  )
}
