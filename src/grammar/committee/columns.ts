import {doubt} from '../../diagnostics/doubts.js'
import type {Line} from '../../ingest/layout.js'
import {isCommitteeFurniture, twoColumns} from '../../words/committee-lines.js'
import {sliceLine} from '../lines/slice.js'
import type {OwnLine} from './own-line.js'

/** A line of the table as two columns of text, and where the second begins, in characters. */
interface Split {
  number?: Line
  left?: Line
  right?: Line
  column?: number
}

/**
 * In a text that keeps the columns of a table `Nr | Vraag | Antwoord`, put the lines of each question before those of
 * its answer. White space tells the columns; a line in one of them stands exactly below or above the others.
 */
export function inColumns(lines: readonly Line[]): readonly Line[] {
  const head = lines.findIndex(({text, box}) => !box && twoColumns.head.test(text))
  if (head < 0) return lines
  const rows = lines.slice(head + 1)
  const splits = rows.map(splitLine)
  const above = lines.slice(0, head + 1)
  return [...above, ...byQuestion(rows, splits)]
}

function splitLine(line: Line): Split {
  if (isCommitteeFurniture(line.text) || twoColumns.head.test(line.text)) return {}
  const number = twoColumns.number.exec(line.text)
  const rest = number ? line.text.slice(number[0].length) : line.text
  const from = line.text.length - rest.length
  const gap = twoColumns.gap.exec(rest)
  const opening = number && {number: sliceLine(line, 0, from)}
  if (!gap) return {...opening, left: sliceLine(line, from)}
  const right = from + gap.index + gap[0].length
  return {
    ...opening,
    left: sliceLine(line, from, from + gap.index),
    right: sliceLine(line, right),
    column: line.indent + right
  }
}

function byQuestion(rows: readonly Line[], splits: readonly Split[]): Line[] {
  const ordered: Line[] = []
  let answer: OwnLine[] = []
  let count = 0
  const close = (): void => {
    ordered.push(...answer)
    answer = []
  }
  for (const [i, line] of rows.entries()) {
    const {number, left, right} = splits[i]!
    if (!left) {
      ordered.push(line)
      continue
    }
    if (number && Number(number.text.replace(/\D/g, '')) === count + 1) {
      close()
      count++
      ordered.push(plain(number))
    }
    const side = right ? undefined : sideOf(line, splits, i)
    if (right) {
      ordered.push(plain(left))
      answer.push(plain(right))
    } else if (side === 'right') answer.push(plain(left))
    else ordered.push(side === 'left' ? plain(left) : doubtful(left))
    const [first] = answer
    if (first) first.opens ??= {type: 'answer', heading: false, length: 0, numbers: [count]}
  }
  close()
  return ordered
}

/** In which column a line stands that has words in one: as those next to it that have words in both. */
function sideOf(line: Line, splits: readonly Split[], at: number): 'left' | 'right' | undefined {
  const before = splits.slice(0, at).findLast(({column}) => column !== undefined)?.column
  const behind = splits.slice(at).find(({column}) => column !== undefined)?.column
  const near = [before, behind].filter(column => column !== undefined)
  if (near.some(column => Math.abs(line.indent - column) <= 1)) return 'right'
  return near.some(column => line.indent < column - 6) ? 'left' : undefined
}

/** White space was the column's, not the line's. */
const plain = (line: Line): OwnLine => ({...line, indent: 0, gap: 0})

function doubtful(line: Line): OwnLine {
  const own = plain(line)
  doubt(own, 'extent')
  return own
}
