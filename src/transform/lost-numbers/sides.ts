import type {VFile} from 'vfile'
import {doubt} from '../../diagnostics/doubts.js'
import {report} from '../../diagnostics/messages.js'
import type {AnswerNode, Flow, QuestionNode} from '../../tree/nodes.js'

/** A question, or an answer: each tells what the other side lacks. */
export type Side = QuestionNode | AnswerNode

/** Parts of a block that holds the texts of more numbers than it prints; the first keeps the printed one. */
export function toSides(node: Side, lost: number[], texts: Flow[][], file: VFile): Side[] {
  const [first, ...others] = texts
  const labels = node.children.filter(child => child.type === 'label')
  const kept = {
    ...node,
    children: [...labels, ...first!],
    position: {start: node.position!.start, end: first!.at(-1)!.position!.end}
  } as Side
  doubt(kept, 'extent')
  return [kept, ...others.map((blocks, i) => toLost(node, lost[i]!, blocks, file))]
}

function toLost(node: Side, number: number, blocks: Flow[], file: VFile): Side {
  const position = {start: blocks[0]!.position!.start, end: blocks.at(-1)!.position!.end}
  const found = {
    type: node.type,
    numbers: [number],
    ...(node.type === 'question' && {joint: [number]}),
    inferred: true,
    children: blocks,
    position
  } as Side
  doubt(found, 'number')
  doubt(found, 'extent')
  // That of a question is reported with all others when questions are numbered.
  if (node.type === 'answer') reportAnswer(number, position, file)
  return found
}

const reportAnswer = (number: number, position: Side['position'], file: VFile): void =>
  report(
    file,
    'inferred-number',
    `The number of answer ${number} is not printed; it was inferred from the numbers around it`,
    position
  )

/** An answer with the number that it has lost. */
export function inferred(node: AnswerNode, number: number, file: VFile): AnswerNode {
  const found = {...node, numbers: [number], inferred: true}
  doubt(found, 'number')
  reportAnswer(number, node.position, file)
  return found
}
