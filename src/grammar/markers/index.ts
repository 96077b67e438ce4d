import {cutOut} from './cut-out.js'
import {closesParenthesis} from './parenthesis.js'
import type {Line, Token} from '../../ingest/layout.js'
import type {Draft} from '../lines/draft.js'
import type {Suspected} from '../notes/doubts.js'
import {numbers, scannedNumbers, signedBy, typedNumbers, type MarkerCandidate} from './scores.js'
import {setsMarkersApart, spacedNumbers} from './spaced.js'
import {doubtfulMarkers} from './doubts.js'
import {LookAlikes, markersOfLostNotes} from './lost-notes.js'
import {areGathered, areOfOldLayout, areTyped, type PrintedNote} from '../notes/note.js'
import {numberedHeadings} from '../sections/bare-numbers.js'
import {matchHeading} from '../sections/headings.js'
import type {HeadingMatch} from '../sections/construct.js'
import type {Candidate} from './candidate.js'
import {betweenMarkers} from '../../words/marker-signs.js'

const none: Suspected = new Map()

/** Most candidates kept for one note; real documents have a handful. */
const most = 200

/**
 * Find the marker of every note in lines without typography, and make each a token of its own.
 *
 * A marker is glued to what it belongs to (`rapport?1`, `jl.2`, `NIS24`, `20231`), is alone on its line
 * or at the start of one (all seen), or follows another marker (`1, 2`). It is on the page of its note
 * or, if a block runs over the end of the page, on the one before. Of all numbers that could be markers
 * those are taken that together look most like markers, in the order of the notes.
 */
export function markMarkers(
  lines: Draft[],
  notes: PrintedNote[],
  suspected: Suspected = none
): void {
  const candidates = findCandidates(lines, notes)
  const alike = new LookAlikes(lines, notes)
  const lost = notes.length === 0 ? markersOfLostNotes(alike) : []
  const chosen = [...chooseMarkers(candidates, notes), ...lost]
  const {taken, passed} = doubtfulMarkers(lines, notes, suspected, candidates, chosen, alike)
  for (const {order} of lost) taken.add(order)
  const doubtful = (number: number): Pick<Token, 'doubts'> => ({doubts: [{kind: 'marker', number}]})
  for (const candidate of joinRows(chosen))
    cutOut(candidate.line, candidate, {
      marker: candidate.number,
      ...(taken.has(candidate.order) && doubtful(candidate.number))
    })
  for (const candidate of passed)
    if (!isMarked(candidate.line, candidate.start))
      cutOut(candidate.line, candidate, doubtful(candidate.number))
}

const anyNumber = /[\d⁰¹²³⁴-⁹]/
const anySign = /[\d*†‡§[⁰¹²³⁴-⁹]/
const anyScanned = /[\d'’\\]/

function findCandidates(lines: Draft[], notes: PrintedNote[]): Candidate[] {
  if (notes.length === 0) return []
  const pages = new Map(notes.map(note => [note.number, note.lines[0]!.page]))
  const typed = areTyped(notes)
  const gathered = areGathered(notes)
  const isOld = areOfOldLayout(notes)
  const sign = notes[0]?.sign
  // Only the numbers of notes count: to score all others takes longer.
  const plainNumbers = (text: string): Iterable<MarkerCandidate> =>
    numbers(text, number => pages.has(number))
  const numbersIn = sign
    ? signedBy(notes, sign)
    : typed
      ? typedNumbers
      : isOld
        ? scannedNumbers
        : plainNumbers
  const mayMark = sign ? anySign : isOld ? anyScanned : anyNumber
  // The number of a question may look like those of typed notes: `1) Kent u`.
  const numbered = typed ? numberedHeadings(lines) : new Map<Line, HeadingMatch>()
  const mayBeApart = numbersIn === plainNumbers
  const isApart = mayBeApart && setsMarkersApart(lines)
  const candidates: Candidate[] = []
  const counts = new Map<number, number>()
  for (const [i, line] of lines.entries()) {
    if (!mayMark.test(line.text) || line.opens?.heading) continue
    const plain = [...numbersIn(line.text)]
    const apart = mayBeApart
      ? spacedNumbers(line, lines[i + 1], isApart).filter(
          ({start}) => !plain.some(other => other.start === start)
        )
      : []
    if (plain.length === 0 && apart.length === 0) continue
    const inTable = isNumber(line) && (isNumber(lines[i - 1]) || isNumber(lines[i + 1]))
    const headingEnd = (matchHeading(line) ?? numbered.get(line))?.length ?? 0
    for (const found of [...plain, ...apart]) {
      // `Vraag1` is not a word with a marker.
      if (found.start < headingEnd) continue
      if (isMarked(line, found.start)) continue
      if (isBeforeClosing(line, found) && closesParenthesis(lines, i, found.start)) continue
      const notePage = pages.get(found.number)
      if (notePage === undefined && !(typed && found.explicit)) continue
      const distance = gathered || notePage === undefined ? 0 : notePage - line.page
      const count = counts.get(found.number) ?? 0
      const score = Math.min(found.score, inTable ? 1 : 8) - 3 * distance
      if (distance < 0 || distance > 1 || score <= 0 || count >= most) continue
      counts.set(found.number, count + 1)
      const {number, start, end} = found
      candidates.push({number, line, start, end, order: line.offset + start, score})
    }
  }
  return candidates
}

/** `2)`, which may close a parenthesis; `(2)` opens its own. */
const isBeforeClosing = ({text}: Line, {start, end}: {start: number; end: number}): boolean =>
  text[end - 1] === ')' && text[start] !== '('

/** The number already marks a note of another set. */
const isMarked = ({tokens}: Line, at: number): boolean =>
  tokens.some(({marker, start, end}) => marker !== undefined && start <= at && at < end)

/** A line that is only a number; two in a row are cells of a table, not markers. */
const isNumber = (line: Line | undefined): boolean =>
  line !== undefined && /^\d{1,3}$/.test(line.text)

/** Best sequence that ends in a candidate. */
interface Chain {
  order: number
  score: number
  candidate: Candidate
  previous: Chain | undefined
}

/**
 * Choose one marker for each note so that all together look most like markers and are in the order of
 * their notes. Explicit markers (`[3]`) without a note are kept as well.
 */
function chooseMarkers(candidates: Candidate[], notes: PrintedNote[]): Candidate[] {
  const known = new Set(notes.map(note => note.number))
  const byNumber = new Map<number, Candidate[]>()
  for (const candidate of candidates)
    byNumber.set(candidate.number, [...(byNumber.get(candidate.number) ?? []), candidate])
  // Chains by the order of their last marker, each better than those before it.
  let frontier: Chain[] = []
  for (const number of [...known].sort((a, b) => a - b)) {
    const chains = (byNumber.get(number) ?? []).map(candidate => {
      const previous = frontier.findLast(chain => chain.order < candidate.order)
      return {
        order: candidate.order,
        score: candidate.score + (previous?.score ?? 0),
        candidate,
        previous
      }
    })
    frontier = best([...frontier, ...chains])
  }
  const chosen: Candidate[] = []
  for (let chain = frontier.at(-1); chain; chain = chain.previous) chosen.unshift(chain.candidate)
  return [
    ...chosen,
    ...withoutNote(candidates, chosen, known),
    ...repeated(candidates, chosen, known)
  ]
}

function best(chains: Chain[]): Chain[] {
  const result: Chain[] = []
  for (const chain of chains.sort((a, b) => a.order - b.order || b.score - a.score))
    if (chain.score > (result.at(-1)?.score ?? 0)) result.push(chain)
  return result
}

/** `(2)` after note 1 is a marker that has lost its note; other numbers must be explicit. */
function withoutNote(
  candidates: Candidate[],
  chosen: Candidate[],
  known: Set<number>
): Candidate[] {
  const last = chosen.at(-1)
  if (!last) return []
  let next = Math.max(...known) + 1
  const lost: Candidate[] = []
  for (const candidate of candidates)
    if (candidate.number === next && candidate.order > last.order) {
      lost.push(candidate)
      next++
    }
  return lost
}

/** `[1]` means note 1, wherever it is repeated. */
const repeated = (candidates: Candidate[], chosen: Candidate[], known: Set<number>): Candidate[] =>
  candidates.filter(
    candidate =>
      candidate.line.text[candidate.start] === '[' &&
      known.has(candidate.number) &&
      !chosen.includes(candidate)
  )

/**
 * In a row of markers, `1, 2 en 3`, the sign between two goes with the first; in `1?, 2` the question
 * mark is text and the comma goes with the second.
 */
function joinRows(chosen: Candidate[]): Candidate[] {
  return chosen.map((candidate, i) => {
    const [last, next] = [chosen[i - 1], chosen[i + 1]]
    if (/^[?!]\s*,\s*$/.test(between(last, candidate))) return {...candidate, start: last!.end + 1}
    const isInRow = betweenMarkers.test(between(candidate, next))
    return isInRow ? {...candidate, end: next!.start} : candidate
  })
}

/** The text between two markers of one line. */
const between = (one: Candidate | undefined, next: Candidate | undefined): string =>
  one && one.line === next?.line ? one.line.text.slice(one.end, next.start) : ''
