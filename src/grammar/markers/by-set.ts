import type {Line} from '../../ingest/layout.js'
import type {PrintedNote} from '../notes/note.js'
import {markMarkers} from './index.js'

/** Notes of the old layout count from 1 again below the answers: a set marks the lines above it. */
export function markBySet(body: Line[], notes: PrintedNote[]): void {
  const sets: PrintedNote[][] = []
  for (const note of notes) {
    const set = sets.at(-1)
    if (set && (note.number > set.at(-1)!.number || note.lines[0]!.note === undefined))
      set.push(note)
    else sets.push([note])
  }
  if (sets.length < 2) return markMarkers(body, notes)
  let from = 0
  for (const set of sets) {
    const to = set[0]!.lines[0]!.offset
    markMarkers(
      body.filter(({offset}) => offset >= from && offset < to),
      set
    )
    from = to
  }
}
