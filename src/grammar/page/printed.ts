import type {Line} from '../../ingest/layout.js'
import {groupByPage} from '../lines/pages.js'
import {isLabel} from './likeness.js'
import {runningHeads} from './running-head.js'
import {isBeside, isSmall, repeatedLines, type TextColumn} from './repeated.js'

/**
 * Tell, in a format with positions, which lines belong to the pages: those that recur, and the rest of
 * the column that a letterhead has in the margin (it says more on the first page than on the following
 * ones). Such a column is recognised by lines in it that recur, or by its labels (`Ons kenmerk`), and
 * is set in smaller type; the place of a line decides nothing by itself.
 */
export function furnitureOfPages(lines: Line[]): Map<Line, NonNullable<Line['furniture']>> {
  const found = new Map<Line, NonNullable<Line['furniture']>>()
  const column = columnOf(lines)
  const pages = groupByPage(lines)
  for (const line of [...repeatedLines(pages, column), ...runningHeads(pages)])
    found.set(line, 'repeated')
  const margins = marginsOf(lines, found, column)
  for (const line of lines)
    if (!found.has(line) && isSmall(line, column) && isBeside(line, column))
      if (margins.some(x => Math.abs(x - line.box!.x) < tolerance)) found.set(line, 'margin')
  return found
}

/** Lines of a margin begin at one place, give or take this many points. */
const tolerance = 8

/** The left edges of columns in the margin. */
function marginsOf(lines: Line[], repeated: Map<Line, unknown>, column: TextColumn): number[] {
  return lines
    .filter(
      line =>
        (repeated.has(line) || isLabel(line.text)) &&
        isSmall(line, column) &&
        isBeside(line, column)
    )
    .map(({box}) => box!.x)
}

/** Most lines in the most common type end left of here; a wide table may reach further. */
const mostLines = 0.97

function columnOf(lines: Line[]): TextColumn {
  const size = commonest(lines, line => Math.round(line.size! * 10) / 10)
  const body = lines.filter(line => Math.abs(line.size! - size) < 0.1)
  const rights = body.map(({box}) => box!.x + box!.width).sort((a, b) => a - b)
  return {
    left: leftOf(body),
    right: rights[Math.floor((rights.length - 1) * mostLines)] ?? 0,
    size
  }
}

/** Beside the place at which most of the text begins, one with this share of that is a column, too. */
const ofColumn = 0.2

/** Where the text begins: in a table of questions and answers most of it begins in the second column. */
function leftOf(body: Line[]): number {
  const counts = lettersBy(body, ({box}) => Math.round(box!.x))
  const most = Math.max(0, ...counts.values())
  return Math.min(...[...counts].flatMap(([x, count]) => (count >= ofColumn * most ? [x] : [])))
}

const commonest = (lines: Line[], key: (line: Line) => number): number =>
  [...lettersBy(lines, key)].reduce(
    (best, entry) => (entry[1] > best[1] ? entry : best),
    [0, -1]
  )[0]

/** How many letters stand in the lines of each kind. */
function lettersBy(lines: Line[], key: (line: Line) => number): Map<number, number> {
  const counts = new Map<number, number>()
  for (const line of lines) counts.set(key(line), (counts.get(key(line)) ?? 0) + line.text.length)
  return counts
}
