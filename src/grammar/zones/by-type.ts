import type {Line} from '../../ingest/layout.js'
import {opensNote} from '../notes/note.js'
import type {Measure} from '../lines/measure.js'
import {groupByPage} from '../lines/pages.js'

export type Zone = 'furniture' | 'note' | 'body'

/**
 * Type size and position: margin and page feet stand outside the column or in a size of their own
 * at the page's edges; notes are set smaller than the body and open with a raised number.
 */
export function zonesByType(lines: Line[], measured: Measure): Map<Line, Zone> {
  const zones = new Map<Line, Zone>()
  for (const page of groupByPage(lines)) zonesOfPage(page, measured, zones)
  return zones
}

function zonesOfPage(page: Line[], {bodySize, left}: Measure, zones: Map<Line, Zone>): void {
  const isLarge = (line: Line): boolean => line.size! > 1.04 * bodySize
  const begin = page.findIndex(line => !isLarge(line))
  const lowest = Math.min(...page.map(line => line.box!.y))
  let inNote = false
  for (const [i, line] of page.entries()) {
    const atEdge = i < begin || line.box!.y < lowest + 1
    const isSmall = line.size! < 0.93 * bodySize
    inNote = isSmall && (opensNote(line) || (inNote && line.gap === 0))
    if (line.box!.x < left - 3 * bodySize || (isLarge(line) && atEdge)) zones.set(line, 'furniture')
    else zones.set(line, inNote ? 'note' : 'body')
  }
}
