import type {Line} from '../../ingest/layout.js'
import {isHeading} from '../sections/headings.js'
import type {PrintedNote} from './note.js'
import {Marked, startAt} from './starts.js'

/**
 * Find the footnotes of a text that shows neither type nor page ends (the seed is one): blocks of
 * lines after a blank line that begin with the number that comes next. A block ends at a heading,
 * a blank line, or a line whose indent differs, which is what a lost page break leaves.
 */
export function unpagedNotes(lines: Line[]): PrintedNote[] {
  const notes: PrintedNote[] = []
  const marked = new Marked([], lines)
  let open = false
  for (const [index, line] of lines.entries()) {
    const start = startAt(line, index, notes.length + 1)
    const last = notes.at(-1)
    if (start && (open || line.gap > 0) && marked.before(index, start.number)) {
      notes.push({...start, lines: [line]})
      open = true
    } else if (open && last && continuesNote(last, line)) last.lines.push(line)
    else open = false
  }
  return notes
}

const continuesNote = (note: PrintedNote, line: Line): boolean =>
  line.gap === 0 && line.indent === note.lines[0]!.indent && !isHeading(line)
