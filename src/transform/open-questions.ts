import {gather} from '../patterns/gather.js'
import type {Root} from '../tree/nodes.js'

/**
 * The numbers of questions that no answer has taken yet, while a document is walked through. A hostile
 * text has tens of thousands of answers in a row, so an answer must not look at all questions.
 */
export class OpenQuestions {
  readonly #open = new Set<number>()
  readonly #answered: ReadonlySet<number>
  #askedLast: number[] = []
  /** What the answers of a row share, the next one last, and the number that bounds it. */
  #shared: {numbers: number[]; next: number} | undefined

  /** @param answered numbers that have an answer; the caller adds to it */
  constructor(answered: ReadonlySet<number>) {
    this.#answered = answered
  }

  ask(numbers: number[]): void {
    for (const number of numbers) this.#open.add(number)
    this.#askedLast.push(...numbers)
    this.#shared = undefined
  }

  /** Those below a number, or all if there are none below it; the last one asked comes first. */
  below(next: number): readonly number[] {
    const shared = this.#shared
    if (shared?.next === next && shared.numbers.length > 0) return shared.numbers
    const open = [...this.#open].reverse()
    const below = open.filter(number => number < next)
    const numbers = below.length > 0 ? below : open
    this.#shared = {numbers, next}
    return numbers
  }

  /** Remove what an answer has taken, and what had an answer before it was asked. */
  take(numbers: number[]): void {
    const again = this.#askedLast.filter(number => this.#answered.has(number))
    this.#askedLast = []
    for (const number of [...numbers, ...again]) this.#open.delete(number)
    const shared = this.#shared?.numbers
    if (again.length === 0 && numbers.length === 1 && shared?.at(-1) === numbers[0]) shared?.pop()
    else if (again.length + numbers.length > 0) this.#shared = undefined
  }
}

/** The numbers that are asked in a document and that no answer prints, in its order. */
export class Unprinted {
  readonly #asked: {number: number; index: number}[]
  readonly #taken: Set<number>
  #passed = 0

  constructor(children: Root['children']) {
    const printed = gather(children, node => (node.type === 'answer' ? node.numbers : []))
    this.#taken = new Set(printed)
    this.#asked = gather(children, (node, index) =>
      node.type === 'question' ? node.numbers.map(number => ({number, index})) : []
    )
  }

  /**
   * The first one after a node that has no answer. Ask for nodes in order: what has been passed is not
   * looked at again.
   */
  firstBehind(index: number, answered: ReadonlySet<number>): number | undefined {
    for (; this.#passed < this.#asked.length; this.#passed++) {
      const asked = this.#asked[this.#passed]!
      if (asked.index > index && !this.#taken.has(asked.number) && !answered.has(asked.number))
        return asked.number
    }
    return undefined
  }
}
