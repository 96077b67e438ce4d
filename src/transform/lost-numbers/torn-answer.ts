import {doubt} from '../../diagnostics/doubts.js'
import {withoutLabel} from '../../tree/labels.js'
import type {AnswerNode, PassageNode, Root, RootContent} from '../../tree/nodes.js'
import {firstText, textsOf} from './divide-texts.js'
import {joinTorn} from './join-torn.js'

/**
 * Bring together an answer that two columns tore: its end is an answer without a number that begins in small
 * letters; its beginning stands last on the page and does not end.
 */
export function joinTornAnswer(tree: Root): void {
  const isAnswer = (node: RootContent): node is AnswerNode => node.type === 'answer'
  const beginning = tree.children.findLast(
    (node): node is AnswerNode | PassageNode => isAnswer(node) || node.type === 'mededeling'
  )
  const end = tree.children.filter(isAnswer).find(node => node !== beginning && isTornEnd(node))
  if (!beginning || !end || !breaksOff(beginning)) return
  joinTorn(beginning.children, end.children)
  tree.children = tree.children.filter(node => node !== end)
  doubt(beginning, 'extent')
}

const isTornEnd = ({numbers, children}: AnswerNode): boolean =>
  numbers.length === 0 && /^\p{Ll}{2}/u.test(firstText(withoutLabel(children)))

const breaksOff = ({children}: AnswerNode | PassageNode): boolean =>
  /[\p{Ll},]-?\s*$/u.test(textsOf(withoutLabel(children)).at(-1) ?? '')
