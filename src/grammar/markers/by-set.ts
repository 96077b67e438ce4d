import type {Draft} from '../lines/draft.js'
import type {Suspected} from '../notes/doubts.js'
import type {PrintedNote} from '../notes/note.js'
import {areGathered, areOfOldLayout} from '../notes/note.js'
import {markMarkers} from './index.js'

/**
 * Notes of the old layout count from 1 again below the answers, others on each page: the markers of a
 * set are in the lines above it. Notes gathered at the end are one set.
 */
export function markBySet(body: Draft[], notes: PrintedNote[], suspected: Suspected): void {
  const sets: PrintedNote[][] = []
  const gathered = areGathered(notes)
  for (const note of notes) {
    const set = sets.at(-1)
    if (set && (note.number > set.at(-1)!.number || gathered)) set.push(note)
    else sets.push([note])
  }
  if (sets.length < 2 && !areOfOldLayout(notes)) return markMarkers(body, notes, suspected)
  let from = 0
  for (const set of sets) {
    const end = set[0]!.lines[0]!.offset
    let to = from
    while (to < body.length && body[to]!.offset < end) to++
    markMarkers(body.slice(from, to), set, suspected)
    from = to
  }
  // The notes of the last answer may be on a page that is missing.
  if (areOfOldLayout(notes)) markMarkers(body.slice(from), [], suspected)
}
