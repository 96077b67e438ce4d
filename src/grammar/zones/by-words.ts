import {gather} from '../../patterns/gather.js'
import {isMarkup, type Layout, type Line} from '../../ingest/layout.js'
import {explicitNotes, isTyped} from '../notes/explicit.js'
import type {PrintedNote} from '../notes/note.js'
import {pagedNotes} from '../notes/paged.js'
import {plainNotes} from '../notes/plain.js'
import {collectNotes, knownNotes} from '../notes/tagged.js'
import {unpagedNotes} from '../notes/unpaged.js'
import type {ZoneMap} from './zone.js'

/**
 * Find the notes: in the lines known to be notes, and in the body by words. Authors type notes by hand
 * even if the format has real ones; both are notes. If only words can tell (`areTold` is false), any
 * line of the body may be one.
 */
export function findNotes(
  layout: Layout,
  lines: Line[],
  zones: ZoneMap,
  pages: number | null
): {notes: PrintedNote[]; areTold: boolean} {
  const {format, typography, letter, piece} = layout
  const areTold = typography || lines.some(line => line.tag)
  const inNotes = lines.filter(line => zones.get(line) === 'note')
  const inBody = lines.filter(line => zones.get(line) === 'body')
  const areNumbered = format !== 'pdf' || inNotes.some(line => line.note !== undefined)
  const known = areNumbered ? knownNotes(inNotes) : collectNotes(inNotes, typography)
  // Notes are numbered through all papers of a letter.
  const goesOn = letter !== undefined && (piece?.index ?? 1) > 1
  const byWords = areTold
    ? explicitNotes(inBody, !isOfficial(layout))
    : notesByWords(inBody, pages, goesOn)
  const notes = [...known, ...byWords]
  const lost = notes.length === 0 && areTold && isMarkup(layout) && !isOfficial(layout)
  return {notes: lost ? plainNotes(inBody) : notes, areTold}
}

/**
 * Notes that only words tell: those at the feet of the pages, and those that say that they are notes,
 * which may be above them; without pages the latter or, if there are none, those of the whole text.
 */
function notesByWords(lines: Line[], pages: number | null, goesOn: boolean): PrintedNote[] {
  const explicit = explicitNotes(lines)
  const printed = (): PrintedNote[] =>
    pages === null ? unpagedNotes(lines) : pagedNotes(lines, goesOn)
  if (explicit.length === 0) return printed()
  if (!explicit.every(isTyped)) return explicit
  const feet = printed()
  const taken = new Set(gather(feet, note => note.lines))
  return [...feet, ...explicitNotes(lines.filter(line => !taken.has(line)))]
}

/** The printer of official publications tags the notes. */
const isOfficial = ({lines}: Layout): boolean => lines.some(({tag}) => tag === 'masthead')
