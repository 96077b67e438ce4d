import type {VFile} from 'vfile'
import {report} from '../messages.js'
import type {Answer, Question, Root} from '../tree.js'

/**
 * Give numbers to answers that print none: a bare `Antwoord` answers the questions that are still
 * open. Reports everything that is odd about the printed numbers.
 */
export function numberAnswers() {
  return (tree: Root, file: VFile): void => {
    const open: number[] = []
    const asked = new Set<number>()
    const answered = new Set<number>()
    const printed = new Set(
      tree.children.flatMap(node => (node.type === 'question' ? node.numbers : []))
    )
    let last = 0
    for (const node of tree.children) {
      if (node.type === 'question') {
        if (node.numbers.length === 0) inferQuestion(node, last + 1)
        checkQuestion(node, asked, file)
        checkGap(node, printed, last, file)
        for (const number of node.numbers) {
          asked.add(number)
          open.push(number)
        }
        last = node.numbers.at(-1) ?? last
      } else if (node.type === 'answer') {
        if (node.numbers.length === 0) infer(node, open, file)
        checkAnswer(node, answered, file)
        for (const number of node.numbers) answered.add(number)
        open.splice(0, open.length, ...open.filter(number => !answered.has(number)))
      }
    }
  }
}

/** Publications lack the number of a question now and then: it is the next. */
function inferQuestion(node: Question, number: number): void {
  node.numbers = [number]
  node.joint = node.numbers
  node.inferred = true
}

function infer(node: Answer, open: number[], file: VFile): void {
  node.numbers = [...open]
  node.inferred = true
  if (open.length > 0)
    report(
      file,
      'inferred-number',
      `Unexpected answer without number, taken as the answer to ${open.join(', ')}`,
      node.position
    )
}

function checkQuestion(node: Question, asked: Set<number>, file: VFile): void {
  const {numbers, position} = node
  const twice = numbers.filter(number => asked.has(number))
  if (node.inferred)
    report(
      file,
      'inferred-number',
      `Unexpected question without number, taken as question ${numbers.join(', ')}`,
      position
    )
  if (twice.length > 0)
    report(file, 'duplicate-question', `Unexpected second question ${twice.join(', ')}`, position)
  reportEmpty(node, file)
}

/** Letters answer questions in groups of their own order; a gap is a number that stands nowhere. */
function checkGap(node: Question, printed: Set<number>, last: number, file: VFile): void {
  const first = node.numbers[0]!
  const skipped = Array.from({length: Math.max(0, first - last - 1)}, (_, i) => last + 1 + i)
  if (skipped.some(number => !printed.has(number)))
    report(file, 'question-gap', `Unexpected question ${first} after ${last}`, node.position)
}

function checkAnswer(node: Answer, answered: Set<number>, file: VFile): void {
  const twice = node.numbers.filter(number => answered.has(number))
  if (twice.length > 0)
    report(
      file,
      'duplicate-answer',
      `Unexpected second answer to ${twice.join(', ')}`,
      node.position
    )
  reportEmpty(node, file)
}

function reportEmpty(node: Question | Answer, file: VFile): void {
  if (node.children.every(child => child.type === 'label'))
    report(
      file,
      'empty-block',
      `Unexpected end of ${node.type} ${node.numbers.join(', ')}, expected text`,
      node.position
    )
}
