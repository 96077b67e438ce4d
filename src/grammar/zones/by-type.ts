import type {Line} from '../../ingest/layout.js'
import {opensNote} from '../notes/note.js'
import type {Measure} from '../lines/measure.js'
import {groupByPage} from '../lines/pages.js'
import type {Zone} from './zone.js'

/**
 * Type size: notes are set smaller than the body and open with a raised number. Where a line stands
 * makes it no furniture; that takes other evidence (words, tags, or that it comes again).
 */
export function zonesByType(lines: Line[], measured: Measure): Map<Line, Zone> {
  const zones = new Map<Line, Zone>()
  for (const page of groupByPage(lines)) zonesOfPage(page, measured, zones)
  return zones
}

function zonesOfPage(page: Line[], {bodySize}: Measure, zones: Map<Line, Zone>): void {
  const marked = raisedNumbers(page.filter(line => !isSmall(line, bodySize)))
  let inNote = false
  let last = 0
  for (const [i, line] of page.entries()) {
    const opens = isSmall(line, bodySize) && (opensNote(line) || opensPlainly(line, last, marked))
    const goesOn: boolean = isSmall(line, bodySize) && inNote && isBelow(line, page[i - 1]!)
    inNote = opens || goesOn
    if (opens) last = Number.parseInt(line.text, 10)
    zones.set(line, inNote ? 'note' : 'body')
  }
}

const isSmall = (line: Line, bodySize: number): boolean => line.size! < 0.93 * bodySize

/** A number alone on its line is set apart from its note now and then. */
const isBelow = (line: Line, above: Line): boolean =>
  line.gap === 0 || (line.gap === 1 && /^\d{1,3}$/.test(above.text))

/** A number that is not raised opens a note if it is raised in the text of the page, and comes next. */
function opensPlainly({text}: Line, last: number, marked: Set<number>): boolean {
  const number = Number(/^(\d{1,3})\s+\S/.exec(text)?.[1] ?? Number.NaN)
  return marked.has(number) && (last === 0 || number === last + 1)
}

function raisedNumbers(lines: Line[]): Set<number> {
  const numbers = lines.flatMap(({text, tokens}) =>
    tokens.flatMap(({raised, start, end}) =>
      raised ? (text.slice(start, end).match(/\d+/g) ?? []).map(Number) : []
    )
  )
  return new Set(numbers)
}
