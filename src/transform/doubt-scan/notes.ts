import {doubt} from '../../diagnostics/doubts.js'
import {matchesIn} from '../../patterns/matches.js'
import {phrasingParents} from '../../tree/phrasing-parents.js'
import {paragraphsOf} from './torn.js'
import {numberInNote} from '../../words/old-notes.js'
import type {FootnoteNode, Phrasing, QuestionNode, Root} from '../../tree/nodes.js'

/**
 * The note of a marker that has none is in the note before, or in the last question, below which the notes were
 * printed.
 */
export function doubtNotes(
  tree: Root,
  notes: readonly FootnoteNode[],
  questions: readonly QuestionNode[]
): void {
  const known = new Map(notes.map(note => [note.number, note]))
  for (const question of questions)
    for (const number of leftBehind(question))
      if (known.has(number)) doubt(question, 'marker', number)
  for (const note of notes)
    if (!known.has(note.number + 1) && holdsNext(note)) doubt(note, 'extent')
  for (const number of markedIn(tree)) {
    const holder = known.get(number - 1) ?? questions.at(-1)
    if (!known.has(number) && holder) doubt(holder, 'note', number)
  }
}

/** The number of the next note, which is missing, stands in the text. */
const holdsNext = (note: FootnoteNode): boolean =>
  paragraphsOf(note).some(text =>
    matchesIn(text, numberInNote).some(([, number]) => Number(number) === note.number + 1)
  )

/** Numbers of markers, of digits that are doubted to be one, and of apostrophes that stand for a 1. */
const markedIn = (tree: Root): ReadonlySet<number> =>
  new Set(
    phrasingParents(tree, false)
      .flatMap(({children}) => children)
      .flatMap(numbersIn)
  )

function numbersIn(node: Phrasing): number[] {
  if (node.type === 'footnoteReference') return [node.number]
  const doubted = ('doubts' in node ? (node.doubts ?? []) : []).flatMap(({kind, number}) =>
    kind === 'marker' && number !== undefined ? [number] : []
  )
  return node.type === 'text' && apostrophe.test(node.value) ? [...doubted, 1] : doubted
}

const apostrophe = /\?['’](?=\s|$)/

/** Numbers that stand apart behind a question, where its markers do: `ongeval'? 2`, `te stellen? '`. */
const leftBehind = (question: QuestionNode): number[] =>
  paragraphsOf(question).flatMap(text => {
    const sign = apart.exec(text)?.[1]
    return sign === undefined ? [] : [Number(sign) || 1]
  })

const apart = /\?['’»”]?\s(\d|['’])$/
