import type {VFile} from 'vfile'
import {doubt} from '../diagnostics/doubts.js'
import {report} from '../diagnostics/messages.js'
import type {AnswerNode, Flow, Label, QuestionNode, Root, RootContent} from '../tree/nodes.js'
import {asks, divideTexts} from './divide-texts.js'

type Side = QuestionNode | AnswerNode

/**
 * Find questions and answers whose bare number a scan has lost: their text stands below that of the
 * number before.
 *
 * A number is inferred only where three things agree: it is missing between two numbers of its side (or
 * behind the last), the other side has it (or, of questions between two numbers, each text asks), and the
 * text divides into exactly as many texts as there are numbers. Two of five scanned documents of 1974-1995 have lost one; of single lost numbers of questions
 * nine of ten leave as many paragraphs. Each is marked `inferred` and doubted.
 */
export function inferLostNumbers() {
  return (tree: Root, file: VFile): void => {
    const questions = tree.children.filter((node): node is QuestionNode => node.type === 'question')
    const answers = tree.children.filter((node): node is AnswerNode => node.type === 'answer')
    const asked = divideSide(questions, numbersOf(answers), file)
    const found = asked.flatMap(([, parts]) => parts)
    const answered = divideSide(answers, numbersOf([...questions, ...found]), file)
    const divided = new Map<RootContent, RootContent[]>([...asked, ...answered])
    if (divided.size > 0) tree.children = tree.children.flatMap(node => divided.get(node) ?? [node])
  }
}

const numbersOf = (nodes: Side[]): Set<number> => new Set(nodes.flatMap(({numbers}) => numbers))

function divideSide(nodes: Side[], other: Set<number>, file: VFile): [Side, Side[]][] {
  const printed = numbersOf(nodes)
  const last = Math.max(0, ...other)
  return nodes.flatMap((node, i): [Side, Side[]][] => {
    const next = nodes[i + 1]?.numbers[0]
    const lost = lostBetween(node, next ?? last + 1, printed)
    if (lost.length === 0 || !hasBareNumber(node)) return []
    const texts = divideTexts(blocksOf(node), lost.length + 1)
    const isTold =
      lost.every(number => other.has(number)) ||
      (node.type === 'question' && next !== undefined && texts?.every(asks))
    if (!texts || !isTold) return []
    return [[node, toSides(node, lost, texts, file)]]
  })
}

/** The numbers between that of a block and the next; none where one of them stands elsewhere. */
function lostBetween({numbers}: Side, next: number, printed: Set<number>): number[] {
  const last = numbers.at(-1)
  if (last === undefined) return []
  const lost = Array.from({length: Math.max(0, next - last - 1)}, (_, i) => last + 1 + i)
  return lost.some(number => printed.has(number)) ? [] : lost
}

/** Numbers with a word before them (`Vraag 3`) are not lost so easily. */
const hasBareNumber = ({children}: Side): boolean =>
  children.some(child => child.type === 'label' && /^\d/.test(child.value))

const blocksOf = ({children}: Side): Flow[] =>
  (children as (Label | Flow)[]).filter((child): child is Flow => child.type !== 'label')

function toSides(node: Side, lost: number[], texts: Flow[][], file: VFile): Side[] {
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
  report(
    file,
    'inferred-number',
    `The number of ${node.type} ${number} is not printed; it was told by the numbers around it`,
    position
  )
  return found
}
