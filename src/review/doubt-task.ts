import type {DoubtKind} from '../diagnostics/doubts.js'
import {blockKeys} from '../correct/places.js'
import {keysOf, pathOf, valueAt} from '../correct/path.js'
import type {Doubt, DocumentRecord} from '../schema/record.js'

/** Which of two readings was chosen; the words of the page describe it. */
export type DoubtReading =
  | 'marker'
  | 'text'
  | 'begun'
  | 'joined'
  | 'table'
  | 'divided'
  | 'whole'
  | 'inferred'
  | 'printed'
  | 'note'
  | 'extent'
  | 'header'
  | 'party'
  | 'reading'

/** A doubt as a piece of work: where it is, how it was decided, and the words around it. */
export interface DoubtTask {
  /** Path of the doubt in the record. */
  path: string
  kind: DoubtKind
  reading: DoubtReading
  /** The question, answer or passage that has it; null if the record itself has it. */
  part: 'question' | 'answer' | 'postponement' | 'explanation' | 'other' | 'note' | null
  /** Numbers of that part, or of the note that the doubt is about. */
  numbers: number[]
  note: number | null
  /** Words before and after the place. */
  before: string
  behind: string
}

/** How many code points are shown before and after a place. */
const shown = 40

/** Every doubt of a record, in reading order. */
export function doubtTasks(record: DocumentRecord): DoubtTask[] {
  const {exchanges, postponement, explanation, other, footnotes, doubts} = record
  const of = (path: string, owner: {doubts: Doubt[]} | null): DoubtTask[] =>
    owner?.doubts.map((doubt, i) => taskOf(path, owner, doubt, i)) ?? []
  return [
    ...of('', {doubts}),
    ...exchanges.flatMap(({questions, answer}, i) => [
      ...questions.flatMap((question, k) => of(`/exchanges/${i}/questions/${k}`, question)),
      ...of(`/exchanges/${i}/answer`, answer)
    ]),
    ...of('/postponement', postponement),
    ...of('/explanation', explanation),
    ...other.flatMap((passage, i) => of(`/other/${i}`, passage)),
    ...footnotes.flatMap((note, i) => of(`/footnotes/${i}`, note))
  ]
}

function taskOf(path: string, owner: object, doubt: Doubt, index: number): DoubtTask {
  const about = owner as {numbers?: number[]; number?: number}
  const text = textAt(owner, doubt)
  const at = doubt.offset ?? 0
  return {
    path: pathOf(path, 'doubts', index),
    kind: doubt.kind,
    reading: readingOf(owner, doubt),
    part: partOf(path),
    numbers: about.numbers ?? (about.number === undefined ? [] : [about.number]),
    note: doubt.number,
    // From the start of a word to the end of one.
    before: text
      .slice(Math.max(0, at - shown), at)
      .join('')
      .replace(at > shown ? /^\S*\s/ : /^/, ''),
    behind: text
      .slice(at, at + shown)
      .join('')
      .replace(at + shown < text.length ? /\s\S*$/ : /$/, '')
  }
}

function partOf(path: string): DoubtTask['part'] {
  const [list, , part] = keysOf(path)
  if (list === undefined) return null
  if (list === 'exchanges') return part === 'answer' ? 'answer' : 'question'
  return list === 'footnotes' ? 'note' : (list as 'other')
}

/** The block that a doubt is about, by its keys within what has the doubt. */
export const doubtBlock = (owner: unknown, {block}: Doubt): string[] =>
  block ? blockKeys(owner, block) : []

function textAt(owner: object, doubt: Doubt): string[] {
  const block = valueAt(owner, doubtBlock(owner, doubt)) as {text?: string} | undefined
  const first = (owner as {blocks?: {text?: string}[]}).blocks?.[0]
  return Array.from(block?.text ?? first?.text ?? '')
}

function readingOf(owner: object, doubt: Doubt): DoubtReading {
  switch (doubt.kind) {
    case 'marker':
      return isMarker(owner, doubt) ? 'marker' : 'text'
    case 'paragraph':
    case 'full-line':
      return doubt.offset === 0 ? 'begun' : 'joined'
    case 'split': {
      const {numbers, joint} = owner as {numbers: number[]; joint?: number[]}
      return joint && joint.length > numbers.length ? 'divided' : 'whole'
    }
    case 'number':
      return (owner as {inferred?: boolean}).inferred ? 'inferred' : 'printed'
    default:
      return doubt.kind
  }
}

/** The digit of a marker is not in any text; its offset is where it was. */
function isMarker(owner: object, doubt: Doubt): boolean {
  const block = valueAt(owner, doubtBlock(owner, doubt)) as
    {footnoteReferences?: {number: number; offset: number}[]} | undefined
  return (
    block?.footnoteReferences?.some(
      ({number, offset}) => number === doubt.number && offset === doubt.offset
    ) ?? false
  )
}
