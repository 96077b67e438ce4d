import type {Line} from '../../ingest/layout.js'
import {isHeading} from '../sections/headings.js'
import {toelichting} from '../sections/toelichting.js'
import {starredNotes} from './starred.js'
import type {PrintedNote} from './note.js'
import {noteWord} from '../../words/note-word.js'

/** Notes that say themselves that they are: `X Noot` lines of site dumps, `1) ...`, `[1] ...` of Word, `* ...`. */
export function explicitNotes(lines: Line[]): PrintedNote[] {
  return siteNotes(lines) ?? wordNotes(lines) ?? starredNotes(lines)
}

// `XNoot` / `1` / body, at the end of text dumps of the official site.
function siteNotes(lines: Line[]): PrintedNote[] | undefined {
  const first = lines.findIndex(line => noteWord.test(line.text))
  if (first < 0) return undefined
  const notes: PrintedNote[] = []
  for (const line of lines.slice(first)) {
    if (noteWord.test(line.text)) notes.push({number: Number.NaN, numberEnd: 0, lines: [line]})
    else notes.at(-1)!.lines.push(line)
  }
  const complete = notes.filter(note => /^\d{1,3}$/.test(note.lines[1]?.text ?? ''))
  for (const note of complete) note.number = Number(note.lines[1]!.text)
  return complete
}

/** The number of a note typed by hand. */
const wordNote = /^(?:\[(\d{1,3})\]|(\d{1,3})\))\s*(?=\S|$)/

/** Whether a note was typed by hand, with a sign that says so: `1)`, `[1]`. */
export const isTyped = ({lines}: PrintedNote): boolean =>
  lines[0]!.note === undefined && wordNote.test(lines[0]!.text)

// Typed by hand after the last block of a Word file: a closed run, counted from 1, to the end or to the
// Toelichting, below which it may stand as well.
export function wordNotes(lines: Line[]): PrintedNote[] | undefined {
  let end = lines.length
  for (let first = lines.length - 1; first >= 0; first--) {
    if (toelichting.match(lines[first]!)) end = first
    else if (isHeading(lines[first]!)) return undefined
    if (numberAt(lines, first) !== 1) continue
    const notes = collectWordNotes(lines.slice(first, end))
    // Questions are numbered so, too.
    return notes.some(asks) ? undefined : notes
  }
  return undefined
}

const asks = ({lines}: PrintedNote): boolean =>
  lines.some(({text}) => /\s[^\s/]+\?$/.test(text) && !text.includes('://'))

/** The number that a note begins with. Alone on its line it is one where a long address stands below. */
function numberAt(lines: Line[], index: number): number | undefined {
  const {text} = lines[index]!
  const match = wordNote.exec(text)
  if (!match) return undefined
  const isAlone = match[0] === text
  if (isAlone && !/^(?:https?:|www\.)/.test(lines[index + 1]?.text ?? '')) return undefined
  return Number(match[1] ?? match[2])
}

function collectWordNotes(lines: Line[]): PrintedNote[] {
  const notes: PrintedNote[] = []
  for (const [index, line] of lines.entries()) {
    const number = numberAt(lines, index)
    const last = notes.at(-1)?.number ?? 0
    // Authors skip numbers now and then.
    if (number !== undefined && number > last && number <= last + 3)
      notes.push({number, numberEnd: wordNote.exec(line.text)![0].length, lines: [line]})
    else notes.at(-1)!.lines.push(line)
  }
  return notes
}
