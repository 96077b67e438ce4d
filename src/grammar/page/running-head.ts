import {gather} from '../../patterns/gather.js'
import type {Line} from '../../ingest/layout.js'
import {hasLabel, isHeadLine, isLabel, isStructure, valuesOf} from './likeness.js'

/** A running head has no more lines than this. */
const mostLines = 12

/** Lines this long are text, unless they are the labels and values of a head on one line. */
const longest = 60

/**
 * Find the running heads of a letter that repeat what its first page says: if it has two pages the head
 * occurs only once, so its place tells nothing. Every line of it must be a label or be on the first
 * page word for word (`Directie Kust`, `Datum`, `12 juli 2018`), and at least one label must have its
 * value there. A line with two labels and a date is a head, whatever the rest of it says.
 *
 * ```
 * Directie Kust  Datum  12 juli 2018  Ons kenmerk  2018-123
 * ```
 */
export function runningHeads(pages: Line[][]): Line[] {
  const [first, ...others] = pages
  if (!first?.some(({text}) => isLabel(text))) return []
  const told = new Set(gather(first, ({text}) => [text, ...piecesOf(text)].map(withoutSpaces)))
  return gather(others, page => headsOf(page, told))
}

/** What a line of the first page says: its values, and what is set apart. */
const piecesOf = (text: string): string[] => [
  ...valuesOf(text),
  ...text.split(/\s{2,}/),
  ...text.split(/\s{2,}/).flatMap(valuesOf)
]

const withoutSpaces = (text: string): string => text.replace(/\s+/g, '')

function headsOf(page: Line[], told: Set<string>): Line[] {
  const found: Line[] = []
  for (let i = 0; i < page.length; i++) {
    const start = i
    while (i < page.length && i < start + mostLines && isTold(page[i]!, told)) i++
    const run = page.slice(start, i)
    if (isHead(run)) found.push(...run)
  }
  return found
}

/** Whether a label in a run of lines has a value beside it or below. */
const isHead = (run: Line[]): boolean =>
  run.some(({text}, i) => hasLabel(text) && (valuesOf(text).length > 0 || i < run.length - 1))

const isTold = (line: Line, told: Set<string>): boolean => {
  if (isHeadLine(line.text)) return true
  const isLong = line.text.length > longest && !hasLabel(line.text)
  if (isStructure(line) || isLong || /[.?!;]$/.test(line.text)) return false
  return valuesOf(line.text).every(value => value.length > 3 && told.has(withoutSpaces(value)))
}
