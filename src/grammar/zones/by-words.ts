import type {Line} from '../../ingest/layout.js'
import {explicitNotes} from '../notes/explicit.js'
import type {PrintedNote} from '../notes/note.js'
import {pagedNotes} from '../notes/paged.js'
import {unpagedNotes} from '../notes/unpaged.js'

/** Notes that words alone tell: those that say that they are, else those of each page or, without pages, of the whole. */
export function notesByWords(lines: Line[], pages: number | null): PrintedNote[] {
  const explicit = explicitNotes(lines)
  if (explicit.length > 0) return explicit
  return pages === null ? unpagedNotes(lines) : pagedNotes(lines)
}
