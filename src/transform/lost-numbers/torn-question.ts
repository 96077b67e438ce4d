import {doubt} from '../../diagnostics/doubts.js'
import {withoutLabel} from '../../tree/labels.js'
import type {QuestionNode, Root} from '../../tree/nodes.js'
import {asks, firstText, textsOf} from './divide-texts.js'
import {joinTorn} from './join-torn.js'

/**
 * Bring together a question that two columns tore. Its beginning is the last question of the page and does
 * not end; its end is a paragraph among the others that begins in small letters, behind one that has asked.
 */
export function joinTornQuestion(tree: Root): void {
  const questions = tree.children.filter((node): node is QuestionNode => node.type === 'question')
  joinEndAlone(tree, questions)
  const beginning = questions.at(-1)
  if (!beginning || hasEnded(beginning)) return
  const holder = questions.slice(0, -1).findLast(question => endIn(question) > 0)
  if (!holder) return
  const rest = holder.children.splice(endIn(holder))
  joinTorn(beginning.children, rest)
  if (beginning.numbers.length === 0) {
    holder.children.push(...withoutLabel(beginning.children))
    tree.children = tree.children.filter(node => node !== beginning)
  }
  doubt(beginning.numbers.length > 0 ? beginning : holder, 'extent')
}

const hasEnded = ({children}: QuestionNode): boolean =>
  /[.?!:;]['’”»)]?\d{0,2}\s*$/.test(textsOf(withoutLabel(children)).join(''))

/** The end of a question stands apart from all others, above them or among the answers. */
function joinEndAlone(tree: Root, questions: QuestionNode[]): void {
  const [end, ...ends] = questions.filter(isEndAlone)
  const [beginning, ...others] = questions.filter(node => node !== end && !hasEnded(node))
  if (!end || !beginning || ends.length + others.length > 0) return
  joinTorn(beginning.children, end.children)
  tree.children = tree.children.filter(node => node !== end)
  questions.splice(questions.indexOf(end), 1)
  doubt(beginning, 'extent')
}

const isEndAlone = ({numbers, children}: QuestionNode): boolean =>
  numbers.length === 0 &&
  /^\p{Ll}{2}/u.test(firstText(withoutLabel(children))) &&
  asks(withoutLabel(children))

/** Where among the children of a question the end of another one stands, or -1. */
const endIn = ({children}: QuestionNode): number =>
  children.findIndex((child, i) => {
    const above = children[i - 1]
    if (!isFlow(child) || !above || !isFlow(above)) return false
    return /^\p{Ll}/u.test(firstText([child])) && asks([above]) && asks([child])
  })

const isFlow = <Node extends {type: string}>(node: Node): node is Exclude<Node, {type: 'label'}> =>
  node.type !== 'label'
