import {gather} from '../../patterns/gather.js'
import {matchesIn} from '../../patterns/matches.js'
import type {Line} from '../../ingest/layout.js'
import {toCandidate, type Candidate} from './candidate.js'
import {lookAlikesWithoutNotes, type LookAlikes} from './lost-notes.js'
import type {Suspected} from '../notes/doubts.js'
import type {PrintedNote} from '../notes/note.js'
import {month} from '../../words/months.js'

/** Markers that may not be markers (by their place), and numbers left in the text that may be. */
export interface MarkerDoubts {
  taken: Set<number>
  passed: Candidate[]
}

/** A score higher by this much decides between two numbers. */
const margin = 2

/**
 * Find the markers that are in doubt: those that could as well be text, those for which another number
 * could stand, and numbers that would be the markers of notes that have none or that were not found.
 *
 * @param suspected notes that only seem to be in the text
 * @param alike numbers of no note that look like markers
 */
export function doubtfulMarkers(
  lines: Line[],
  notes: PrintedNote[],
  suspected: Suspected,
  candidates: Candidate[],
  chosen: Candidate[],
  alike: LookAlikes
): MarkerDoubts {
  const inOrder = chosen.toSorted((a, b) => a.order - b.order)
  const taken = new Set(inOrder.filter(isWeak).map(({order}) => order))
  const passed = new Map<number, Candidate>()
  for (const candidate of inOrder) {
    const rivals = rivalsOf(candidate, candidates, inOrder)
    if (rivals.length > 0) taken.add(candidate.order)
    for (const rival of rivals) passed.set(rival.order, rival)
  }
  for (const number of withoutMarker(lines, notes, suspected, inOrder))
    for (const digit of digitsOf(number, lines, candidates, inOrder)) passed.set(digit.order, digit)
  for (const digit of lookAlikesWithoutNotes(alike, notes, inOrder)) passed.set(digit.order, digit)
  return {
    taken,
    passed: [...passed.values()].filter(({order}) => !inOrder.some(c => overlap(c, order)))
  }
}

const overlap = ({order, start, end}: Candidate, place: number): boolean =>
  place >= order && place < order + end - start

/** If more notes than this have no marker, they are not notes but the numbers of a table. */
const mostNotes = 100

/** Notes that no marker points to, including those that only seem to be in the text. */
function withoutMarker(
  lines: Line[],
  notes: PrintedNote[],
  suspected: Suspected,
  inOrder: Candidate[]
): Set<number> {
  const marked = new Set(inOrder.map(({number}) => number))
  const mayBe = gather(lines, line => [...(suspected.get(line) ?? [])])
  const numbers = new Set([...notes.map(({number}) => number), ...mayBe])
  return new Set([...numbers].filter(number => !marked.has(number)).slice(0, mostNotes))
}

/**
 * An apostrophe, glued to a unit or a name (`m2`, `NIS24`, `EU3`), or at the start of a line that goes
 * on.
 */
function isWeak({line, start, score}: Candidate): boolean {
  const isTyped = /[[(\d]/.test(line.text[start]!) && !/\d/.test(line.text[start]!)
  // OCR reads a raised 1 as an apostrophe; an apostrophe may also be just that.
  if (/['’\\]/.test(line.text[start]!)) return true
  return !isTyped && (score <= margin || /\p{Lu}$/u.test(line.text.slice(0, start)))
}

/** Other numbers that could stand for a note as well, between the markers before and after. */
function rivalsOf(chosen: Candidate, candidates: Candidate[], inOrder: Candidate[]): Candidate[] {
  const at = inOrder.indexOf(chosen)
  const from = inOrder[at - 1]?.order ?? -1
  const to = inOrder[at + 1]?.order ?? Infinity
  return candidates.filter(
    other =>
      other.number === chosen.number &&
      other !== chosen &&
      other.order > from &&
      other.order < to &&
      other.score > chosen.score - margin
  )
}

/** Most places named for one note; a number that is everywhere points nowhere. */
const most = 5

/** For a note without a marker: numbers that look like one, else any that is a word by itself. */
function digitsOf(
  number: number,
  lines: Line[],
  candidates: Candidate[],
  inOrder: Candidate[]
): Candidate[] {
  const alike = candidates.filter(candidate => candidate.number === number)
  if (alike.length > 0) return alike.slice(0, most)
  const from = inOrder.findLast(candidate => candidate.number < number)?.order ?? -1
  const to = inOrder.find(candidate => candidate.number > number)?.order ?? Infinity
  const between = lines.filter(
    line => !line.opens?.heading && line.offset + line.text.length > from && line.offset < to
  )
  const matching = (digits: RegExp): Candidate[] =>
    between
      .flatMap(line =>
        matchesIn(line.text, digits).map(({index}) => toCandidate(line, index, number, 1))
      )
      .filter(({order}) => order > from && order < to)
  const alone = matching(new RegExp(String.raw`(?<![\d.,/-])${number}(?![\d%/-]|[.,]\d)`, 'g'))
  // A number, the stop of its sentence and a marker look like another number: `op artikel 15.1`.
  const behindStop = matching(new RegExp(String.raw`(?<=\d\.)${number}(?=$|\s+\p{Lu})`, 'gu'))
  if (alone.length + behindStop.length > 0) return [...behindStop, ...alone].slice(0, most)
  // Scans glue a marker to the number before it: `de artikelen 3 en 51 van`.
  const glued = String.raw`(?<=(?<![\d.,/-])\d)${number}(?![\d%/-]|[.,]\d|\s?${month})`
  return matching(new RegExp(glued, 'g')).slice(0, most)
}
