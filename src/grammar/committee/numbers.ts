import type {Line} from '../../ingest/layout.js'
import {questionHeading} from '../../words/block-words.js'
import {numbersAt, numberStyles, type NumberStyle} from './number-styles.js'

/** A line that a question begins on: its number, and how much of the line that is. */
export interface NumberedLine {
  index: number
  number: number
  length: number
  /** A letter stands for the number. */
  isLettered: boolean
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

/** The numbers of one style in order; a number counts if a question mark follows before the next. */
function chainOf(lines: readonly Line[], style: NumberStyle): NumberedLine[] {
  const chain: NumberedLine[] = []
  for (const [index, {text}] of lines.entries()) {
    const [number = 0, ...others] = numbersAt(text, style)?.numbers ?? []
    if (number === 0 || others.length > 0 || !opensRow(lines, index)) continue
    if (number !== chain.length + 1 && !repeats(chain, number)) continue
    if (!asks(lines, index, style, number)) continue
    if (number === chain.length) chain.pop()
    const {length} = numbersAt(text, style)!
    chain.push({index, number, length, isLettered: style.isLettered === true})
  }
  return chain
}

/** In a table whose rows are known the number is the first of its row; the last column has numbers of pages. */
const opensRow = (lines: readonly Line[], index: number): boolean => {
  const {row} = lines[index]!
  return row === undefined || lines[index - 1]?.row !== row
}

/** The first number may also occur above the list: on a page, or in a letter. */
const repeats = (chain: NumberedLine[], number: number): boolean =>
  number === 1 && chain.length === 1

function asks(lines: readonly Line[], from: number, style: NumberStyle, number: number): boolean {
  for (let i = from; i < lines.length; i++) {
    const {text} = lines[i]!
    if (i > from && numbersAt(text, style)?.numbers[0] === number + 1) return false
    if (text.includes('?')) return true
  }
  return false
}
