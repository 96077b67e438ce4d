import {endOfDigits, nextDigit, numberIn} from '../../patterns/digits.js'
import {matchesIn} from '../../patterns/matches.js'
import type {PrintedNote} from '../notes/note.js'
import type {CompiledSign} from '../../words/note-signs.js'
import {lastLetters} from '../../words/sentence.js'
import {fromSuperscript, raisedUnit, superscript} from '../../words/superscripts.js'
import {month} from '../../words/months.js'
import {endsNumberedParty, isNumberedParty} from '../../gazetteer/parties.js'
import {
  behindNumber,
  behindQuestionNumber,
  numbersOfPapers,
  restOfRow,
  rowOfMarkers
} from '../../words/marker-signs.js'

/** A number in a line, and how much it looks like a marker. */
export interface MarkerCandidate {
  number: number
  start: number
  end: number
  score: number
  /** Typed as a marker (`[3]`), so that it is one even if its note is lost. */
  explicit?: boolean
}

/** `1)` and `[1]`, typed by hand; not the end of `(artikel 3)`. */
export function* typedNumbers(value: string): Generator<MarkerCandidate> {
  for (const candidate of bracketed(value)) yield {...candidate, explicit: true}
  for (const match of matchesIn(value, /\((\d{1,2})\)|(?<![\d.,-])(\d{1,3})\)/g)) {
    const number = Number(match[1] ?? match[2])
    const before = value.slice(0, match.index)
    if (match[2] && before.lastIndexOf('(') > before.lastIndexOf(')')) continue
    const end = match.index + match[0].length
    yield {number, start: match.index, end, score: match[1] ? 2 : 8, explicit: true}
  }
}

const opensWithMonth = new RegExp(String.raw`^\s*${month}\b`, 'i')

/** The markers of notes that a sign tells: `museum?*`, `februari†`. */
export const signedBy = (notes: readonly PrintedNote[], {marker}: CompiledSign) => {
  const numbers = new Map(notes.map(({label, number}) => [label, number]))
  return function* (value: string): Generator<MarkerCandidate> {
    for (const {index, 0: sign, 1: label} of matchesIn(value, marker)) {
      const number = numbers.get(label)
      if (number) yield {number, start: index, end: index + sign.length, score: 8}
    }
  }
}

const unit = new RegExp(raisedUnit)
const raisedNumber = new RegExp(superscript, 'gu')
/** What such numbers begin with. */
const sign = /[[⁰¹²³⁴-⁹]/

/** Numbers in brackets, as some write raised ones: `[1 ]`, `[1, 2]`. */
const inBrackets = /\[\^?(\d{1,3}(?:\s?,\s?\d{1,3}){0,9}) ?\]/g

function* bracketed(value: string): Generator<MarkerCandidate> {
  for (const {index, 0: printed, 1: row} of matchesIn(value, inBrackets)) {
    const from = index + printed.indexOf(row!)
    for (const digits of matchesIn(row!, /\d+/g)) {
      const start = from + digits.index
      const end = start + digits[0].length
      yield {
        number: Number(digits[0]),
        start: digits.index === 0 ? index : start,
        end: end === from + row!.length ? index + printed.length : end,
        score: 8
      }
    }
  }
}

/** Numbers that are raised (`¹`), except those of a unit; and in brackets. */
function* signed(value: string): Generator<MarkerCandidate> {
  for (const {index, 0: printed} of matchesIn(value, raisedNumber)) {
    const score = unit.test(value.slice(Math.max(0, index - 12), index)) ? 1 : 8
    yield {number: fromSuperscript(printed), start: index, end: index + printed.length, score}
  }
  yield* bracketed(value)
}

const any = (): boolean => true

/**
 * Numbers of one to three digits that may be markers, with the last digits of glued ones.
 *
 * @param isWanted which numbers count; no other is scored
 */
export function numbers(
  value: string,
  isWanted: (number: number) => boolean = any
): MarkerCandidate[] {
  const found = sign.test(value) ? [...signed(value)].filter(({number}) => isWanted(number)) : []
  const textStart = value.length - value.trimStart().length
  for (let run = nextDigit(value, 0); run < value.length;) {
    const end = endOfDigits(value, run)
    for (let start = Math.max(run, end - 3); start < end; start++) {
      const number = numberIn(value, start, end)
      if (value[start] === '0' || !isWanted(number)) continue
      const score = scoreOf(value, start, end, run, textStart)
      if (score > 0) found.push({number, start, end, score})
    }
    run = nextDigit(value, end)
  }
  return found
}

/** After a word or a sentence, with no quotation open: `kennelijk' heeft`, `welk?'`, `tekens ',`. */
const apostrophe = /(?<=[\p{L}?.»)]\s?)['’\\](?=$|[\s,.;?])/gu
const openQuotation = /(?<=^|[\s(])['‘](?=[\p{L}\d])/gu

/** On scanned pages; OCR reads a raised 1 as an apostrophe. */
export function* scannedNumbers(value: string): Generator<MarkerCandidate> {
  yield* numbers(value)
  for (const {index} of matchesIn(value, apostrophe)) {
    const before = value.slice(0, index)
    const opened = before.match(openQuotation)?.length ?? 0
    const closed = before.match(apostrophe)?.length ?? 0
    if (opened <= closed) yield {number: 1, start: index, end: index + 1, score: 5}
  }
}

/** The words that explain a number are at most this far before it. */
const reach = 120

/** `gesproken.1Toekomstige`: the space between the sentences was lost with the marker. */
const betweenSentences = /[\p{Ll}»”’)][.?!]$/u

function scoreOf(
  value: string,
  start: number,
  end: number,
  run: number,
  textStart: number
): number {
  const before = value.slice(Math.max(0, start - reach), start)
  const after = value.slice(end)
  if (/^(?:[%°€/=_-]|:(?=\S)|[.,]\d|\p{L}(?!\s))/u.test(after) && before !== '')
    return betweenSentences.test(before) && /^\p{Lu}\p{Ll}/u.test(after) ? 6 : 0
  if (start > run)
    return gluedScore(value.slice(Math.max(0, run - reach), run), value.slice(run, start))
  if (start <= textStart) return scoreAtStart(after)
  const last = before.at(-1)!
  if (behindNumber.test(before)) return opensRow(before) ? 5 : 0
  if (/\s/.test(last)) return scoreBehindSpace(before, after)
  // `m2` is a measure, unless nothing better is found.
  if (last === 'm' && /(?:^|[\s\d(])[kcdm]?m$/.test(before)) return 1
  if (/\p{Ll}/u.test(last)) return /\b(?:https?|www)\S{0,100}$/.test(before) ? 0 : 6
  if (/\p{Lu}/u.test(last)) return endsParty(before, value.slice(start, end)) ? 0 : 3
  if (behindQuestionNumber.test(before) && isEnd.test(after)) return 5
  if (/[.,]/.test(last)) return scoreBehindStop(before)
  return /[;:?!»”’"')\]…]/.test(last) ? (/\d:$/.test(before) ? 0 : 7) : 0
}

/** `2018.12` is a year, a full stop and a marker; `11.04` and `1.500` are numbers. */
function scoreBehindStop(before: string): number {
  if (!/\d[.,]$/.test(before)) return 7
  return /\b(?:19|20)\d\d[.,]$/.test(before) && !/[\d.,-](?:19|20)\d\d.$/.test(before) ? 4 : 0
}

/** The number is the party's own: `BIJ1`. */
function endsParty(before: string, digits: string): boolean {
  if (!endsNumberedParty(digits)) return false
  return isNumberedParty(`${/(?<!\p{L})\p{L}*$/u.exec(before.slice(-longestName))![0]}${digits}`)
}

/** More letters than any party name with a number has. */
const longestName = 12

const isEnd = /^\s*(?:$|\p{Lu})/u

/**
 * Extractors put a space before a raised number: `verholpen. 2`. It ends its line, or a sentence
 * follows.
 */
function scoreBehindSpace(before: string, after: string): number {
  const end = before.slice(-longestEnd)
  if (!isEnd.test(after) || !behindStop.test(end) || !behindSentence.test(end)) return 0
  return after.trim() === '' ? 4 : 2
}

/** The end of a sentence, not of an abbreviation such as `nr.`. */
const behindSentence = new RegExp(String.raw`${lastLetters}[.?!][»”’")]? $`, 'u')
const longestEnd = 8

/** Most spaces are behind no stop, which shows at once. */
const behindStop = /[.?!][»”’")]? $/

// `20231` is a year and a marker, `NIS24` a name with its own digit and a marker.
function gluedScore(before: string, digits: string): number {
  if (endsParty(before, digits)) return 4
  // `2024–20272` counts years, so that its last digit is no part of a number.
  if (/^(?:19|20)\d\d$/.test(digits))
    return /\d[.,-]$/.test(before) ? 0 : /\b(?:19|20)\d\d–$/.test(before) ? 5 : 3
  return digits.length === 1 && /\p{Lu}$/u.test(before) ? 2 : 0
}

function scoreAtStart(after: string): number {
  if (restOfRow.test(after)) return 8
  // `1.240` in a cell.
  if (/^[.,]\d/.test(after)) return 0
  if (/^[.,;:?!)»”]/.test(after)) return /^[.)]\s+\p{Lu}/u.test(after) ? 4 : 6
  if (opensWithMonth.test(after) || /^[%-]/.test(after)) return 0
  if (/^\s+\p{Lu}/u.test(after)) return 6
  return /^\s+[\p{Ll}«“(]/u.test(after) ? 4 : /^\p{L}/u.test(after) ? 2 : 0
}

// The number before is at the start or glued, like a marker, and is not the number of a paper or a
// question.
const opensRow = (before: string): boolean =>
  rowOfMarkers.test(before) && !numbersOfPapers.test(before)
