import {gather} from '../../patterns/gather.js'
import type {Line} from '../../ingest/layout.js'
import {isHeading} from '../sections/headings.js'
import {typicalWidth} from '../lines/measure.js'
import {Marked, PageNumbers, startAt} from './starts.js'
import type {PrintedNote} from './note.js'
import {groupByPage} from '../lines/pages.js'
import {once} from '../once.js'
import {sentenceStart} from '../../words/sentence.js'
import {citingNote} from '../../words/marker-signs.js'

/** Lines at which notes may begin or end elsewhere, with the numbers of those notes. */
export type Suspected = ReadonlyMap<Line, ReadonlySet<number>>

type Suspicions = Map<Line, Set<number>>

function suspect(line: Line, number: number, found: Suspicions): void {
  const numbers = found.get(line)
  if (numbers) numbers.add(number)
  else found.set(line, new Set([number]))
}

/**
 * Find where the notes of a text without typography may begin or end elsewhere.
 *
 * @param lines all lines of the document except its furniture
 */
export function suspectedNotes(
  lines: Line[],
  notes: PrintedNote[],
  pages: number | null
): Suspected {
  const found: Suspicions = new Map()
  const owner = new Map(gather(notes, note => note.lines.map(line => [line, note] as const)))
  const body = lines.filter(line => !owner.has(line))
  const known = new Known(notes)
  const marked = new Marked(new PageNumbers(body))
  const feet = once(() => feetOf(body))
  const isNote: IsStart = (line, index, number) =>
    marked.before(index, number) ||
    citingNote.test(line.text) ||
    (pages !== null && feet().has(line))
  const numbered = openingWithDigit(body)
  for (const isStart of [isGlued, standsAlone])
    suspectStarts(numbered, known, 0, (...place) => isStart(...place) && isNote(...place), found)
  suspectGaps(notes, known, found)
  for (const note of notes) suspectWithin(note, known, pages === null, found)
  const isSuspect = suspectSets(notes, found)
  // If a note took too much, it is missing from the text above it, and the other way round.
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1]
    const note = next && owner.get(next)
    if (note && !owner.has(line) && isSuspect.has(note)) suspect(line, note.number, found)
  }
  return found
}

/** The notes of which they or one that follows on their page is suspect. */
function suspectSets(notes: PrintedNote[], found: Suspicions): Set<PrintedNote> {
  const pages = new Set<number>()
  const sets = new Set<PrintedNote>()
  for (const note of notes.toReversed()) {
    const {page} = note.lines[0]!
    if (note.lines.some(line => found.has(line))) pages.add(page)
    if (pages.has(page)) sets.add(note)
  }
  return sets
}

/** Lines below the last heading of their page, where the notes of the page are. */
const feetOf = (lines: Line[]): Set<Line> =>
  new Set(groupByPage(lines).flatMap(page => page.slice(page.findLastIndex(isHeading) + 1)))

/** The text of a note whose number is skipped may be in the note above, or in the block above that. */
function suspectGaps(notes: PrintedNote[], known: Known, found: Suspicions): void {
  for (const {number, lines} of notes)
    if (number < known.last && known.unknownAbove(number) === number + 1)
      suspect(lines[0]!, number + 1, found)
}

type IsStart = (line: Line, index: number, number: number) => boolean

const isGlued: IsStart = (line, index, number) => startAt(line, index, number) !== undefined

const standsAlone: IsStart = ({text}, _, number) => text === String(number)

/** A line that begins with a digit, and its index among those around it. */
interface DigitLine {
  line: Line
  index: number
}

const openingWithDigit = (lines: Line[]): DigitLine[] =>
  gather(lines, (line, index) => (/^\d/.test(line.text) ? [{line, index}] : []))

/** At most this many numbers may be skipped between two notes. */
const widestGap = 3

/** Lines that begin like notes that were not found. */
function suspectStarts(
  lines: DigitLine[],
  known: Known,
  from: number,
  isStart: IsStart,
  found: Suspicions
): void {
  let last = from
  for (const {line, index} of lines) {
    if (isHeading(line) || line.opens) continue
    const number = opened(line.text).find(
      number => number > from && known.mayCome(number, last) && isStart(line, index, number)
    )
    if (number === undefined) continue
    suspect(line, number, found)
    last = Math.max(last, number)
  }
}

/** The numbers that the digits at the start of a line may be: 1, 12 and 120 of `120 kaden`. */
function opened(text: string): number[] {
  const digits = /^[1-9]\d{0,8}/.exec(text)?.[0] ?? ''
  return Array.from(digits, (_, i) => Number(digits.slice(0, i + 1)))
}

/** The numbers of the notes that were found, and which of the others may come next. */
class Known {
  readonly last: number
  /** The next number that no note has, for each that one has. */
  readonly #above = new Map<number, number>()

  constructor(notes: readonly PrintedNote[]) {
    const numbers = [...new Set(notes.map(({number}) => number))].toSorted((a, b) => b - a)
    this.last = numbers[0] ?? 0
    for (const number of numbers) this.#above.set(number, this.#above.get(number + 1) ?? number + 1)
  }

  unknownAbove(number: number): number {
    return this.#above.get(number + 1) ?? number + 1
  }

  /** Whether no note has a number, and not too many are skipped between the last and this one. */
  mayCome(number: number, last: number): boolean {
    if (this.#above.has(number)) return false
    let furthest = last
    for (let gap = 0; gap < widestGap; gap++) furthest = this.unknownAbove(furthest)
    return number <= furthest
  }
}

/**
 * A note with another in it, or with bare numbers, which are cells of a table; without page ends, a
 * note that goes on after a short line may have run into the text below it.
 */
function suspectWithin(
  {number, lines}: PrintedNote,
  known: Known,
  unpaged: boolean,
  found: Suspicions
): void {
  const rest = lines.slice(1)
  const isStart: IsStart = (...place) => isGlued(...place) || standsAlone(...place)
  suspectStarts(openingWithDigit(rest), known, number, isStart, found)
  const widest = lines.reduce((most, {text}) => Math.max(most, typicalWidth(text)), 0)
  for (const [i, line] of rest.entries()) {
    const runsOn = sentenceStart.test(line.text) && typicalWidth(lines[i]!.text) < 0.9 * widest
    if (/^\d{1,3}$/.test(line.text) || (unpaged && runsOn)) suspect(line, number, found)
  }
}
