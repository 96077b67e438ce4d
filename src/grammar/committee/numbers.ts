import type {Line} from '../../ingest/layout.js'
import {questionHeading} from '../../words/block-words.js'
import {opensRequest} from '../../words/committee-list.js'
import {isOfInnerList} from './inner-lists.js'
import {numbersAt, numberStyles, type NumberStyle} from './number-styles.js'

/** A line that a question begins on: its numbers, and how much of the line they are. */
export interface NumberedLine {
  index: number
  numbers: number[]
  length: number
  /** A letter stands for the number. */
  isLettered: boolean
  /** A number is lost above it. */
  passes: boolean
}

/** Fewer letters, or numbers in brackets, may be those of a list within a question; one number may be that of a chapter. */
const fewest = 2

/**
 * Find the questions of a list by their numbers, which count from 1, or else by letters; none if headings name
 * them.
 *
 * @param isSure whether the paper says that it is a list of questions
 */
export function numberedQuestions(lines: readonly Line[], isSure: boolean): NumberedLine[] {
  if (lines.some(({text}) => questionHeading.test(text))) return []
  for (const [rank, styles] of (isSure ? numberStyles : numberStyles.slice(0, 1)).entries()) {
    const chain = styles
      .map(style => chainOf(lines, style))
      .reduce((best, chain) => (chain.length > best.length ? chain : best))
    if (chain.length >= (rank === 0 && isSure ? 1 : fewest)) return chain
  }
  return []
}

/**
 * The numbers of one style in order; a number counts if its text asks. Joint questions
 * have several, and may leave some to those below: `15, 16 en 18`.
 */
function chainOf(lines: readonly Line[], style: NumberStyle): NumberedLine[] {
  const chain: NumberedLine[] = []
  const seen = new Set<number>()
  for (const [index, {text}] of lines.entries()) {
    const {numbers = [], length = 0} = numbersAt(text, style) ?? {}
    const [number = 0] = numbers
    if (number === 0 || !opensRow(lines, index)) continue
    const next = firstMissing(seen)
    const passes = number > next && passesLost(lines, index, style, next)
    if (number !== next && !repeats(chain, number) && !passes) continue
    if (numbers.some((one, i) => one <= (numbers[i - 1] ?? 0) || one >= next + widest)) continue
    if (!asks(lines, index, style, numbers.at(-1)!)) continue
    if (isOfInnerList(lines, index, style)) continue
    if (repeats(chain, number)) chain.pop()
    for (const one of numbers) seen.add(one)
    if (passes) for (let lost = next; lost < number; lost++) seen.add(lost)
    chain.push({index, numbers, length, isLettered: style.isLettered === true, passes})
  }
  return chain
}

/** Numbers of a joint question are no further apart. */
const widest = 30
/** So many numbers in a row may be lost. */
const mostLost = 3

function firstMissing(seen: ReadonlySet<number>): number {
  let number = 1
  while (seen.has(number)) number++
  return number
}

/** Whether a number is lost above this one: it is nowhere below, and the list counts on from here. */
function passesLost(
  lines: readonly Line[],
  from: number,
  style: NumberStyle,
  next: number
): boolean {
  const numbers = numbersAt(lines[from]!.text, style)!.numbers
  if (next === 1 || style.isLettered || numbers[0]! > next + mostLost) return false
  const below = lines.slice(from + 1).map(({text}) => numbersAt(text, style)?.numbers ?? [])
  return (
    below.every(others => !others.includes(next)) &&
    below.some(others => others[0] === numbers.at(-1)! + 1)
  )
}

/** In a table whose rows are known the number is the first of its row; the last column has numbers of pages. */
const opensRow = (lines: readonly Line[], index: number): boolean => {
  const {row} = lines[index]!
  return row === undefined || lines[index - 1]?.row !== row
}

/** The first number may also occur above the list: on a page, or in a letter. */
const repeats = (chain: NumberedLine[], number: number): boolean =>
  number === 1 && chain.length === 1 && chain[0]!.numbers.length === 1

/** Whether a question mark follows before the next number, or the first words ask for something. */
function asks(lines: readonly Line[], from: number, style: NumberStyle, number: number): boolean {
  if (opensRequest.test(textBehind(lines, from, style))) return true
  for (let i = from; i < lines.length; i++) {
    const {text} = lines[i]!
    if (i > from && numbersAt(text, style)?.numbers[0] === number + 1) return false
    if (text.includes('?')) return true
  }
  return false
}

/** The text behind the number that a line begins with, which may stand alone. */
const textBehind = (lines: readonly Line[], at: number, style: NumberStyle): string => {
  const {text} = lines[at]!
  return text.slice(numbersAt(text, style)?.length) || (lines[at + 1]?.text ?? '')
}
