import {doubt} from '../../diagnostics/doubts.js'
import {hasBareNumber} from '../../tree/labels.js'
import type {AnswerNode, QuestionNode} from '../../tree/nodes.js'

type NumberedNode = QuestionNode | AnswerNode

/**
 * A number that is missing on one side is in the text of the one before; what bears it on the other side has found no
 * partner, or a wrong one.
 */
export function doubtGaps(questions: QuestionNode[], answers: AnswerNode[]): void {
  doubtSide(questions, answers, highest(answers))
  doubtSide(answers, questions, highest(answers))
  doubtEnd(questions, answers)
}

const highest = (nodes: readonly NumberedNode[]): number =>
  Math.max(0, ...nodes.flatMap(({numbers}) => numbers))

function doubtSide(
  nodes: readonly NumberedNode[],
  others: readonly NumberedNode[],
  last: number
): void {
  if (nodes.length === 0) return
  const has = new Set(nodes.flatMap(({numbers}) => numbers))
  for (let number = 2; number <= Math.max(last, highest(nodes)); number++) {
    if (has.has(number)) continue
    const before = nodes
      .filter(({numbers}) => numbers.some(own => own < number))
      .toSorted((a, b) => highest([b]) - highest([a]))[0]
    if (before) doubt(before, 'extent')
    for (const other of others) if (other.numbers.includes(number)) doubt(other, 'number')
  }
}

/** The last answer of a page that ends holds what comes behind it, where questions are left. */
function doubtEnd(questions: QuestionNode[], answers: AnswerNode[]): void {
  const last = highest(answers)
  const final = answers.find(({numbers}) => numbers.includes(last))
  const next = questions.find(({numbers}) => numbers.includes(last + 1))
  if (final && next) doubt(final, 'extent')
  // What is asked alone has no number.
  for (const side of [questions, answers])
    if (side.length === 1 && side[0]!.numbers.join() === '1' && hasBareNumber(side[0]!))
      doubt(side[0]!, 'extent')
}
