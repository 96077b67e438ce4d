import type {VFile} from 'vfile'
import type {Layout, Line} from '../../ingest/layout.js'
import type {FurnitureKind} from '../../tree/nodes.js'
import {paginate, recogniseFurniture} from './furniture.js'
import {markBySet} from '../markers/by-set.js'
import {markMarkers} from '../markers/index.js'
import {markShortHeadings} from '../sections/short-headings.js'
import {measure, type Measure} from '../lines/measure.js'
import {cutOldLayout} from '../old-layout/index.js'
import {doubtNotes} from '../notes/doubts.js'
import {explicitNotes, isTyped} from '../notes/explicit.js'
import type {PrintedNote} from '../notes/note.js'
import {collectNotes, knownNotes} from '../notes/tagged.js'
import {reportDisagreement, zoneByTag} from './by-tag.js'
import {zonesByType, type Zone} from './by-type.js'
import {notesByWords} from './by-words.js'

/** The lines of a document by what they are: furniture, notes, and the body that is left. */
export interface Zones {
  furniture: Map<Line, FurnitureKind>
  notes: PrintedNote[]
  body: Line[]
  /** Measures of the body, for whoever joins its lines. */
  measure: Measure
  pages: number | null
}

/**
 * Divide the lines. The strict word patterns of furniture come first, since they fit whole lines
 * only; then the tags of the document, then its typography, then the words of the rest.
 */
export function zone(layout: Layout, file: VFile): Zones {
  const furniture = recogniseFurniture(layout.lines)
  const pages = layout.pages ?? paginate(layout.lines, furniture)
  const rest = cutOldLayout(
    markShortHeadings(layout.lines.filter(line => !furniture.has(line))),
    layout.piece !== undefined && layout.letter === undefined
  )
  if (!layout.typography && !rest.some(line => line.tag)) {
    const told = knownNotes(rest.filter(line => line.note !== undefined))
    const words = told.length > 0 ? rest.filter(line => line.note === undefined) : rest
    const notes = [...told, ...notesByWords(words, pages)]
    doubtNotes(rest, notes, pages)
    return finish(layout, rest, furniture, notes, pages)
  }
  const measured = measure(layout, rest)
  const zones = new Map<Line, Zone>()
  const byType = layout.typography ? zonesByType(rest, measured) : new Map<Line, Zone>()
  // The printer of official publications tags notes as what they are, word processors may not.
  const tagsNotes = layout.lines.some(({tag}) => tag === 'note' || tag === 'masthead')
  for (const line of rest) {
    const isNote = !tagsNotes && line.tag === 'paragraph' && byType.get(line) === 'note'
    const zone = isNote ? 'note' : (zoneByTag(line) ?? byType.get(line) ?? 'body')
    zones.set(line, zone)
    if (zone === 'furniture') furniture.set(line, 'unknown')
  }
  // What the words of the old layout tell is no tag of the document.
  if (!rest.some(line => line.opens)) reportDisagreement(rest, zones, byType, file)
  const left = rest.filter(line => !furniture.has(line))
  const inNotes = left.filter(line => zones.get(line) === 'note')
  // Authors type notes by hand even where the format has real ones; both are notes.
  const typed = explicitNotes(left.filter(line => zones.get(line) === 'body'))
  const isKnown = layout.format !== 'pdf' || inNotes.some(line => line.note !== undefined)
  const real = isKnown ? knownNotes(inNotes) : collectNotes(inNotes, layout.typography)
  return finish(layout, left, furniture, [...real, ...typed], pages)
}

function finish(
  layout: Layout,
  lines: Line[],
  furniture: Map<Line, FurnitureKind>,
  notes: PrintedNote[],
  pages: number | null
): Zones {
  const inNotes = new Set(notes.flatMap(note => note.lines))
  const body = lines.filter(line => !inNotes.has(line))
  markNotes(layout, body, notes)
  return {furniture, notes, body, measure: measure(layout, body), pages}
}

/** Find the markers of the notes that no raised number and no reader marks. */
function markNotes({format, typography}: Layout, body: Line[], notes: PrintedNote[]): void {
  if (format !== 'text' && format !== 'pdf') {
    const typed = notes.filter(({lines}) => lines[0]!.note === undefined)
    if (typed.length > 0) markMarkers(body, typed)
    return
  }
  // The reader marks the notes that it numbers, but for those that the words of the old layout tell.
  const isTold = ({lines}: PrintedNote): boolean =>
    format === 'text' && lines[0]!.note !== undefined && lines[0]!.tag !== 'note'
  const typed = notes.filter(isTyped)
  const others = notes.filter(note => !isTyped(note) && !isTold(note))
  if (typed.length > 0) markMarkers(body, typed)
  // The text layer of a scan shows no raised numbers.
  const raises = typography && body.some(({tokens}) => tokens.some(token => token.raised))
  if (!raises && (others.length > 0 || typed.length === 0)) markBySet(body, others)
}
