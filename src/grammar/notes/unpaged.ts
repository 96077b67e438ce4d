import type {Line} from '../../ingest/layout.js'
import {citingNote} from '../../words/marker-signs.js'
import {notesTitle} from '../../words/note-signs.js'
import {setsMarkersApart} from '../markers/spaced.js'
import {isHeading} from '../sections/headings.js'
import type {PrintedNote} from './note.js'
import {Marked, PageNumbers, startAt, type NoteStart} from './starts.js'

/**
 * Find the footnotes of a text that shows neither type nor page ends: blocks of lines after a blank
 * line that begin with the number that comes next, or with 1 again. A block ends at a heading, a blank
 * line, or a line with another indent, which is what a lost page break leaves.
 */
export function unpagedNotes(lines: Line[]): PrintedNote[] {
  const notes: PrintedNote[] = []
  const marked = new Marked(new PageNumbers(lines, () => setsMarkersApart(lines)))
  let open = false
  let end = -1
  for (const [index, line] of lines.entries()) {
    const last = notes.at(-1)
    const mayStart = open || standsApart(line, lines[index - 1])
    const start =
      mayStart && !isHeading(line)
        ? startOf(lines, index, last?.number ?? 0, end, marked)
        : undefined
    if (start) {
      notes.push({...start, lines: [line]})
      open = true
    } else if (open && last && continuesNote(last, line)) last.lines.push(line)
    else open = false
    if (open) end = index
  }
  return notes
}

/**
 * The note that comes next or, if each page counts from 1 and page ends left no trace, the first of
 * another page.
 */
function startOf(
  lines: Line[],
  index: number,
  last: number,
  end: number,
  marked: Marked
): NoteStart | undefined {
  const line = lines[index]!
  const next = startAt(line, index, last + 1)
  if (next && (marked.before(index, next.number) || isAboveMarked(lines, next, marked))) return next
  const again = last > 0 ? startAt(line, index, 1) : undefined
  return again && marked.between(end, index, 1) ? again : undefined
}

/**
 * A note that cites, whose marker is not to be told from the number before it (`artikel 15.1`), but the next
 * note below it is marked.
 */
function isAboveMarked(lines: Line[], {index, number}: NoteStart, marked: Marked): boolean {
  if (!citingNote.test(lines[index]!.text)) return false
  const below = lines.slice(index + 1, index + longestNote)
  const next = below.findIndex((line, i) => startAt(line, index + 1 + i, number + 1))
  return next >= 0 && !below.slice(0, next).some(isHeading) && marked.before(index, number + 1)
}

/** A note has fewer lines than this. */
const longestNote = 6

/** Below a white space, a rule or the title of the notes. */
const standsApart = (line: Line, above: Line | undefined): boolean =>
  line.gap > 0 || !above || line.number > above.number + 1 || notesTitle.test(above.text)

const continuesNote = (note: PrintedNote, line: Line): boolean =>
  line.gap === 0 && line.indent === note.lines[0]!.indent && !isHeading(line)
