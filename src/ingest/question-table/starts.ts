import {questionHeading} from '../../words/block-words.js'
import {parseHeadingNumbers} from '../../words/number-list.js'
import {goesOnInNumbers, numberedCell, opensNumbers} from '../../words/question-table.js'
import {columnAt, type TableColumns} from './columns.js'
import {textOf, type PieceLine} from './piece.js'

/** What tells the rows of a table: a column of numbers, numbers before its questions, or white space alone. */
export type RowSign = 'column' | 'question' | 'space'

/** The lines that hold the number of one row. */
export interface RowStart {
  first: number
  last: number
}

export const cellText = ({pieces}: PieceLine, column: number, columns: TableColumns): string =>
  textOf(pieces.filter(({x}) => columnAt(x, columns) === column))

export function signOf(lines: readonly PieceLine[], columns: TableColumns): RowSign {
  if (columns.heads.includes('number')) return 'column'
  return numberedQuestions(lines, columns).length > 0 ? 'question' : 'space'
}

export function startsOf(
  lines: readonly PieceLine[],
  columns: TableColumns,
  sign: RowSign
): RowStart[] {
  if (sign === 'space') return []
  return sign === 'column' ? numberCells(lines, columns) : numberedQuestions(lines, columns)
}

/** The cells of the column of numbers; `15, 16` goes on below where the column is narrow. */
function numberCells(lines: readonly PieceLine[], columns: TableColumns): RowStart[] {
  const column = columns.heads.indexOf('number')
  const starts: RowStart[] = []
  let isOpen = false
  for (const [i, line] of lines.entries()) {
    const text = cellText(line, column, columns)
    if (text === '') continue
    const last = starts.at(-1)
    if (last && (isOpen || !opensNumbers.test(text))) last.last = i
    else starts.push({first: i, last: i})
    isOpen = goesOnInNumbers.test(text)
  }
  return starts
}

/** The questions that begin with a number, each of which counts on, or fills in what a joint one left out. */
function numberedQuestions(lines: readonly PieceLine[], columns: TableColumns): RowStart[] {
  const column = columns.heads.indexOf('question')
  const starts: RowStart[] = []
  const seen = new Set<number>()
  for (const [i, line] of lines.entries()) {
    const text = cellText(line, column, columns)
    const match = questionHeading.exec(text) ?? numberedCell.exec(text)
    const numbers = parseHeadingNumbers(match?.[1] ?? '')
    const [number] = numbers
    if (number === undefined || seen.has(number)) continue
    if (seen.size > 0 && number > Math.max(...seen) + 1) continue
    starts.push({first: i, last: i})
    for (const one of numbers) seen.add(one)
  }
  return starts
}
