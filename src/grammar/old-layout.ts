import type {Line} from '../ingest/layout.js'
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
export function cutOldLayout(lines: Line[]): Line[] {
  return isOldLayout(lines) ? new Cutter().run(lines) : lines
}

const sentHeader = /\((?:Inge-?\s?zonden|Ont-?\s?vangen)\b/
const questionHeading = /^Vraag \d/

/** Capitals in `(Ingezonden ...)` and `(Ontvangen ...)`, and no `Vraag 1`. */
export const isOldLayout = (lines: Line[]): boolean =>
  lines.some(({text}) => sentHeader.test(text)) &&
  !lines.some(({text}) => questionHeading.test(text))

/** Where a line must be cut, whatever stands in it. */
const boundaries = [
  // Behind the header, and the see-also that may follow it.
  /(?<=\((?:Inge-?\s?zonden|Ont-?\s?vangen)[^()]{6,40}\)\.?)\s*(?!\s*\(Zie ook)/g,
  /(?<=\(Zie ook[^()]{10,120}\)\.?)/g,
  /(?:(?<=^|[.?!»'")]\s)(?:Nader a|A)ntwoord(?=\s(?:Nader a|A)ntwoord van))|(?<=^|[.?!»'")]\s)Mededeling(?=\sMededeling van)/g,
  /(?:Nader a|A)ntwoord van (?:de )?(?=[Mm]inister|[Ss]taatss?ecretaris|heer)|Mededeling van (?=[Mm]inister|[Ss]taatss?ecretaris)/g,
  /(?<=^|[.?!»'")]\s)Toelichting(?=\s|$)|(?<=(?:^|[.?!»'")]\s)Toelichting)(?=\s)/g
]

const number = String.raw`\d{1,2}(?:\s?(?:,\s?(?:en\s)?|en|t\/m|-)\s?\d{1,2})*`
const numbered = new RegExp(
  String.raw`(?:^|(?<=[.?!:»"')\]]\d?\s))(${number})(?=\s?[\p{Lu}«'"])`,
  'gu'
)

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
    return lines
      .flatMap(line => (line.tag ? [line] : cutAtBoundaries(line)))
      .flatMap(line => this.#piece(line))
  }

  #piece(line: Line): Line[] {
    const {text} = line
    if (/^Vragen van\b/.test(text)) return this.#enter('questions', {...line, part: 'question'})
    if (/^(?:Nader a|A)ntwoord van\b/.test(text))
      return this.#enter('answers', {...line, part: 'answer'})
    if (/^Mededeling van\b/.test(text)) return this.#enter('mededeling', {...line, part: 'answer'})
    if (/^(?:Antwoord|Nader antwoord|Mededeling)$/.test(text)) {
      this.#state = 'before'
      return [{...line, tag: 'furniture'}]
    }
    if (/^Toelichting$/.test(text)) {
      this.#state = 'toelichting'
      return [{...line, tag: 'paragraph', opens: {type: 'toelichting', heading: true}}]
    }
    if (this.#first && /^\((?:Inge|Ont|Zie ook)/.test(text))
      return [{...line, part: this.#state === 'questions' ? 'question' : 'answer'}]
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
    if (this.#state === 'notes')
      return {...piece, tag: 'note', note: isNumber ? ++this.#note : Math.max(1, this.#note)}
    const type =
      this.#state === 'answers'
        ? 'answer'
        : this.#state === 'mededeling'
          ? 'mededeling'
          : 'question'
    if (isNumber) return {...piece, tag: 'paragraph', opens: {type, heading: true}}
    const opens =
      this.#first && (type === 'mededeling' || type === 'answer') && this.#state !== 'before'
    this.#first = false
    return {...piece, tag: 'paragraph', ...(opens && {opens: {type, heading: false}})}
  }

  /** Numbers that open a question or an answer: those that come next, or are still open. */
  #numbers({text}: Line): {start: number; end: number}[] {
    if (this.#state !== 'questions' && this.#state !== 'answers') return []
    const found: {start: number; end: number}[] = []
    for (const match of text.matchAll(numbered)) {
      const numbers = parseNumbers(match[1]!)
      if (!this.#accepts(numbers, match.index === 0)) continue
      for (const n of numbers) (this.#state === 'questions' ? this.#asked : this.#answered).add(n)
      found.push({start: match.index, end: match.index + match[1]!.length})
      this.#first = false
    }
    return found
  }

  /** OCR loses a number now and then; at the begin of a line a jump of two is believed. */
  #accepts(numbers: number[], atBegin: boolean): boolean {
    const done = this.#state === 'questions' ? this.#asked : this.#answered
    const next = Math.max(0, ...done) + 1
    const [first] = numbers as [number]
    if (this.#state === 'questions')
      return numbers.length === 1 && first >= next && first <= next + (atBegin ? 2 : 0)
    const most = Math.max(...this.#asked, next) + 1
    return numbers.every(n => n > 0 && n <= most && !done.has(n)) && (atBegin || first <= next + 2)
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
      /^(?:1|')\s?[\p{Lu}'«]/u.test(text) &&
      text.length < 250 &&
      !/\?$/.test(text)
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

function cutAtBoundaries(line: Line): Line[] {
  const cuts = new Set([0, line.text.length])
  for (const boundary of boundaries)
    for (const match of line.text.matchAll(boundary)) {
      cuts.add(match.index)
      // A word of its own, such as `Antwoord` before `Antwoord van`, is cut off behind as well.
      if (/^(?:Nader a|A)ntwoord$|^Mededeling$/.test(match[0]))
        cuts.add(match.index + match[0].length)
    }
  const sorted = [...cuts].sort((a, b) => a - b)
  return sorted
    .slice(0, -1)
    .map((cut, i) => sliceLine(line, cut, sorted[i + 1]))
    .filter(piece => piece.text !== '')
}
