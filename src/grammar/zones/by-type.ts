import type {Line} from '../../ingest/layout.js'
import {opensNote} from '../notes/note.js'
import {isHeading} from '../sections/headings.js'
import type {Measure} from '../lines/measure.js'
import {groupByPage} from '../lines/pages.js'
import type {Zone} from './zone.js'

/**
 * Type size: notes are set smaller than the body and open with a raised number. The place of a line
 * does not make it furniture; that takes other evidence (words, tags, or that it recurs).
 */
export function zonesByType(lines: Line[], measured: Measure): Map<Line, Zone> {
  const zones = new Map<Line, Zone>()
  let last = 0
  for (const page of groupByPage(lines)) last = zonesOfPage(page, measured, zones, last)
  return zones
}

/**
 * @param before the number of the note that ended the page before, or 0
 * @returns the number of the note that ends the page, or 0
 */
function zonesOfPage(
  page: Line[],
  {bodySize}: Measure,
  zones: Map<Line, Zone>,
  before: number
): number {
  const marked = raisedNumbers(page.filter(line => !opensNote(line)))
  const foot = goesOn(page, before) ? 0 : footOf(page, marked)
  const rest = before > 0 ? restOfNote(page, bodySize) : undefined
  let inNote = false
  let last = 0
  let isClosed = false
  for (const [i, line] of page.entries()) {
    if (rest?.has(line)) {
      zones.set(line, 'note')
      continue
    }
    // Notes in the type of the text end where the closing of a letter begins.
    isClosed ||= line.opens?.type === 'other'
    const isFoot = i >= foot && !isClosed
    const isOwnType = isSmall(line, bodySize) || isFoot
    const opens = isOwnType && (opensNote(line) || opensPlainly(line, last, marked))
    inNote = opens || (isOwnType && inNote && (isFoot || isBelow(line, page[i - 1]!)))
    if (opens) last = Number.parseInt(line.text, 10)
    zones.set(line, inNote ? 'note' : 'body')
  }
  return inNote ? last : 0
}

/**
 * The small lines right above the first note of a page, which continue the last note of the page
 * before.
 */
function restOfNote(page: Line[], bodySize: number): Set<Line> {
  const end = page.findIndex(line => isSmall(line, bodySize) && opensNote(line))
  let start = end
  while (start > 0 && isSmall(page[start - 1]!, bodySize) && page[start]!.gap === 0) start--
  return new Set(page.slice(start, Math.max(start, end)))
}

/** Whether a page begins with the next note, also raised, and has only notes. */
const goesOn = (page: Line[], before: number): boolean =>
  before > 0 &&
  page[0] !== undefined &&
  opensNote(page[0]) &&
  Number.parseInt(page[0].text, 10) === before + 1 &&
  !page.some(isHeading)

/**
 * Where the notes at the foot of a page begin, if they are set as large as the text: at the first
 * raised number that opens a line, is also raised in the text, and has only notes below it.
 */
function footOf(page: Line[], marked: Set<number>): number {
  const first = page.findIndex(
    line => opensNote(line) && marked.has(Number.parseInt(line.text, 10)) && line.gap > 0
  )
  return first > 0 && !page.slice(first).some(isHeading) ? first : page.length
}

const isSmall = (line: Line, bodySize: number): boolean => line.size! < 0.93 * bodySize

/** A number alone on its line is sometimes set apart from its note. */
const isBelow = (line: Line, above: Line): boolean =>
  line.gap === 0 || (line.gap === 1 && /^\d{1,3}$/.test(above.text))

/** A number that is not raised opens a note if it is raised in the text of the page, and comes next. */
function opensPlainly({text}: Line, last: number, marked: Set<number>): boolean {
  const number = Number(/^(\d{1,3})\s+\S/.exec(text)?.[1] ?? Number.NaN)
  return marked.has(number) && (last === 0 || number === last + 1)
}

function raisedNumbers(lines: Line[]): Set<number> {
  const numbers = new Set<number>()
  for (const {text, tokens} of lines)
    for (const {raised, start, end} of tokens)
      if (raised)
        for (const digits of text.slice(start, end).match(/\d+/g) ?? []) numbers.add(Number(digits))
  return numbers
}
