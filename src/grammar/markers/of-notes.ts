import {isMarkup, type Layout} from '../../ingest/layout.js'
import type {Draft} from '../lines/draft.js'
import type {Suspected} from '../notes/doubts.js'
import {isBracketed, isTyped} from '../notes/explicit.js'
import {areTyped, type PrintedNote} from '../notes/note.js'
import {numberedHeadings} from '../sections/bare-numbers.js'
import {markBySet} from './by-set.js'
import {markMarkers} from './index.js'
import {markLostMarkers} from './lost.js'

/**
 * Find the markers of notes that neither a raised number nor the reader marks.
 *
 * @param suspected notes that only seem to be in the text
 */
export function markNotes(
  layout: Layout,
  lines: Draft[],
  notes: PrintedNote[],
  suspected: Suspected
): void {
  const {format, typography, letter} = layout
  const body = withoutNumbers(lines)
  if (isMarkup(layout)) {
    const typed = notes.filter(note => note.lines[0]!.note === undefined || areTyped([note]))
    if (typed.length > 0) markMarkers(body, typed, suspected)
    return
  }
  // The reader marks the notes that it numbers, except those that only the words of the old layout reveal.
  const isMarked = ({lines}: PrintedNote): boolean =>
    format !== 'pdf' && lines[0]!.note !== undefined && lines[0]!.tag !== 'note'
  const typed = notes.filter(isTyped)
  const forms = [true, false]
    .map(form => typed.filter(note => isBracketed(note.lines[0]!) === form))
    .filter(notes => notes.length > 0)
  const others = notes.filter(note => !isTyped(note) && !isMarked(note))
  if (typed.length > 0) for (const form of forms) markMarkers(body, form, suspected)
  else if (letter) markLostMarkers(body)
  // The text layer of a scan shows no raised numbers.
  const raises = typography && body.some(({tokens}) => tokens.some(token => token.raised))
  if (!raises && (others.length > 0 || typed.length === 0)) markBySet(body, others, suspected)
}

/** The lines without the numbers above questions, which look like markers on lines of their own. */
function withoutNumbers(body: Draft[]): Draft[] {
  const headings = numberedHeadings(body)
  return body.filter(line => headings.get(line)?.length !== line.text.length)
}
