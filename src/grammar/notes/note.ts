import type {Line} from '../../ingest/layout.js'
import type {CompiledSign} from '../../words/note-signs.js'
import {noteWord} from '../../words/note-word.js'

/** A footnote as printed: `numberEnd` is where its number (and `)` or `]`) ends in the first line. */
export interface PrintedNote {
  number: number
  numberEnd: number
  lines: Line[]
  /** The sign that tells it, where its marker shows the same. */
  sign?: CompiledSign
  /** What stands for the number in sign and marker. */
  label?: string
}

/** Whether what is numbered as notes are is a question. */
export const asks = ({lines}: PrintedNote): boolean =>
  lines.some(({text}) => /\s[^\s/]+\?$/.test(text) && !text.includes('://'))

/** A note begins with a raised number. */
export const opensNote = (line: Line): boolean =>
  line.tokens[0]!.raised &&
  /^\d{1,3}\s*$/.test(line.text.slice(line.tokens[0]!.start, line.tokens[0]!.end))

const typed = /^\[\d|^\d+\)/

/** Whether notes were typed with a bracket: `[1] ...`, `1) ...`. */
export const areTyped = (notes: readonly PrintedNote[]): boolean =>
  notes.some(note => !note.sign && typed.test(note.lines[0]!.text))

/** Whether notes stand at the end of the document, on no page of their own. */
export const areGathered = (notes: readonly PrintedNote[]): boolean =>
  areTyped(notes) || noteWord.test(notes[0]?.lines[0]!.text ?? '')

/** Whether the words of the old layout tell the notes, as on scanned pages. */
export const areOfOldLayout = (notes: readonly PrintedNote[]): boolean =>
  notes.length > 0 &&
  notes.every(({lines: [line]}) => line!.tag === 'note' && line!.note !== undefined)
