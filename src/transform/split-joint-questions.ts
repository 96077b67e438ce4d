import {gather} from '../patterns/gather.js'
import {matchesIn} from '../patterns/matches.js'
import type {VFile} from 'vfile'
import {doubt} from '../diagnostics/doubts.js'
import {report} from '../diagnostics/messages.js'
import {labelOf, withoutLabel} from '../tree/labels.js'
import type {
  Flow,
  Label,
  LineBreak,
  Paragraph,
  Phrasing,
  QuestionNode,
  Root,
  RootContent
} from '../tree/nodes.js'
import {asksUponAnswer} from '../words/question-words.js'
import {attachToParagraphs} from './lost-numbers/divide-texts.js'
import {printedLines} from './doubt-mixed/printed-lines.js'
import {splitText} from './split-text.js'

/**
 * Split questions that share a heading (`Vraag 2 en 3`) if there is one text for each number.
 *
 * Each paragraph is a question; if there are fewer paragraphs, places count where one may have ended
 * unseen (a full line after a question mark, or a line break that extraction lost: `toelichten?Kunt`).
 * If that yields exactly one text per number, the question is split; otherwise it stays whole and is
 * reported.
 */
export function splitJointQuestions() {
  return (tree: Root, file: VFile): void => {
    // Ministries copy questions by hand, where a new line is a weak sign.
    const inLetter = file.data.layout?.letter !== undefined
    tree.children = gather(tree.children, (node): RootContent[] => {
      if (node.type !== 'question' || node.numbers.length < 2) return [node]
      const texts = divide(node, node.numbers.length)
      if (!texts || inLetter || !isClear(texts, node)) doubt(node, 'split')
      if (texts) return toQuestions(node, texts)
      report(
        file,
        'joint-question-unsplit',
        `The text of questions ${node.numbers.join(', ')} cannot be divided into ${node.numbers.length} parts`,
        node.position
      )
      return [node]
    })
  }
}

function divide(node: QuestionNode, count: number): Flow[][] | undefined {
  const paragraphs = attachToParagraphs(withoutLabel(node.children))
  if (paragraphs.length === count) return paragraphs
  if (paragraphs.length > count) return mergeToQuestions(paragraphs, count)
  for (const mayEnd of [isDoubtful, isLost]) {
    const parts = gather(paragraphs, part => splitPart(part, mayEnd))
    if (parts.length === count) return parts
  }
  return undefined
}

/**
 * Whether each text is a question by itself, so that no other division yields as many: it asks once, it
 * is one paragraph whose start is sure, or it asks without words that continue a question.
 */
const isClear = (texts: Flow[][], {children}: QuestionNode): boolean =>
  texts.every(asksOnce) ||
  texts.every(
    ([first, ...others]) =>
      !first!.doubts &&
      !others.some(({type}) => type === 'paragraph') &&
      (children.includes(first!) ||
        (asks([first!, ...others]) && !asksUponAnswer.test(firstText(first!))))
  )

/** With one question mark for each number there is no other place to divide. */
const asksOnce = (text: Flow[]): boolean =>
  asks(text) && gather(text, printedLines).join(' ').split('?').length === 2

const firstText = (block: Flow): string =>
  block.type === 'paragraph'
    ? (block.children.find(child => child.type === 'text')?.value ?? '')
    : ''

/** Several paragraphs for one number: each question ends with the paragraph that asks. */
function mergeToQuestions(parts: Flow[][], count: number): Flow[][] | undefined {
  const merged: Flow[][] = []
  let complete = true
  for (const part of parts) {
    if (complete) merged.push([...part])
    else merged.at(-1)!.push(...part)
    complete = asks(part)
  }
  return merged.length === count && complete ? merged : undefined
}

const asks = (part: Flow[]): boolean => {
  const last = part.at(-1)!
  const text =
    last.type === 'paragraph' ? last.children.findLast(child => child.type === 'text') : undefined
  return text !== undefined && /\?\s*$/.test(text.value)
}

type MayEnd = (nodes: Phrasing[], index: number) => number[]

/** Cut after a full line that ends a question. */
const isDoubtful: MayEnd = (nodes, index) => {
  const before = nodes[index - 1]
  return before?.type === 'lineBreak' && before.doubtful && endsQuestion(nodes, index - 1)
    ? [0]
    : []
}

/** The same, or where a sentence begins right after a question mark because a line end was lost. */
const isLost: MayEnd = (nodes, index) => {
  const node = nodes[index]!
  const inside =
    node.type === 'text'
      ? matchesIn(node.value, /(?<=\?)(?=\p{Lu})/gu).map(match => match.index)
      : []
  return [...isDoubtful(nodes, index), ...inside]
}

const endsQuestion = (nodes: Phrasing[], index: number): boolean => {
  const before = nodes.slice(0, index).findLast(node => node.type === 'text')
  return before !== undefined && /\?\s*$/.test(before.value)
}

function splitPart(part: Flow[], mayEnd: MayEnd): Flow[][] {
  const [first, ...others] = part
  if (first?.type !== 'paragraph') return [part]
  const paragraphs = splitParagraph(first, mayEnd)
  return paragraphs.map((paragraph, i) =>
    i === paragraphs.length - 1 ? [paragraph, ...others] : [paragraph]
  )
}

function splitParagraph(paragraph: Paragraph, mayEnd: MayEnd): Paragraph[] {
  const parts: Phrasing[][] = [[]]
  for (const [i, node] of paragraph.children.entries()) {
    const cuts = mayEnd(paragraph.children, i)
    if (cuts.length === 0 || node.type !== 'text') {
      parts.at(-1)!.push(node)
      continue
    }
    const starts = [0, ...cuts.filter(cut => cut > 0)]
    const slices = starts.map((start, k) => ({start, end: starts[k + 1] ?? node.value.length}))
    const {doubts, ...plain} = node
    const pieces = splitText(node, slices, (value, position, k) => ({
      ...plain,
      value,
      position,
      ...(doubts && k === 0 && {doubts})
    }))
    for (const [k, piece] of pieces.entries())
      if (k === 0 && cuts[0] !== 0) parts.at(-1)!.push(piece)
      else parts.push([piece])
  }
  if (parts.length === 1) return [paragraph]
  const paragraphs = parts.map(children => toParagraph(trimBreaks(children)))
  if (paragraph.doubts) paragraphs[0]!.doubts = paragraph.doubts
  return paragraphs
}

const trimBreaks = (nodes: Phrasing[]): Exclude<Phrasing, LineBreak>[] | Phrasing[] =>
  nodes.at(-1)?.type === 'lineBreak' ? nodes.slice(0, -1) : nodes

function toParagraph(children: Phrasing[]): Paragraph {
  const placed = children.filter(child => child.type !== 'lineBreak')
  return {
    type: 'paragraph',
    children,
    position: {start: placed[0]!.position.start, end: placed.at(-1)!.position.end}
  }
}

/** The label stays with the first question, where it is printed. */
function toQuestions(node: QuestionNode, texts: Flow[][]): QuestionNode[] {
  const labels = node.children.filter((child): child is Label => child.type === 'label')
  return texts.map((blocks, i): QuestionNode => ({
    ...node,
    numbers: [node.numbers[i]!],
    joint: node.numbers,
    children: i === 0 ? [...labels, ...blocks] : blocks,
    position: {
      start: (i === 0 ? node : blocks[0]!).position!.start,
      end: blocks.at(-1)!.position!.end
    },
    ...(labels.length > 0 && {data: {label: labelOf(labels)}})
  }))
}
