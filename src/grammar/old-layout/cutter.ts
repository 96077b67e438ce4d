import {doubt} from '../../diagnostics/doubts.js'
import type {Line} from '../../ingest/layout.js'
import {parseNumbers} from '../../words/number-list.js'
import {headerOpening, headerPart, partHeading, sentHeader} from '../../words/header-openings.js'
import {cutAtParts, headerLines} from './parts.js'
import {sliceLine} from '../lines/slice.js'

/**
 * Documents until about 2009 print all questions first, under bare numbers, then their notes, a
 * line `Antwoord`, the answer header, and the answers under bare numbers:
 *
 * ```
 * Vragen van het lid X (Y) over Z. (Ingezonden 14 juni 1994)
 * 1 Kent u ...? 2 Zijn er ...?
 * 1 NRC van 9 juni jl.
 * Antwoord
 * Antwoord van minister A (B). (Ontvangen 6 juli 1994) 1 en 2 Ja.
 * ```
 *
 * Here such lines are cut where a part begins, and each piece is told what it is; from there on the
 * grammar is the same as for all others. Numbers may be glued to their text (`3Wat`, `3en4 Op`) and
 * follow one another on a line, as OCR leaves them (seen on pages of 1974-1994).
 */
export function cutOldLayout(lines: Line[], isPiece: boolean): Line[] {
  if (lines.some(line => line.opens)) return markHeaders(lines)
  return isPiece || isOldLayout(lines) ? new Cutter().run(lines) : lines
}

const questionHeading = /^(?:Vraag|VRAAG)\s?(?:\d|[IVX]+$)/

/** Capitals in `(Ingezonden ...)` and `(Ontvangen ...)`, and no `Vraag 1`. */
const isOldLayout = (lines: Line[]): boolean =>
  lines.some(({text}) => sentHeader.test(text)) &&
  !lines.some(({text}) => questionHeading.test(text))

/** Formats that mark the parts need no cuts; the answer header still stands between them. */
const markHeaders = (lines: Line[]): Line[] =>
  lines.map(line =>
    headerPart(line.text) === 'answer' && /\(Ontvangen [^()]*\)\.?$/.test(line.text)
      ? {...line, part: 'answer'}
      : line
  )

const number = String.raw`\d{1,2}(?:\s?(?:,(?:\s{0,2}|\s?en\s{1,2})|(?:en|t\/m|-)\s?)\d{1,2}){0,40}`
const numbered = new RegExp(String.raw`(?:^|(?<=\s))(${number})(?=\s?[\p{Lu}«'"]|$)`, 'gu')

type State = 'before' | 'questions' | 'answers' | 'mededeling' | 'toelichting' | 'notes'

/** Walks through a document, piece by piece, and knows in which part it is. */
class Cutter {
  #state: State = 'before'
  /** Numbers of the questions, and of those that are answered. */
  #asked = new Set<number>()
  #answered = new Set<number>()
  /** The next piece is the first below a header. */
  #first = false
  /** The piece before was a question among the answers. */
  #isLate = false
  #note = 0
  /** The piece before. */
  #last: Line | undefined

  run(lines: Line[]): Line[] {
    // The end of a document that began on the page before: answers, if anything is numbered.
    if (!lines.some(line => headerPart(line.text) === 'question')) this.#state = 'answers'
    const pieces = lines.flatMap(line => (line.tag ? [line] : cutAtParts(line)))
    const runsOn = headerLines(pieces)
    return pieces.flatMap(piece => {
      const result = runsOn.has(piece) ? [this.#header(piece)] : this.#piece(piece)
      this.#last = result.at(-1)
      return result
    })
  }

  #header = (line: Line): Line => ({
    ...line,
    part: this.#state === 'questions' ? 'question' : 'answer'
  })

  #piece(line: Line): Line[] {
    const {text} = line
    const {part, kind} = headerOpening(text) ?? {}
    if (part === 'question') return this.#enter('questions', {...line, part})
    if (part === 'answer' || part === 'letter')
      return this.#enter(kind === 'postponement' ? 'mededeling' : 'answers', {
        ...line,
        part: 'answer'
      })
    if (partHeading.test(text)) {
      this.#state = 'before'
      return [{...line, tag: 'furniture'}]
    }
    if (/^Toelichting$/.test(text)) {
      this.#state = 'toelichting'
      return [{...line, tag: 'paragraph', opens: {type: 'toelichting', heading: true}}]
    }
    if (this.#first && /^\((?:[Il]n-?ge|Ont|Zi?e ?ook)/.test(text)) return [this.#header(line)]
    return this.#content(line)
  }

  #enter(state: State, line: Line): Line[] {
    this.#state = state
    this.#first = true
    this.#note = 0
    if (state === 'questions') this.#asked.clear()
    if (state !== 'answers') this.#answered.clear()
    return [line]
  }

  #content(line: Line): Line[] {
    if (this.#startsNotes(line)) this.#state = 'notes'
    if (this.#isLateQuestion(line)) return this.#lateQuestion(line)
    if (!this.#isLate || this.#state !== 'answers') return this.#cut(line)
    this.#isLate = false
    return opening(this.#cut(line), 'answer')
  }

  /**
   * OCR puts the second column of the questions below the answer or the Mededeling now and then; a
   * government asks nothing back, so that text which is one question belongs to those.
   */
  #isLateQuestion({text}: Line): boolean {
    if (this.#state !== 'answers' && this.#state !== 'mededeling') return false
    return (
      this.#asked.size > 0 && !this.#first && /^(?:\d{1,2}\s?)?\p{Lu}[^]{30,}\?['\d]?$/u.test(text)
    )
  }

  #lateQuestion(line: Line): Line[] {
    const state = this.#state
    this.#state = 'questions'
    this.#first = true
    const pieces = this.#cut(line)
    this.#state = state
    this.#first = false
    this.#isLate = true
    // A question that the answer quotes looks the same.
    for (const torn of [this.#last, pieces[0]]) if (torn) doubt(torn, 'extent')
    return opening(pieces, 'question')
  }

  #cut(line: Line): Line[] {
    const starts = this.#state === 'notes' ? this.#noteStarts(line) : this.#numbers(line)
    const cuts = [
      ...new Set([0, ...starts.flatMap(({start, end}) => [start, end]), line.text.length])
    ]
    const result = cuts.slice(0, -1).flatMap((cut, i): Line[] => {
      const piece = sliceLine(line, cut, cuts[i + 1])
      if (piece.text === '') return []
      return [
        this.#tell(
          piece,
          starts.some(({start}) => start === cut)
        )
      ]
    })
    this.#first = false
    return result
  }

  /** What a piece of content is: a number, the text of a note, or text below what came before. */
  #tell(piece: Line, isNumber: boolean): Line {
    if (this.#state === 'notes') return this.#tellNote(piece, isNumber)
    const type =
      this.#state === 'answers'
        ? 'answer'
        : this.#state === 'mededeling'
          ? 'mededeling'
          : 'question'
    if (isNumber) return {...piece, tag: 'paragraph', opens: {type, heading: true}}
    const opens = this.#first && this.#state !== 'before'
    this.#first = false
    return {...piece, tag: 'paragraph', ...(opens && {opens: {type, heading: false}})}
  }

  #tellNote(piece: Line, isNumber: boolean): Line {
    if (isNumber) this.#note++
    const noteNumberEnd = isNumber ? /^(?:\d+|')\s*/.exec(piece.text)![0].length : undefined
    return {
      ...piece,
      tag: 'note',
      note: Math.max(1, this.#note),
      ...(noteNumberEnd !== undefined && {noteNumberEnd})
    }
  }

  /** Numbers that open a question or an answer: those that come next, or are still open. */
  #numbers({text}: Line): {start: number; end: number}[] {
    if (this.#state !== 'questions' && this.#state !== 'answers') return []
    const found: {start: number; end: number}[] = []
    for (const match of text.matchAll(numbered)) {
      const numbers = parseNumbers(match[1]!)
      const isClear = match.index === 0 || /\?\d?\s$/.test(text.slice(0, match.index))
      if (!this.#accepts(numbers, isClear)) continue
      if (match.index > 0 && !this.#isCertain(text, match.index, numbers)) continue
      // A number alone is a line of its own.
      if (match.index > 0 && match.index + match[0].length === text.length) continue
      for (const n of numbers) (this.#state === 'questions' ? this.#asked : this.#answered).add(n)
      found.push({start: match.index, end: match.index + match[1]!.length})
      this.#first = false
    }
    return found
  }

  /** OCR loses a number now and then; at the begin of a line, or after a question, a jump of two is believed. */
  #accepts(numbers: number[], isClear: boolean): boolean {
    const done = this.#state === 'questions' ? this.#asked : this.#answered
    const next = Math.max(0, ...done) + 1
    const [first] = numbers as [number]
    if (this.#state === 'questions')
      return numbers.length === 1 && first >= next && first <= next + (isClear ? 2 : 0)
    // The first number may name questions that have lost theirs (`1 t/m 4`).
    const isFirst = this.#first && isClear
    const most = this.#asked.size > 0 && !isFirst ? Math.max(...this.#asked, next) + 1 : 40
    return numbers.every(n => n > 0 && n <= most && !done.has(n)) && (isClear || first <= next + 2)
  }

  /** Within a line a number follows the end of a sentence, or is glued to its text and just the next. */
  #isCertain(text: string, index: number, numbers: number[]): boolean {
    if (/[.?!:»"')\]]\d?\s$/.test(text.slice(0, index))) return true
    const done = this.#state === 'questions' ? this.#asked : this.#answered
    return (
      numbers[0] === Math.max(0, ...done) + 1 && /^\d{1,2}\p{Lu}\p{Ll}/u.test(text.slice(index))
    )
  }

  /** Notes stand below the last question or answer and count from 1 again. */
  #startsNotes({text}: Line): boolean {
    const done =
      this.#state === 'questions'
        ? this.#asked
        : this.#state === 'answers'
          ? this.#answered
          : undefined
    return (
      done !== undefined &&
      done.has(1) &&
      (/^'\s[\p{Lu}«]/u.test(text) || (/^[1'][\p{Lu}'«\s]/u.test(text) && text.length < 250)) &&
      !text.endsWith('?')
    )
  }

  #noteStarts({text}: Line): {start: number; end: number}[] {
    const found: {start: number; end: number}[] = []
    let next = this.#note + 1
    for (const match of text.matchAll(/(?:^|(?<=[.\d]\s))(\d{1,2}|')(?=\s?[\p{Lu}«'])/gu))
      if (match[1] === String(next) || (match[1] === "'" && match.index === 0)) {
        found.push({start: match.index, end: match.index})
        next++
      }
    return found
  }
}

/** A part begins here, whether its number is printed or not. */
const opening = ([first, ...pieces]: Line[], type: 'question' | 'answer'): Line[] => [
  {...first!, opens: first!.opens ?? {type, heading: false}},
  ...pieces
]
