import {matchesIn} from '../../patterns/matches.js'
import type {Line} from '../../ingest/layout.js'
import {parseNumbers} from '../../words/number-list.js'
import {dottedNumbers, misreadOne, numbersWithin} from '../../words/old-layout.js'

/** Where a number is in a line. */
export interface Start {
  start: number
  end: number
}

/** What counts its numbers from 1. */
export type Counted = 'questions' | 'answers'

/** The highest number of an answer when no question shows how many there are. */
const highest = 40

/** Keeps track of which questions and answers have come, and so of which numbers may open the next. */
export class Numbering {
  readonly #come = {questions: new Set<number>(), answers: new Set<number>()}
  /** The parts whose numbers have full stops or parentheses, from the first one on. */
  readonly #dotted = new Map<Counted, 'stops' | 'parentheses'>()
  /** Whether what comes stands in another place of the page, and so may fill a gap. */
  mayFill = false

  /** Whether there are questions that may be answered. */
  get hasQuestions(): boolean {
    return this.#come.questions.size > 0
  }

  /** Whether a number is the next after the last question, and nothing is answered yet. */
  isNextQuestion(number: number): boolean {
    const {answers} = this.#come
    return answers.size === 0 && number === this.#next('questions')
  }

  has(counted: Counted, number: number): boolean {
    return this.#come[counted].has(number)
  }

  /** Whether any has come; the number of the first may be lost. */
  hasAny(counted: Counted): boolean {
    return this.#come[counted].size > 0
  }

  /** A header restarts the count: a header of questions restarts everything, any other but one of answers restarts the answers. */
  begin(part: string): void {
    this.#dotted.clear()
    if (part === 'questions') this.#come.questions.clear()
    if (part !== 'answers') this.#come.answers.clear()
  }

  /**
   * Find the numbers that open a question or an answer: those that come next, or are still open.
   *
   * @param isFirst whether nothing is between the header and the line
   * @param below the lines below it, to the next header
   */
  take(text: string, counted: Counted, isFirst: boolean, below: () => readonly Line[]): Start[] {
    const withStops = this.#takeDotted(text, counted, isFirst)
    if (withStops.length > 0) return withStops
    const found = this.#takeMisread(text, counted, isFirst)
    for (const match of matchesIn(text, numbersWithin)) {
      const {index} = match
      const numbers = parseNumbers(match[1]!)
      const isClear = index === 0 || /\?['’\d]?\s$/.test(text.slice(0, index))
      if (!this.#mayCome(numbers, counted, isClear, isFirst && found.length === 0)) continue
      if (index > 0 && !this.#isCertain(text, index, numbers, counted)) continue
      const rest = text.slice(index + match[0].length)
      if (index > 0 && counted === 'answers' && this.#comeLater(rest, numbers, below)) continue
      // A number alone is a line of its own.
      if (index > 0 && index + match[0].length === text.length) continue
      for (const n of numbers) this.#come[counted].add(n)
      found.push({start: index, end: index + match[0].length})
    }
    return found
  }

  /** `l` or `I` for the first number, if it stands where that must. */
  #takeMisread(text: string, counted: Counted, isFirst: boolean): Start[] {
    if (!isFirst || !misreadOne.test(text) || this.#next(counted) !== 1) return []
    this.#come[counted].add(1)
    return [{start: 0, end: 1}]
  }

  #takeDotted(text: string, counted: Counted, isFirst: boolean): Start[] {
    const found: Start[] = []
    for (const match of matchesIn(text, dottedNumbers)) {
      const numbers = parseNumbers((match[1] ?? match[2])!)
      const form = match[1] ? 'stops' : 'parentheses'
      if (isFirst && match.index === 0 && numbers[0] === 1) this.#dotted.set(counted, form)
      if (this.#dotted.get(counted) !== form || numbers[0] !== this.#next(counted)) continue
      if (counted === 'questions' && numbers.length > 1) continue
      for (const number of numbers) this.#come[counted].add(number)
      found.push({start: match.index, end: match.index + match[0].length})
    }
    return found
  }

  /**
   * Whether the number of an answer that skips others is none, since those come below together: `5 D en 1 C` before
   * `3 t/m 5 Niet van toepassing`.
   */
  #comeLater(rest: string, [first]: number[], below: () => readonly Line[]): boolean {
    const next = this.#next('answers')
    if (first === undefined || first <= next || this.has('answers', first)) return false
    return [rest, ...below().map(({text}) => text)].some(text =>
      matchesIn(text, numbersWithin).some(({index, 1: printed}) => {
        const numbers = parseNumbers(printed!)
        const mayOpen = index === 0 || /[.?!]['’\d]?\s$/.test(text.slice(0, index))
        return mayOpen && numbers.length > 1 && numbers.includes(next) && numbers.includes(first)
      })
    )
  }

  /**
   * OCR sometimes loses a number: at the start of a line, or after the end of a question, one may be
   * skipped.
   */
  #mayCome(numbers: number[], counted: Counted, isClear: boolean, isFirst: boolean): boolean {
    const next = this.#next(counted)
    const [first] = numbers as [number]
    if (counted === 'questions') {
      const fills = this.mayFill && isClear && first < next && !this.has(counted, first)
      return numbers.length === 1 && (fills || (first >= next && first <= next + (isClear ? 2 : 0)))
    }
    // The first number may name questions that have lost theirs (`1 t/m 4`).
    const isKnown = this.hasQuestions && !(isFirst && isClear)
    const most = isKnown ? Math.max(...this.#come.questions, next) + 1 : highest
    const isOpen = (n: number): boolean => n > 0 && n <= most && !this.has('answers', n)
    return numbers.every(isOpen) && (isClear || first <= next + 2)
  }

  /**
   * Within a line a number follows the end of a sentence, or is glued to its text and is exactly the
   * next one.
   */
  #isCertain(text: string, index: number, numbers: number[], counted: Counted): boolean {
    if (/[.?!:»"')\]]\d?\s$/.test(text.slice(0, index))) return true
    return numbers[0] === this.#next(counted) && /^\d{1,2}\p{Lu}\p{Ll}/u.test(text.slice(index))
  }

  #next(counted: Counted): number {
    return Math.max(0, ...this.#come[counted]) + 1
  }
}
