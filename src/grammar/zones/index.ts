import type {VFile} from 'vfile'
import {gather} from '../../patterns/gather.js'
import {doubt} from '../../diagnostics/doubts.js'
import type {Layout, Line} from '../../ingest/layout.js'
import type {FurnitureKind} from '../../tree/nodes.js'
import {toDrafts, type Draft} from '../lines/draft.js'
import {measure, type Measure} from '../lines/measure.js'
import {markNotes} from '../markers/of-notes.js'
import {suspectedNotes} from '../notes/doubts.js'
import {cutGluedNotes} from '../notes/glued.js'
import type {PrintedNote} from '../notes/note.js'
import {cutOldLayout} from '../old-layout/index.js'
import {notesTitle} from '../../words/note-signs.js'
import {kindOfCommitteeLine} from '../../words/committee-lines.js'
import {isHeading} from '../sections/headings.js'
import {markRareHeadings} from '../sections/rare-headings.js'
import {reportDisagreement} from './by-tag.js'
import {zonesByType} from './by-type.js'
import {findNotes} from './by-words.js'
import {evidence} from './evidence.js'
import {paginate, recogniseFurniture} from './furniture.js'
import type {Zone, ZoneMap} from './zone.js'

/** The lines of a document by what they are: furniture, notes, and the body that is left. */
export interface Zones {
  /** All lines of the layout, each with its page. */
  lines: Draft[]
  furniture: Map<Line, FurnitureKind>
  notes: PrintedNote[]
  body: Draft[]
  /** Measures of the body, for joining its lines. */
  measure: Measure
  pages: number | null
}

/**
 * Divide the lines. The strict word patterns of furniture come first, since they fit whole lines
 * only; then each line is what the first evidence of the list says; then notes are found in what is
 * left, and the markers of notes in the body.
 *
 * @param isTagged whether the document itself has tags; what our words tell is not a tag
 */
export function zone(layout: Layout, file: VFile, isTagged = true): Zones {
  const lines = toDrafts(layout.lines)
  const furniture = recogniseFurniture(lines)
  const pages = layout.pages ?? paginate(lines, furniture)
  const rest = cutOldLayout(
    markRareHeadings(cutGluedNotes(lines.filter(line => !furniture.has(line)))),
    layout.piece !== undefined && layout.letter === undefined
  )
  const zones = zonesOf(layout, rest, isTagged ? file : undefined)
  for (const [line, zone] of zones)
    if (zone === 'furniture') furniture.set(line, kindOf(line, layout))
  const left = rest.filter(line => !furniture.has(line))
  const {notes, areTold} = findNotes(layout, left, zones, pages)
  for (const line of notesTitlesIn(left, notes)) furniture.set(line, 'title')
  const suspected = areTold ? new Map() : suspectedNotes(left, notes, pages)
  for (const [line, numbers] of suspected) for (const n of numbers) doubt(line, 'note', n)
  const inNotes = new Set(gather(notes, note => note.lines))
  const body = left.filter(line => !inNotes.has(line) && !furniture.has(line))
  markNotes(layout, body, notes, suspected)
  return {lines, furniture, notes, body, measure: measure(layout, body), pages}
}

/** Titles such as `Noten:` that stand right above a note. */
function notesTitlesIn(lines: Line[], notes: PrintedNote[]): Line[] {
  const first = new Set(notes.map(note => note.lines[0]))
  return lines.filter((line, i) => first.has(lines[i + 1]) && notesTitle.test(line.text))
}

/** What kind of furniture a line is that its document marks as such, though its words do not. */
function kindOf(line: Line, {format}: Layout): FurnitureKind {
  if (isHeading(line)) return 'title'
  // The markup of a web page says which of its parts lead elsewhere.
  if (format === 'html') return 'navigation'
  return kindOfCommitteeLine(line.text) ?? 'unknown'
}

function zonesOf(layout: Layout, lines: Draft[], file: VFile | undefined): ZoneMap {
  const byType: ZoneMap = layout.typography ? zonesByType(lines, measure(layout, lines)) : new Map()
  const ways = evidence(layout, byType)
  const zoneOf = (line: Line): Zone => {
    for (const tell of ways) {
      const zone = tell(line)
      if (zone) return zone
    }
    return 'body'
  }
  const zones = new Map<Line, Zone>()
  for (const line of lines) zones.set(line, zoneOf(line))
  // What the words of the old layout tell is not a tag of the document.
  if (file && !lines.some(line => line.opens)) reportDisagreement(lines, zones, byType, file)
  return zones
}
