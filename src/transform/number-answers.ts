import type {VFile} from 'vfile'
import {gather} from '../patterns/gather.js'
import {doubt} from '../diagnostics/doubts.js'
import {report} from '../diagnostics/messages.js'
import type {AnswerNode, QuestionNode, Root} from '../tree/nodes.js'
import {OpenQuestions, Unprinted} from './open-questions.js'

/**
 * Give numbers to answers that print none: a bare `Antwoord` answers the questions that are still open.
 * Reports everything that is odd about the printed numbers.
 */
export function numberAnswers() {
  return (tree: Root, file: VFile): void => {
    numberQuestions(tree, file)
    const answered = new Set<number>()
    const open = new OpenQuestions(answered)
    const unprinted = new Unprinted(tree.children)
    const ahead = lookAhead(tree.children)
    for (const [i, node] of tree.children.entries()) {
      if (node.type === 'question') open.ask(node.numbers)
      if (node.type !== 'answer') continue
      if (node.numbers.length === 0)
        infer(
          node,
          // If no question is open: one further down that nothing else answers (seen where OCR mixed
          // two columns).
          ...shareOf(open, ahead[i]!, () => unprinted.firstBehind(i, answered)),
          file
        )
      checkAnswer(node, answered, file)
      for (const number of node.numbers) answered.add(number)
      open.take(node.numbers)
    }
  }
}

function numberQuestions(tree: Root, file: VFile): void {
  const questions = tree.children.filter((node): node is QuestionNode => node.type === 'question')
  const printed = new Set(gather(questions, node => node.numbers))
  const asked = new Set<number>()
  let last = 0
  let before: QuestionNode | AnswerNode | undefined
  for (const node of tree.children) {
    if (node.type === 'question') {
      if (node.numbers.length === 0) inferQuestion(node, last + 1)
      checkQuestion(node, asked, file)
      // The heading of a skipped number may be hidden in the block above.
      if (checkGap(node, printed, last, file) && before) doubt(before, 'extent')
      for (const number of node.numbers) asked.add(number)
      last = node.numbers.at(-1) ?? last
    }
    if (node.type === 'question' || node.type === 'answer') before = node
  }
}

/** What comes after an answer. */
interface Ahead {
  /** First number of the next answer that prints one. */
  next: number
  /** Answers without numbers that follow before any question or numbered answer. */
  run: number
}

/** For each node, what comes after it. */
function lookAhead(children: Root['children']): Ahead[] {
  const found: Ahead[] = []
  let ahead: Ahead = {next: Infinity, run: 0}
  for (let i = children.length - 1; i >= 0; i--) {
    found[i] = ahead
    const node = children[i]!
    if (node.type === 'question') ahead = {...ahead, run: 0}
    else if (node.type === 'answer')
      ahead = node.numbers[0] ? {next: node.numbers[0], run: 0} : {...ahead, run: ahead.run + 1}
  }
  return found
}

/**
 * Which of the open numbers an answer without a number takes, and whether they are sure: if several
 * such answers follow one another, each except the last answers one question, and the count must come
 * out even.
 */
function shareOf(
  open: OpenQuestions,
  {next, run}: Ahead,
  other: () => number | undefined
): [numbers: number[], isSure: boolean] {
  const shared = open.below(next)
  if (shared.length === 0) {
    const number = other()
    return number === undefined ? [[], false] : [[number], run === 0]
  }
  if (run === 0) return [shared.toSorted((a, b) => a - b), shared.length === 1]
  return [shared.slice(-1), shared.length === run + 1]
}

/** Publications sometimes lack the number of a question: it is the next one. */
function inferQuestion(node: QuestionNode, number: number): void {
  node.numbers = [number]
  node.joint = node.numbers
  node.inferred = true
  doubt(node, 'number')
}

function infer(node: AnswerNode, open: number[], isSure: boolean, file: VFile): void {
  node.numbers = open
  node.inferred = true
  if (!isSure) doubt(node, 'number')
  if (open.length > 0)
    report(
      file,
      'inferred-number',
      `This answer has no number; it is taken as the answer to ${open.join(', ')}`,
      node.position
    )
}

function checkQuestion(node: QuestionNode, asked: Set<number>, file: VFile): void {
  const {numbers, position} = node
  const twice = numbers.filter(number => asked.has(number))
  if (node.inferred)
    report(
      file,
      'inferred-number',
      `This question has no number; it is taken as question ${numbers.join(', ')}`,
      position
    )
  if (twice.length > 0) {
    doubt(node, 'number')
    report(
      file,
      'duplicate-question',
      `Question ${twice.join(', ')} occurs a second time`,
      position
    )
  }
  reportEmpty(node, file)
}

/** Letters answer questions in groups of their own order; a gap is a number that is printed nowhere. */
function checkGap(node: QuestionNode, printed: Set<number>, last: number, file: VFile): boolean {
  const first = node.numbers[0]!
  const skipped = Array.from({length: Math.max(0, first - last - 1)}, (_, i) => last + 1 + i)
  const isGap = skipped.some(number => !printed.has(number))
  if (isGap)
    report(
      file,
      'question-gap',
      `Question ${first} follows question ${last}: those between are missing or unread`,
      node.position
    )
  return isGap
}

function checkAnswer(node: AnswerNode, answered: Set<number>, file: VFile): void {
  const twice = node.numbers.filter(number => answered.has(number))
  if (twice.length > 0) {
    doubt(node, 'number')
    report(
      file,
      'duplicate-answer',
      `Question ${twice.join(', ')} has a second answer`,
      node.position
    )
  }
  reportEmpty(node, file)
}

function reportEmpty(node: QuestionNode | AnswerNode, file: VFile): void {
  if (node.children.some(child => child.type !== 'label')) return
  doubt(node, 'extent')
  report(
    file,
    'empty-block',
    `The ${node.type} ${node.numbers.join(', ')} has no text`,
    node.position
  )
}
