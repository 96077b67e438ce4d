import type {VFile} from 'vfile'
import {gather} from '../patterns/gather.js'
import {doubt} from '../diagnostics/doubts.js'
import {report} from '../diagnostics/messages.js'
import type {AnswerNode, ExchangeNode, QuestionNode, Root, RootContent} from '../tree/nodes.js'

/**
 * Pair questions with their answers by number, never by position. Questions asked apart and answered
 * together are one exchange; what finds no partner stays alone and is reported.
 */
export function pairAnswers() {
  return (tree: Root, file: VFile): void => {
    const questions = tree.children.filter((node): node is QuestionNode => node.type === 'question')
    const answers = tree.children.filter((node): node is AnswerNode => node.type === 'answer')
    const free = new FreeQuestions(questions)
    const doubtAround = doubterOf(tree.children)
    const exchanges = answers.map(answer => {
      const own = partners(answer, free.candidates(answer))
      free.take(own)
      if (own.length === 0) {
        doubtAround(answer)
        report(
          file,
          'answer-without-question',
          `There is no question ${answer.numbers.join(', ')} to this answer`,
          answer.position
        )
      }
      return toExchange([...own, answer])
    })
    const alone = free.left()
    if (answers.length > 0)
      for (const question of alone) {
        doubtAround(question)
        report(
          file,
          'question-without-answer',
          `Question ${question.numbers.join(', ')} has no answer`,
          question.position
        )
      }
    exchanges.push(...alone.map(question => toExchange([question])))
    exchanges.sort((a, b) => first(a) - first(b) || start(a) - start(b))
    const others = tree.children.filter(
      (node: RootContent) => node.type !== 'question' && node.type !== 'answer'
    )
    tree.children = [...others, ...exchanges]
  }
}

/**
 * The heading of a missing partner may be hidden in the block itself or in the one before; at the end
 * of the document it is simply missing.
 */
function doubterOf(nodes: RootContent[]): (node: QuestionNode | AnswerNode) => void {
  const blocks = nodes.filter(node => node.type === 'question' || node.type === 'answer')
  blocks.sort((a, b) => start(a) - start(b))
  const before = new Map(blocks.map((block, i) => [block, blocks[i - 1]]))
  const last = blocks.reduce(
    (last, {type, numbers}) => (type === 'answer' ? Math.max(last, ...numbers) : last),
    -Infinity
  )
  return node => {
    if (node.type === 'question' && node.numbers.every(number => number > last)) return
    for (const part of [before.get(node), node]) if (part) doubt(part, 'extent')
  }
}

/** Where numbers repeat (`Vraag 2` / `Antwoord 2l` / `Vraag 2` / `Antwoord 2m`) an answer takes those before it. */
function partners(answer: AnswerNode, own: QuestionNode[]): QuestionNode[] {
  const isBefore = (question: QuestionNode): boolean => start(question) < start(answer)
  const before = new Set(gather(own.filter(isBefore), ({numbers}) => numbers))
  return own.filter(
    question => isBefore(question) || !question.numbers.some(number => before.has(number))
  )
}

/** Questions without an answer yet, in the order of the document. */
class FreeQuestions {
  readonly #questions: Set<QuestionNode>
  readonly #byNumber = new Map<number, {questions: QuestionNode[]; taken: number}>()

  constructor(questions: QuestionNode[]) {
    this.#questions = new Set(questions)
    for (const question of questions)
      for (const number of new Set(question.numbers)) {
        const same = this.#byNumber.get(number)
        if (same) same.questions.push(question)
        else this.#byNumber.set(number, {questions: [question], taken: 0})
      }
  }

  /**
   * Those with an answer's numbers: the ones before the answer, or those after it if there are none
   * before.
   */
  candidates(answer: AnswerNode): QuestionNode[] {
    const found = new Set(gather(answer.numbers, number => this.#of(number, start(answer))))
    return [...found].sort((a, b) => start(a) - start(b))
  }

  #of(number: number, end: number): QuestionNode[] {
    const same = this.#byNumber.get(number)
    if (!same) return []
    const {questions} = same
    // What is taken comes first, and is passed only once.
    while (same.taken < questions.length && !this.#questions.has(questions[same.taken]!))
      same.taken++
    const found: QuestionNode[] = []
    for (let i = same.taken; i < questions.length; i++) {
      if (found[0] && start(found[0]) < end && start(questions[i]!) > end) break
      if (this.#questions.has(questions[i]!)) found.push(questions[i]!)
    }
    return found
  }

  take(questions: QuestionNode[]): void {
    for (const question of questions) this.#questions.delete(question)
  }

  left(): QuestionNode[] {
    return [...this.#questions]
  }
}

const first = (node: ExchangeNode): number => node.numbers[0] ?? Number.MAX_SAFE_INTEGER

const start = (node: ExchangeNode | QuestionNode | AnswerNode): number =>
  node.position!.start.offset!

function toExchange(children: (QuestionNode | AnswerNode)[]): ExchangeNode {
  const numbers = [...new Set(gather(children, child => child.numbers))].sort((a, b) => a - b)
  const places = children.map(child => child.position!)
  places.sort((a, b) => a.start.offset! - b.start.offset!)
  return {
    type: 'exchange',
    numbers,
    children,
    position: {start: places[0]!.start, end: places.at(-1)!.end}
  }
}
