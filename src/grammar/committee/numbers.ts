import type {Line} from '../../ingest/layout.js'
import {questionHeading} from '../../words/block-words.js'

/** A line that a question begins on: its number, and how much of the line that is. */
export interface NumberedLine {
  index: number
  number: number
  length: number
}

/** A number alone, or before the text of its question; a list keeps to one of these. */
const styles = [/^(\d{1,3})[.)]?$/, /^(\d{1,3})[.)]\s+(?=\S)/, /^(\d{1,3})\s+(?=[\p{Lu}«“"'‘(])/u]

/** Find the questions of a list by their numbers, which count from 1; none if headings name them. */
export function numberedQuestions(lines: readonly Line[]): NumberedLine[] {
  if (lines.some(({text}) => questionHeading.test(text))) return []
  const chains = styles.map(style => chainOf(lines, style))
  return chains.reduce((best, chain) => (chain.length > best.length ? chain : best))
}

/** The numbers of one style in order; a number counts if a question mark follows before the next. */
function chainOf(lines: readonly Line[], style: RegExp): NumberedLine[] {
  const chain: NumberedLine[] = []
  for (const [index, {text}] of lines.entries()) {
    const match = style.exec(text)
    const number = match ? Number(match[1]) : 0
    if (match && !opensRow(lines, index)) continue
    if (!match || (number !== chain.length + 1 && !repeats(chain, number))) continue
    if (!asks(lines, index, style, number)) continue
    if (number === chain.length) chain.pop()
    chain.push({index, number, length: match[0].length})
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

function asks(lines: readonly Line[], from: number, style: RegExp, number: number): boolean {
  for (let i = from; i < lines.length; i++) {
    const {text} = lines[i]!
    if (i > from && Number(style.exec(text)?.[1]) === number + 1) return false
    if (text.includes('?')) return true
  }
  return false
}
