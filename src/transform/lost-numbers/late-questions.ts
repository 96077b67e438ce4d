import {gather} from '../../patterns/gather.js'
import {doubt} from '../../diagnostics/doubts.js'
import type {AnswerNode, QuestionNode} from '../../tree/nodes.js'

/** A question without a number right before a numbered one has the number before, where nothing else has. */
export function numberBeforeNext(questions: readonly QuestionNode[]): void {
  const printed = new Set(gather(questions, ({numbers}) => numbers))
  for (const [i, question] of questions.entries()) {
    const before = (questions[i + 1]?.numbers[0] ?? 0) - 1
    if (question.numbers.length > 0 || before < 1 || printed.has(before)) continue
    giveNumber(question, before)
    printed.add(before)
  }
}

function giveNumber(question: QuestionNode, number: number): void {
  question.numbers = [number]
  question.joint = question.numbers
  question.inferred = true
  doubt(question, 'number')
}

/**
 * Give questions apart from the others without a number (OCR puts the second column below the answer)
 * the numbers that the others lack, the last ones first: a column is in order. Where too few are
 * missing, they come behind the last.
 */
export function placeLateQuestions(
  questions: readonly QuestionNode[] | readonly (QuestionNode | AnswerNode)[],
  late: QuestionNode[],
  answers: AnswerNode[]
): void {
  if (late.length === 0) return
  const printed = new Set(gather(questions, ({numbers}) => numbers))
  const answered = gather(answers, ({numbers}) => numbers)
  const last = Math.max(0, ...printed, ...answered)
  const gaps = Array.from({length: last}, (_, i) => i + 1).filter(n => !printed.has(n))
  const more = Math.max(0, late.length - gaps.length)
  const missing = [...gaps, ...Array.from({length: more}, (_, i) => last + 1 + i)]
  for (const [i, question] of late.entries())
    giveNumber(question, missing[missing.length - late.length + i]!)
}
