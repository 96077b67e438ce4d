import type {Line} from '../ingest/layout.js'
import {answerWord} from './answer.js'
import {parseNumbers} from './numbers.js'
import {sliceLine} from './slice.js'

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

const sent = String.raw`\((?:[Il]nge-?\s?zon-?\s?den|Ont-?\s?van-?\s?gen)\b`
const sentHeader = new RegExp(sent)
const opensHeader = new RegExp(String.raw`^(?:Vragen|Vraag|${answerWord}|Mededeling) van\b`)
const answerHeader = new RegExp(String.raw`^${answerWord} van\b`)
const partHeading = new RegExp(`^(?:${answerWord}|Mededeling)$`)
const questionHeading = /^Vraag \d/

/** Capitals in `(Ingezonden ...)` and `(Ontvangen ...)`, and no `Vraag 1`. */
const isOldLayout = (lines: Line[]): boolean =>
  lines.some(({text}) => sentHeader.test(text)) &&
  !lines.some(({text}) => questionHeading.test(text))

/** Formats that mark the parts need no cuts; the answer header still stands between them. */
const markHeaders = (lines: Line[]): Line[] =>
  lines.map(line =>
    answerHeader.test(line.text) && /\(Ontvangen [^()]*\)\.?$/.test(line.text)
      ? {...line, part: 'answer'}
      : line
  )

/** Where a line must be cut, whatever stands in it. */
const boundaries = [
  // Behind the header, and the see-also that may follow it.
  new RegExp(String.raw`(?<=${sent}[^()}]{6,40}[)}]\.?)(?![.\s]*\(Zi?e ?ook)(?!\.)`, 'g'),
  /(?<=\(Zi?e ?ook[^()]{10,120}\)\.?)(?!\.)/g,
  new RegExp(
    String.raw`(?<=^|[.?!»'")]\s)(?:${answerWord}(?=$|\s${answerWord} van)|Mededeling(?=\sMededeling van))`,
    'g'
  ),
  new RegExp(
    String.raw`(?:${answerWord}|Mededeling) van (?:de )?(?=[Mm]inister|[Ss]taatss?ecretaris|heer)`,
    'g'
  ),
  /(?<=^|[.?!»'")]\s)Toelichting(?=\s|$)|(?<=(?:^|[.?!»'")]\s)Toelichting)(?=\s)/g
]

const number = String.raw`\d{1,2}(?:\s?(?:,\s?(?:en\s)?|en|t\/m|-)\s?\d{1,2})*`
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
  #note = 0

  run(lines: Line[]): Line[] {
    // The end of a document that began on the page before: answers, if anything is numbered.
    if (!lines.some(line => /^Vra(?:gen|ag) van\b/.test(line.text))) this.#state = 'answers'
    const pieces = lines.flatMap(line => (line.tag ? [line] : cutAtBoundaries(line)))
    const runsOn = headerLines(pieces)
    return pieces.flatMap(piece => (runsOn.has(piece) ? [this.#header(piece)] : this.#piece(piece)))
  }

  #header = (line: Line): Line => ({
    ...line,
    part: this.#state === 'questions' ? 'question' : 'answer'
  })

  #piece(line: Line): Line[] {
    const {text} = line
    if (/^Vra(?:gen|ag) van\b/.test(text))
      return this.#enter('questions', {...line, part: 'question'})
    if (answerHeader.test(text)) return this.#enter('answers', {...line, part: 'answer'})
    if (/^Mededeling van\b/.test(text)) return this.#enter('mededeling', {...line, part: 'answer'})
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

/** A header runs on to the line with its date, where that is near. */
function headerLines(pieces: Line[]): Set<Line> {
  const found = new Set<Line>()
  for (const [i, {text}] of pieces.entries()) {
    if (!opensHeader.test(text) || sentHeader.test(text)) continue
    const next = pieces.slice(i + 1, i + 4)
    const date = next.findIndex(piece => sentHeader.test(piece.text))
    const runsOn = next.slice(0, date + 1)
    if (!runsOn.some(piece => opensHeader.test(piece.text)))
      for (const piece of runsOn) found.add(piece)
  }
  return found
}

function cutAtBoundaries(line: Line): Line[] {
  const cuts = new Set([0, line.text.length])
  for (const boundary of boundaries)
    for (const match of line.text.matchAll(boundary)) {
      cuts.add(match.index)
      // A word of its own, such as `Antwoord` before `Antwoord van`, is cut off behind as well.
      if (partHeading.test(match[0])) cuts.add(match.index + match[0].length)
    }
  const sorted = [...cuts].sort((a, b) => a - b)
  return sorted
    .slice(0, -1)
    .map((cut, i) => sliceLine(line, cut, sorted[i + 1]))
    .filter(piece => piece.text !== '')
}
