import type {Line} from '../../ingest/layout.js'
import {fromSuperscript, superscript, toSuperscript} from '../../words/superscripts.js'
import {shortMonth} from '../../words/months.js'
import {lostNote} from '../../words/lost-note.js'
import {possibleMarker, spacedMarkersIn} from '../../words/marker-signs.js'
import {spacedNumbers} from '../markers/spaced.js'

/** Place where a note may begin: a line that starts with the number that comes next. */
export interface NoteStart {
  index: number
  number: number
  /** Where the number, and the space after it, ends in the line. */
  numberEnd: number
}

/**
 * Find the longest run of lines that begin with the numbers that come next, `1NOS, 11 oktober` or `1
 * https://...`. A marker at the start of a line looks the same (`4 Daarin heb ik opgemerkt`), but comes
 * before its note: of runs of the same length the last one counts.
 *
 * @param from where the last block of the page begins
 * @param marked where markers may be, on this page and the one before
 * @param mayLack whether the first may have another number, since that which comes next was lost
 */
export function bestRun(
  page: Line[],
  from: number,
  next: number,
  marked: Marked,
  mayLack = false
): NoteStart[] {
  let best: NoteStart[] = []
  for (let index = page.length - 1; index >= from; index--) {
    const first =
      startIn(page, index, next) ??
      (mayLack ? startBehindGap(page, index, next, marked) : undefined)
    if (!first || !marked.before(index, first.number)) continue
    const run = extend(page, first, marked)
    if (run.length > best.length) best = run
  }
  return best
}

/** Notes without a visible marker count only if a marked one follows. */
function extend(page: Line[], first: NoteStart, marked: Marked): NoteStart[] {
  const run = [first]
  let sure = 1
  for (let index = first.index + 1; index < page.length; index++) {
    const next = run.at(-1)!.number + 1
    const start = startIn(page, index, next) ?? startBehindGap(page, index, next, marked)
    if (!start) continue
    run.push(start)
    if (marked.before(first.index, start.number)) sure = run.length
  }
  return run.slice(0, sure)
}

/** Most numbers in a row that may have been lost. */
const mostLost = 2

/**
 * A note whose number is not the next, since that was lost: its marker is in the text, and it has the form of a note.
 *
 * @param next the number that is missing
 */
export function startBehindGap(
  page: Line[],
  index: number,
  next: number,
  marked: Marked
): NoteStart | undefined {
  if (!opensWithNumber.test(page[index]!.text)) return undefined
  for (let number = next + 1; number <= next + mostLost; number++) {
    const start = startIn(page, index, number)
    if (!start || !marked.before(index, number)) continue
    const {text} = page[start.numberEnd < page[index]!.text.length ? index : index + 1]!
    if (lostNote(start.numberEnd < text.length ? text.slice(start.numberEnd) : text)) return start
  }
  return undefined
}

/** A note begins on its line, or with a long address on the next. */
function startIn(page: Line[], index: number, number: number): NoteStart | undefined {
  const line = page[index]!
  if (line.text === String(number) && addressAlone.test(page[index + 1]?.text ?? ''))
    return {index, number, numberEnd: line.text.length}
  return startAt(line, index, number)
}

const addressAlone = /^(?:https?:\/\/|www\.)\S{10,}$/

const opensWithNumber = /^[\d⁰¹²³⁴-⁹]/

const noNote = new RegExp(`^\\s*(?:[%.,;:?!)»’-]|${shortMonth}\\b|$)`)
const address = /^\s+(?:https?:|www\.|[\w-]+\.(?:nl|com|eu|org))/

/**
 * A line that begins with a number like a note. `22023 Annual report` is note 2; `2 oktober`, `20 %`,
 * `2.5`, `2-jarige` and `2 de` are not notes.
 */
export function startAt({text}: Line, index: number, number: number): NoteStart | undefined {
  if (!opensWithNumber.test(text)) return undefined
  const digits = String(number)
  if (text.startsWith(toSuperscript(number))) return raisedStart(text, index, number)
  if (!text.startsWith(digits)) return undefined
  const rest = text.slice(digits.length)
  if (/^\d/.test(rest) && !isGluedNumber(digits, rest)) return undefined
  if (noNote.test(rest) || (/^\s+\p{Ll}/u.test(rest) && !address.test(rest))) return undefined
  const space = /^\s*/.exec(rest)![0].length
  return {index, number, numberEnd: digits.length + space}
}

const raised = new RegExp(`^${superscript}\\s*`, 'u')

/** `¹ Havenblad`: only a note begins like that. */
function raisedStart(text: string, index: number, number: number): NoteStart | undefined {
  const match = raised.exec(text)
  if (!match || fromSuperscript(match[0].trim()) !== number || match[0] === text) return undefined
  return {index, number, numberEnd: match[0].length}
}

// `22023 Annual report` is note 2; `1110 miljoen` is note 11, since no text would print 1110 like that;
// `12 jaar` is not note 1.
const isGluedNumber = (digits: string, rest: string): boolean =>
  /^(?:19|20)\d\d(?!\d)/.test(rest) || (digits.length > 1 && /^\d{2}\s\p{Ll}/u.test(rest))

// Glued to a name and to the number after it, like a cell of a table: `Noord213` is Noord, note 2, and
// 13.
const inCell = /[1-9](?<=\p{Ll}.)(?=\d{1,3}(?:\s|$))/gu

const raisedMarker = new RegExp(superscript, 'gu')
const bracketed = /(?<=\[\^?(?:\d{1,3}\s?,\s?){0,9})\d{1,3}(?=(?:\s?,\s?\d{1,3}){0,9} ?\])/g
const glued = [possibleMarker, inCell]
const typed = [...glued, bracketed]

const none: readonly number[] = []

const mayHoldNumbers = /[\d⁰¹²³⁴-⁹]/

/** The numbers in a line that are where a marker could be. */
const numbersIn = ({text}: Line): readonly number[] =>
  mayHoldNumbers.test(text) ? findNumbers(text) : none

function findNumbers(text: string): readonly number[] {
  const found: number[] = []
  if (/\d/.test(text)) {
    for (const pattern of text.includes('[') ? typed : glued)
      for (const digits of text.match(pattern) ?? []) found.push(Number(digits))
    for (const digits of spacedMarkersIn(text)) found.push(Number(digits))
  }
  if (/[⁰¹²³⁴-⁹]/.test(text))
    for (const digits of text.match(raisedMarker) ?? []) found.push(fromSuperscript(digits))
  return found
}

/**
 * Numbers of a page that are where a marker could be (glued, in a row of markers, or by themselves), with the
 * indices of their lines. They are looked for when first asked for: most pages have no line that begins like a note.
 */
export class PageNumbers {
  readonly #lines: readonly Line[]
  readonly #isApart: () => boolean
  #found: Map<number, number[]> | undefined

  /** @param isApart whether the text sets markers apart by spaces */
  constructor(lines: readonly Line[], isApart = (): boolean => false) {
    this.#lines = lines
    this.#isApart = isApart
  }

  /** The indices of the lines that have a number, in order. */
  linesWith(number: number): readonly number[] | undefined {
    return (this.#found ??= this.#find()).get(number)
  }

  #find(): Map<number, number[]> {
    const found = new Map<number, number[]>()
    const add = (number: number, index: number): void => {
      const lines = found.get(number)
      if (!lines) found.set(number, [index])
      else if (lines.at(-1) !== index) lines.push(index)
    }
    const isApart = this.#isApart()
    for (const [i, line] of this.#lines.entries()) {
      for (const number of numbersIn(line)) add(number, i)
      for (const {number} of spacedNumbers(line, this.#lines[i + 1], isApart)) add(number, i)
    }
    return found
  }
}

/** Where markers may be, on a page and the one before. */
export class Marked {
  readonly #page: PageNumbers
  readonly #before: PageNumbers | undefined

  constructor(page: PageNumbers, before?: PageNumbers) {
    this.#page = page
    this.#before = before
  }

  /** Whether a marker of this number may come before a line of the page. */
  before(index: number, number: number): boolean {
    if (this.#before?.linesWith(number)) return true
    const first = this.#page.linesWith(number)?.[0]
    return first !== undefined && first < index
  }

  /** Whether a marker of this number may be between two lines of the page. */
  between(from: number, to: number, number: number): boolean {
    const lines = this.#page.linesWith(number) ?? []
    const last = lines[countBelow(lines, to) - 1]
    return last !== undefined && last > from
  }
}

/** How many of some numbers in ascending order are below another. */
function countBelow(ascending: readonly number[], limit: number): number {
  let [from, to] = [0, ascending.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (ascending[middle]! < limit) from = middle + 1
    else to = middle
  }
  return from
}
