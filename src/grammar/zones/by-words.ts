import type {Line} from '../../ingest/layout.js'
import {explicitNotes, isTyped} from '../notes/explicit.js'
import type {PrintedNote} from '../notes/note.js'
import {pagedNotes} from '../notes/paged.js'
import {unpagedNotes} from '../notes/unpaged.js'

/**
 * Notes that words alone tell: those at the feet of the pages, and those that say that they are, which
 * may stand above them; without pages the latter, and else those of the whole.
 */
export function notesByWords(lines: Line[], pages: number | null): PrintedNote[] {
  const explicit = explicitNotes(lines)
  if (pages === null) return explicit.length > 0 ? explicit : unpagedNotes(lines)
  if (explicit.length === 0) return pagedNotes(lines)
  if (!explicit.every(isTyped)) return explicit
  const paged = pagedNotes(lines)
  const taken = new Set(paged.flatMap(note => note.lines))
  return [...paged, ...explicitNotes(lines.filter(line => !taken.has(line)))]
}
