import type {Line} from '../../ingest/layout.js'
import {isHeading} from '../sections/headings.js'
import {typicalWidth} from '../lines/measure.js'
import {Marked, startAt} from './starts.js'
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
  const owner = new Map(notes.flatMap(note => note.lines.map(line => [line, note] as const)))
  const body = lines.filter(line => !owner.has(line))
  const known = new Set(notes.map(({number}) => number))
  const marked = new Marked([], body)
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
  const isSuspect = ({lines}: PrintedNote): boolean => lines.some(line => found.has(line))
  // If a note took too much, it is missing from the text above it, and the other way round.
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1]
    const note = next && owner.get(next)
    if (note && !owner.has(line) && setOf(note, notes).some(isSuspect))
      suspect(line, note.number, found)
  }
  return found
}

/** A note with those that follow it on its page. */
const setOf = (first: PrintedNote, notes: PrintedNote[]): PrintedNote[] =>
  notes.slice(notes.indexOf(first)).filter(({lines}) => lines[0]!.page === first.lines[0]!.page)

/** Lines below the last heading of their page, where the notes of the page are. */
const feetOf = (lines: Line[]): Set<Line> =>
  new Set(groupByPage(lines).flatMap(page => page.slice(page.findLastIndex(isHeading) + 1)))

/** The text of a note whose number is skipped may be in the note above, or in the block above that. */
function suspectGaps(notes: PrintedNote[], known: Set<number>, found: Suspicions): void {
  const last = Math.max(...known)
  for (const {number, lines} of notes)
    if (number < last && !known.has(number + 1)) suspect(lines[0]!, number + 1, found)
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
  lines.flatMap((line, index) => (/^\d/.test(line.text) ? [{line, index}] : []))

/** At most this many numbers may be skipped between two notes. */
const widestGap = 3

/** Lines that begin like notes that were not found. */
function suspectStarts(
  lines: DigitLine[],
  known: Set<number>,
  from: number,
  isStart: IsStart,
  found: Suspicions
): void {
  let last = from
  for (const {line, index} of lines) {
    if (isHeading(line) || line.opens) continue
    const number = unknown(from, last, known).find(number => isStart(line, index, number))
    if (number === undefined) continue
    suspect(line, number, found)
    last = Math.max(last, number)
  }
}

/** The numbers that no note has, up to those that may come next. */
function unknown(from: number, last: number, known: Set<number>): number[] {
  const numbers: number[] = []
  for (let number = from + 1, gap = 0; gap < widestGap; number++) {
    if (known.has(number)) continue
    numbers.push(number)
    if (number > last) gap++
  }
  return numbers
}

/**
 * A note with another in it, or with bare numbers, which are cells of a table; without page ends, a
 * note that goes on after a short line may have run into the text below it.
 */
function suspectWithin(
  {number, lines}: PrintedNote,
  known: Set<number>,
  unpaged: boolean,
  found: Suspicions
): void {
  const rest = lines.slice(1)
  const isStart: IsStart = (...place) => isGlued(...place) || standsAlone(...place)
  suspectStarts(openingWithDigit(rest), known, number, isStart, found)
  const widest = Math.max(...lines.map(({text}) => typicalWidth(text)))
  for (const [i, line] of rest.entries()) {
    const runsOn = sentenceStart.test(line.text) && typicalWidth(lines[i]!.text) < 0.9 * widest
    if (/^\d{1,3}$/.test(line.text) || (unpaged && runsOn)) suspect(line, number, found)
  }
}
