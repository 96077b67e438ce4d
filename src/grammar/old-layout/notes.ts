import type {Line} from '../../ingest/layout.js'
import {month} from '../../words/months.js'
import type {Counted, Start} from './numbering.js'
import {beforeNextNote, deposited, depositedNote} from '../../words/marker-signs.js'

const opensWithMonth = new RegExp(String.raw`^1\s?${month}\b`, 'iu')

/** `1) Havenblad`, `[1] Havenblad`: pages of the first sites had no raised numbers. */
const typed = /^\[?(\d{1,2})[\])]\s?(?=[\p{Lu}«'‘])/u

/** In characters; the notes of questions quote laws and reports at length. */
const longest = {questions: 1500, answers: 250}

/**
 * Whether notes may begin with a line: they are below the last question or answer and count from 1
 * again; OCR reads a 1 as an apostrophe. `1 radio, TROS Kamerbreed` begins in lower case below
 * questions.
 */
export function opensNotes({text}: Line, counted: Counted): boolean {
  if (text.endsWith('?')) return false
  if (
    Number(typed.exec(text)?.[1]) === 1 ||
    /^['’]\s[\p{Lu}«]/u.test(text) ||
    depositedNote.test(text)
  )
    return true
  if (text.length > longest[counted] || opensWithMonth.test(text)) return false
  return /^[1'’][\p{Lu}'«\s]/u.test(text) && (counted === 'questions' || !/^1\s\p{Ll}/u.test(text))
}

/** How notes begin within a line: after a sentence, with a mark that no text has there. */
const noteWithin = {
  questions: /(?<=\?['\d]?\s)(?=['’1]\s[\p{Lu}«][^?]{5,250}$)/u,
  answers: new RegExp(
    String.raw`(?<=[.!?]['\d]?\s)(?=['’]\s[\p{Lu}«][^]{5,250}$|(?:['’1]\s?)?${deposited})`,
    'u'
  )
}

/** Where notes begin within a line, or -1. */
export const notesWithin = ({text}: Line, counted: Counted): number =>
  text.search(noteWithin[counted])

const noteStart = /^(?:\[?\d+[\])]?|['’])?\s*/
const noteNumber = new RegExp(
  String.raw`^(?:\d{1,2}|['’])(?=\s?\S)|(?<=[.\d»”)'’]\s|${beforeNextNote})(?:\d{1,2}|')(?=\s?[\p{Lu}«'])`,
  'gu'
)

/** Counts the notes below the questions or the answers. */
export class Notes {
  #last = 0

  /** The numbers in a line that open the notes that come next; OCR reads a 1 as an apostrophe. */
  starts({text}: Line): Start[] {
    const found: Start[] = []
    let next = this.#last + 1
    const isTyped = Number(typed.exec(text)?.[1]) === next
    if (isTyped || depositedNote.test(text)) return [{start: 0, end: 0}]
    for (const match of text.matchAll(noteNumber))
      if (match[0] === String(next) || (/['’]/.test(match[0]) && match.index === 0)) {
        found.push({start: match.index, end: match.index})
        next++
      }
    return found
  }

  /** A piece of a line, marked as the start of a note or as more of the one above. */
  tell(piece: Line, begins: boolean): Line {
    if (begins) this.#last++
    const note: Line = {...piece, tag: 'note', note: Math.max(1, this.#last)}
    return begins ? {...note, noteNumberEnd: noteStart.exec(piece.text)![0].length} : note
  }
}
