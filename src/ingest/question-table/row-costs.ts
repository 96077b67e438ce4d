import type {TableColumns} from './columns.js'
import type {PieceLine} from './piece.js'
import {cellText, type RowSign, type RowStart} from './starts.js'

/** Where the cells of a row stand, if they have fewer lines than the row. */
export type Alignment = 'top' | 'middle' | 'bottom'

/** Lines of one cell are no further apart than this, in their usual distances. */
const nextLine = 1.1
/** A row whose cells are further out of line than this, in distances between lines, is in doubt. */
const outOfLine = 0.6

/** What speaks against rows, by their lines; an impossible row costs infinitely much. */
export class RowCosts {
  readonly #lines: readonly PieceLine[]
  readonly #texts: string[][]
  readonly #columns: TableColumns
  readonly #sign: RowSign
  readonly #starts: readonly RowStart[]
  /** For each column, the first line from a place on that has text in it, and the last before a place. */
  readonly #next: number[][]
  readonly #last: number[][]
  readonly #leading: number
  readonly #question: number
  readonly #answer: number

  constructor(
    lines: readonly PieceLine[],
    columns: TableColumns,
    sign: RowSign,
    starts: readonly RowStart[]
  ) {
    this.#lines = lines
    this.#columns = columns
    this.#sign = sign
    this.#starts = starts
    this.#texts = columns.edges.map((_, c) => lines.map(line => cellText(line, c, columns)))
    this.#next = this.#texts.map(nextFilled)
    this.#last = this.#texts.map(lastFilled)
    this.#question = columns.heads.indexOf('question')
    this.#answer = columns.heads.indexOf('answer')
    this.#leading = this.#usualLeading()
  }

  startsIn(from: number, to: number): number {
    return this.#starts.filter(({first, last}) => first < to && last >= from).length
  }

  /** Whether no number opens a row; where white space tells rows, whether its question seems to go on. */
  isUnopened(from: number, to: number): boolean {
    if (this.#sign !== 'space') return this.startsIn(from, to) === 0
    const first = this.#firstText(this.#question, from, to)
    return first === '' || /^\p{Ll}/u.test(first)
  }

  of(from: number, to: number, alignment: Alignment, goesOn: boolean): number {
    if (!goesOn && !this.#isPossible(from, to)) return Infinity
    const cut = from === 0 ? 0 : this.#closeness(from)
    const inside = this.#sign === 'space' ? this.#passedRows(from, to) : 0
    if (goesOn) return cut + inside
    return cut + inside + Math.min(2, this.#misfit(from, to, alignment)) + this.#oddWords(from, to)
  }

  isSure(from: number, to: number, alignment: Alignment, goesOn: boolean): boolean {
    const isClose =
      (from > 0 && this.#closeness(from) > 0) ||
      (to < this.#lines.length && this.#closeness(to) > 0)
    if (isClose && (alignment !== 'top' || this.#sign === 'space')) return false
    if (this.#sign === 'space' && this.#passedRows(from, to) > 0) return false
    return (
      goesOn || (this.#misfit(from, to, alignment) <= outOfLine && this.#oddWords(from, to) < 0.7)
    )
  }

  #isPossible(from: number, to: number): boolean {
    const question = this.#next[this.#question]![from]!
    if (this.#sign === 'space') return question < to
    const [start] = this.#starts.filter(({first, last}) => first < to && last >= from)
    if (!start || start.first < from || start.last >= to) return false
    return this.#sign === 'column' || question === start.first
  }

  /** How far the cells of a row are out of line, in distances between lines. */
  #misfit(from: number, to: number, alignment: Alignment): number {
    const places = this.#columns.edges.flatMap((_, c) => {
      const [first, last] = [this.#next[c]![from]!, this.#last[c]![to]!]
      return first < to ? [this.#anchor(first, last, alignment)] : []
    })
    const whole = this.#anchor(from, to - 1, alignment)
    return Math.max(0, ...places.map(place => Math.abs(place - whole))) / this.#leading
  }

  #anchor(first: number, last: number, alignment: Alignment): number {
    const [top, bottom] = [this.#lines[first]!.y, this.#lines[last]!.y]
    if (alignment === 'middle') return (top + bottom) / 2
    return alignment === 'top' ? top : bottom
  }

  /** 1 where a row would begin between two lines of one cell, as close as they are. */
  #closeness(at: number): number {
    const isClose = [this.#question, this.#answer].some(c => {
      const [above, below] = [this.#last[c]![at]!, this.#next[c]![at]!]
      if (above < 0 || below >= this.#lines.length) return false
      return this.#lines[above]!.y - this.#lines[below]!.y <= nextLine * this.#leading
    })
    return isClose ? 1 : 0
  }

  /** What is odd about the words of a row: no question, no answer, or one that begins in lower case. */
  #oddWords(from: number, to: number): number {
    const [question, answer] = [this.#question, this.#answer].map(c => this.#firstText(c, from, to))
    const oddQuestion = question === '' ? 1 : /^\p{Ll}/u.test(question!) ? 0.7 : 0
    const oddAnswer = answer === '' ? 0.5 : /^\p{Ll}/u.test(answer!) ? 0.4 : 0
    return oddQuestion + oddAnswer
  }

  /** Where only white space tells rows: how often a question seems to end and another to begin inside. */
  #passedRows(from: number, to: number): number {
    let count = 0
    const texts = this.#texts[this.#question]!
    for (let i = this.#next[this.#question]![from]!; i < to;) {
      const below = this.#next[this.#question]![i + 1]!
      if (below < to) {
        const gap = (this.#lines[i]!.y - this.#lines[below]!.y) / this.#leading
        if (gap > nextLine && /[?.!]$/.test(texts[i]!) && /^\P{Ll}/u.test(texts[below]!)) count++
      } else if (to < this.#lines.length && !/[?.!:;)»”"]$/.test(texts[i]!)) count += 2
      i = below
    }
    return 1.5 * count
  }

  #firstText(column: number, from: number, to: number): string {
    const first = this.#next[column]![from]!
    return first < to ? this.#texts[column]![first]! : ''
  }

  /** The distance between the lines of a cell: the shortest that is one between lines at all. */
  #usualLeading(): number {
    const {size} = this.#columns
    const distances = this.#texts.flatMap((_, c) =>
      this.#lines.flatMap(({y}, i) => {
        const below = this.#lines[this.#next[c]![i + 1]!]
        return below && this.#next[c]![i] === i && y - below.y >= 0.9 * size ? [y - below.y] : []
      })
    )
    return distances.length > 0 ? Math.min(...distances) : 1.2 * size
  }
}

function nextFilled(texts: readonly string[]): number[] {
  const next = Array.from({length: texts.length + 2}, () => texts.length)
  for (let i = texts.length - 1; i >= 0; i--) next[i] = texts[i] === '' ? next[i + 1]! : i
  return next
}

function lastFilled(texts: readonly string[]): number[] {
  const last = [-1]
  for (const [i, text] of texts.entries()) last.push(text === '' ? last[i]! : i)
  return last
}
