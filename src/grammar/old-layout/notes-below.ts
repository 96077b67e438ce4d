import type {Draft} from '../lines/draft.js'
import {opensNote} from '../notes/note.js'
import {matchHeading} from '../sections/headings.js'
import {Notes} from './notes.js'
import {cutAtNumbers} from './pieces.js'

/** A number that opens a note, as it is raised, in brackets, or plain. */
const noteStart = /^\[?(\d{1,2})(?:[\])]\s?|\s)(?=\S)/

/**
 * Mark the notes below the last question, or below the last answer, where the format does not.
 *
 * @param above the number of the last note above, after which these may count on
 * @returns the lines, and the number of the last note
 */
export function markNotesBelow(lines: Draft[], above: number): {lines: Draft[]; last: number} {
  const start = lines.some(({tag}) => tag === 'note') ? -1 : startOfNotes(lines, above)
  if (start < 0) return {lines, last: above}
  const end = endOfNotes(lines, start)
  const notes = new Notes(numberOf(lines[start]!)! - 1)
  const marked = lines
    .slice(start, end)
    .flatMap(line =>
      cutAtNumbers(line, notes.starts(line)).map(piece => notes.tell(piece.line, piece.begins))
    )
  const last = Math.max(...marked.map(({note}) => note ?? 0))
  return {lines: [...lines.slice(0, start), ...marked, ...lines.slice(end)], last}
}

/** Notes come last, above the Toelichting if there is one. */
function endOfNotes(lines: Draft[], start: number): number {
  const end = lines.findIndex((line, i) => i > start && matchHeading(line) !== undefined)
  return end < 0 ? lines.length : end
}

function startOfNotes(lines: Draft[], above: number): number {
  const last = lines.findLastIndex(line => {
    const type = matchHeading(line)?.type
    return type === 'question' || type === 'answer'
  })
  if (last < 0) return -1
  return lines.findIndex((line, i) => i > last && isNote(line, lines.slice(0, i), above))
}

/** A raised number opens a note; any other one does if the text above has it as a marker, raised or as `1)`. */
function isNote(line: Draft, before: Draft[], above: number): boolean {
  const number = numberOf(line)
  if (line.tag === 'cell' || line.text.endsWith('?')) return false
  if (number !== 1 && number !== above + 1) return false
  if (line.tokens.length > 0 && opensNote(line)) return true
  const typed = /^\[?\d+[\])]/.exec(line.text)?.[0]
  return before.some(other => marks(other, number) || (typed && other.text.indexOf(typed) > 0))
}

const marks = ({text, tokens}: Draft, number: number): boolean =>
  tokens.some(token => token.raised && Number(text.slice(token.start, token.end)) === number)

function numberOf(line: Draft): number | undefined {
  const raised = line.tokens.length > 0 && opensNote(line)
  const number = raised ? Number.parseInt(line.text, 10) : Number(noteStart.exec(line.text)?.[1])
  return Number.isNaN(number) ? undefined : number
}
