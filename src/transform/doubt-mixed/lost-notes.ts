import {doubt} from '../../diagnostics/doubts.js'
import type {FootnoteNode} from '../../tree/nodes.js'
import {lostNote} from '../../words/lost-note.js'
import type {LeafLine} from './printed-lines.js'

/** The end of a sentence, of a citation or of an address; what follows begins anew. */
const ended = /[.?!»”)]$|(?:https?:\/\/|www\.)\S+$/

const address = /^(?:https?:\/\/|www\.)/

/** Most lines of a note at the foot of a page, behind its first. */
const mostLines = 4

/**
 * Doubt the lines of a question, an answer or a note that seem to be notes without their numbers: they have the form
 * of a note, and stand behind the end of a sentence or at the foot of a page.
 *
 * @param notes of the document, whose numbers tell which may have been lost here
 * @param pages of the lines of the text, if it has any
 * @returns the first such line
 */
export function doubtLostNotes(
  printed: readonly LeafLine[],
  notes: readonly FootnoteNode[],
  pages: readonly number[]
): {name: string; line: string} | undefined {
  const lines = printed.filter(({leaf, isCell}) => leaf && !isCell)
  const found = lines.filter(
    (line, i) =>
      i > 0 && citesAtStart(line) && (beginsAnew(line, lines[i - 1]!) || endsPage(lines, i, pages))
  )
  for (const {leaf} of found)
    for (const number of numbersLostAt(leaf!.position?.start.offset ?? 0, notes))
      doubt(leaf!, 'note', number)
  return found[0] && {name: 'a note without its number', line: found[0].text}
}

/** Whether a line begins like a note, and not with a marker. */
const citesAtStart = ({text, leaf}: LeafLine): boolean =>
  leaf?.type !== 'footnoteReference' && lostNote(text) !== undefined

/** Whether the line above ends a sentence, or is a whole citation; the address of that one may follow. */
const beginsAnew = ({text}: LeafLine, above: LeafLine): boolean =>
  ended.test(above.text) || (citesAtStart(above) && !address.test(text))

/** Whether the text goes on at another page, a few lines below. */
function endsPage(lines: readonly LeafLine[], i: number, pages: readonly number[]): boolean {
  const page = pageOf(lines[i]!, pages)
  return lines.slice(i + 1, i + 1 + mostLines).some(line => pageOf(line, pages) !== page)
}

const pageOf = ({leaf}: LeafLine, pages: readonly number[]): number | undefined =>
  pages[leaf?.position?.start.line ?? 0]

/** The numbers between those of the notes before and behind a place. */
function numbersLostAt(offset: number, notes: readonly FootnoteNode[]): number[] {
  const isBefore = ({position}: FootnoteNode): boolean => (position?.start.offset ?? 0) < offset
  const last = notes.findLast(isBefore)?.number ?? 0
  const next = notes.find(note => !isBefore(note))?.number ?? last + 2
  return Array.from({length: Math.max(0, next - last - 1)}, (_, i) => last + 1 + i)
}
