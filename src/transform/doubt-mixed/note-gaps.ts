import {doubt} from '../../diagnostics/doubts.js'
import type {AnswerNode, FootnoteNode, PassageNode, QuestionNode} from '../../tree/nodes.js'

type BodyPart = QuestionNode | AnswerNode | PassageNode

/** Most numbers in a row that may have been lost. */
const mostLost = 2

/**
 * Doubt what stands above each note before which a number is missing: the note above on the same page, else the text
 * above may hold the one that has lost its number.
 *
 * @param goesOn whether the notes of an earlier paper are counted together with these
 */
export function doubtGaps(
  parts: readonly (BodyPart | FootnoteNode)[],
  notes: readonly FootnoteNode[],
  pages: readonly number[],
  goesOn: boolean
): void {
  for (const [i, note] of notes.entries()) {
    const above = notes[i - 1]
    if (!above && goesOn) continue
    const lost = (above?.number ?? 0) + 1
    if (note.number <= lost || note.number > lost + mostLost || !note.position) continue
    const isNear = above && pageAt(above, pages) === pageAt(note, pages)
    const near = isNear ? above : lastBefore(parts, note.position.start.offset ?? 0)
    if (near) doubt(near, 'note', lost)
  }
}

/** The text that begins last before a place. */
const lastBefore = (
  parts: readonly (BodyPart | FootnoteNode)[],
  offset: number
): BodyPart | FootnoteNode | undefined =>
  parts.findLast(
    ({type, position}) => type !== 'footnote' && (position?.start.offset ?? Infinity) < offset
  )

const pageAt = ({position}: FootnoteNode, pages: readonly number[]): number | undefined =>
  pages[position?.start.line ?? 0]
