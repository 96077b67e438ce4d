import {matchesIn} from '../../patterns/matches.js'
import type {Line} from '../../ingest/layout.js'
import {month} from '../../words/months.js'
import type {Counted, Start} from './numbering.js'
import {withDoubt} from '../../diagnostics/doubts.js'
import type {Draft} from '../lines/draft.js'
import {beforeNextNote, deposited, depositedNote} from '../../words/marker-signs.js'
import {
  clearlyNote,
  nextUnnumbered,
  noteInSmallLetters,
  unnumberedNote
} from '../../words/old-notes.js'
import {shortAnswer} from '../../words/passages.js'
import {opensQuestion} from '../../words/question-words.js'

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
    depositedNote.test(text) ||
    (counted === 'questions' && isUnnumbered(text))
  )
    return true
  if (text.length > longest[counted] || opensWithMonth.test(text)) return false
  return /^[1'’][\p{Lu}'«\s]/u.test(text) && (counted === 'questions' || !/^1\s\p{Ll}/u.test(text))
}

/** A note of questions that has lost its number: it says what only notes say. */
const isUnnumbered = (text: string): boolean =>
  unnumberedNote.test(text) && !opensQuestion.test(text)

/** How notes begin within a line: after a sentence, with a mark that no text has there. */
const noteWithin = {
  questions: /(?<=\?['\d]?\s)(?=['’1]\s[\p{Lu}«][^?]{3,250}$)/u,
  answers: new RegExp(
    String.raw`(?<=[.!?]['\d]?\s)(?=['’]\s[\p{Lu}«][^]{5,250}$|(?:['’1]\s?)?${deposited})`,
    'u'
  )
}

/** Where notes begin within a line, or -1. */
export function notesWithin({text}: Line, counted: Counted): number {
  const numbered = text.search(noteWithin[counted])
  if (numbered > 0 || counted === 'answers') return numbered
  const asked = /(?<=\?['\d]?\s)[^?]{5,150}$/.exec(text)
  return asked && isUnnumbered(asked[0]) ? asked.index : -1
}

const noteStart = /^(?:\[?\d+[\])]?|['’]|[Il](?=\s\p{Lu}))?\s*/u
const noteNumber = new RegExp(
  String.raw`^(?:\d{1,2}|['’])(?=\s?\S)|(?<=[.\d»”)'’]\s|${beforeNextNote})(?:\d{1,2}|')(?=\s?[\p{Lu}«']|${noteInSmallLetters})`,
  'gu'
)

/** Counts the notes below the questions or the answers. */
export class Notes {
  #last: number
  #hasNoNumbers = false

  /** @param last the number of the note above */
  constructor(last = 0) {
    this.#last = last
  }

  /** The numbers in a line that open the notes that come next; OCR reads a 1 as an apostrophe. */
  starts({text}: Line): Start[] {
    const found: Start[] = []
    let next = this.#last + 1
    const isTyped = Number(typed.exec(text)?.[1]) === next
    if (isTyped || depositedNote.test(text)) return [{start: 0, end: 0}]
    if (this.#isUnnumbered(text))
      return [0, ...matchesIn(text, nextUnnumbered).map(({index}) => index)].map(start => ({
        start,
        end: start
      }))
    for (const match of matchesIn(text, noteNumber)) {
      const isAgain = match[0] === String(next - 1) && clearlyNote.test(text.slice(match.index))
      if (match[0] === String(next) || isAgain || (/['’]/.test(match[0]) && match.index === 0)) {
        found.push({start: match.index, end: match.index})
        next++
      }
    }
    return found
  }

  /** Where no note has a number, what says what only notes say is one. */
  #isUnnumbered(text: string): boolean {
    const isNext = this.#last === 0 || this.#hasNoNumbers
    return isNext && !/^[\d'’]/.test(text) && isUnnumbered(text)
  }

  /** A piece of a line, marked as the start of a note or as more of the one above. */
  tell(piece: Draft, begins: boolean): Draft {
    if (begins) this.#last++
    const number = Math.max(1, this.#last)
    const note: Draft = {...piece, tag: 'note', note: number}
    if (!begins) return goesOnElsewhere(piece) ? withDoubt<Draft>(note, 'note', number) : note
    const noteNumberEnd = noteStart.exec(piece.text)![0].length
    this.#hasNoNumbers = noteNumberEnd === 0 && !depositedNote.test(piece.text)
    const numbered = {...note, noteNumberEnd}
    return this.#hasNoNumbers ? withDoubt<Draft>(numbered, 'note', number) : numbered
  }
}

/** Longer lines are seldom more of a note; columns mix what is answered with notes. */
const longestRest = 250

/** Text on a line of its own below a note that looks like more of another part. */
const goesOnElsewhere = ({text}: Line): boolean =>
  /^\p{Lu}/u.test(text) && (text.length > longestRest || shortAnswer.test(text))
