import type {Line} from '../../ingest/layout.js'
import {citingNote} from '../../words/marker-signs.js'
import {isHeading} from '../sections/headings.js'
import type {PrintedNote} from './note.js'
import {Marked, PageNumbers, startAt, type NoteStart} from './starts.js'

/**
 * Notes of markup that has lost what was raised: the last paragraphs of the document begin with the numbers from 1
 * on, and the text above has their markers, glued to words. Where a marker looks like part of a number, its note
 * must cite.
 */
export function plainNotes(lines: Line[]): PrintedNote[] {
  if (lines.some(({tokens}) => tokens.some(({raised}) => raised))) return []
  const last = lines.findLastIndex(line => isHeading(line) || line.opens)
  // Below a heading stands text of its own first.
  const from = last + (lines[last]?.opens?.heading === false ? 1 : 2)
  const first = lines.findIndex((line, i) => i >= from && startAt(line, i, 1))
  if (first < 0) return []
  const block = lines.slice(first)
  const starts = block.map((line, i) => startAt(line, first + i, i + 1))
  if (!starts.every((start): start is NoteStart => start !== undefined)) return []
  const marked = new Marked(new PageNumbers(lines.slice(0, first)))
  const isMarked = starts.map(({number}) => marked.before(first, number))
  const cites = block.map(({text}) => citingNote.test(text))
  const areSure = isMarked.some(Boolean) && starts.every((_, i) => isMarked[i] || cites[i])
  if (!areSure || (starts.length === 1 && !cites[0])) return []
  return starts.map((start, i) => ({...start, lines: [block[i]!]}))
}
