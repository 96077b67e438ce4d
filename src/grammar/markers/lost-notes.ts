import {gather} from '../../patterns/gather.js'
import type {Line} from '../../ingest/layout.js'
import type {PrintedNote} from '../notes/note.js'
import {matchHeading} from '../sections/headings.js'
import {toCandidate, type Candidate} from './candidate.js'
import {numbers} from './scores.js'
import {betweenAskedMarkers} from '../../words/marker-signs.js'

/** A number that scores this much can hardly be anything but a marker. */
const clear = 4

/** A number that scores this much is glued to a word or a sign. */
const glued = 6

/** Only a marker is glued to the end of a quotation or of a question: `«Lantaarns doven»1?`. */
const afterQuotation = /[?!»”…]$/u

/**
 * The markers of a document whose notes the dump has lost: `1`, `2`, ... in turn, each glued to a word
 * in just one place, and at least one of them to the end of a quotation or a question.
 */
export function markersOfLostNotes(alike: LookAlikes): Candidate[] {
  const found: Candidate[] = []
  for (let number = 1; ; number++) {
    const last = found.at(-1)
    const own = (alike.get(number) ?? []).filter(({order}) => order > (last?.order ?? -1))
    const [only] = own
    if (!only || own.length > 1 || (only.score < glued && !isInRow(only, last))) break
    found.push(only)
  }
  const isSure = found.some(({line, start}) => afterQuotation.test(line.text.slice(0, start)))
  return isSure ? found : []
}

/** `1, 2` or `1?, 2`. */
const isInRow = ({line, start}: Candidate, last: Candidate | undefined): boolean =>
  last?.line === line && betweenAskedMarkers.test(line.text.slice(last.end, start))

/**
 * Numbers that can hardly be anything but markers, of notes that were not found: `1`, `2`, ... in turn.
 *
 * @param alike the numbers that no note has
 */
export function lookAlikesWithoutNotes(
  alike: LookAlikes,
  notes: PrintedNote[],
  inOrder: Candidate[]
): Candidate[] {
  const known = new Set([...notes, ...inOrder].map(({number}) => number))
  const found: Candidate[] = []
  for (let number = 1, gap = 0; gap < widestGap; number++) {
    const before = [...inOrder, ...found].filter(other => other.number < number)
    const from = Math.max(-1, ...before.map(({order}) => order))
    const to = inOrder.find(other => other.number > number)?.order ?? Infinity
    const all = known.has(number) ? [] : (alike.get(number) ?? [])
    const own = all.filter(({order}) => order > from && order < to)
    found.push(...own.slice(0, 1))
    gap = own.length > 0 || known.has(number) ? 0 : gap + 1
    if (number === 1 && gap > 0 && known.size === 0) return []
  }
  return gather(found, ({number}) => alike.get(number)!.slice(0, most))
}

/** Most places named for one number. */
const most = 5

/** This many numbers in a row without a marker end the search. */
const widestGap = 3

/** Numbers that look like markers, where they stand. */
export type LookAlikes = ReadonlyMap<number, Candidate[]>

/** The numbers that look like markers of notes, but for those of the notes that were found. */
export function lookAlikes(lines: Line[], notes: PrintedNote[]): LookAlikes {
  const known = new Set(notes.map(({number}) => number))
  const numbered = lines.filter(line => !line.opens?.heading && /\d/.test(line.text))
  // Notes that were all lost count from 1, which few documents have.
  const none = known.size === 0 && !hasOne(numbered)
  return none ? new Map() : alikeIn(numbered, number => !known.has(number))
}

const hasOne = (lines: Line[]): boolean =>
  alikeIn(
    lines.filter(({text}) => /[1¹]/.test(text)),
    number => number === 1
  ).size > 0

function alikeIn(lines: Line[], isWanted: (number: number) => boolean): LookAlikes {
  const alike = new Map<number, Candidate[]>()
  for (const line of lines) {
    const clearly = numbers(line.text, isWanted).filter(({score}) => score >= clear)
    if (clearly.length === 0) continue
    const headingEnd = matchHeading(line)?.length ?? 0
    for (const {number, start, score} of clearly)
      if (start >= headingEnd) {
        const own = alike.get(number) ?? []
        own.push(toCandidate(line, start, number, score))
        alike.set(number, own)
      }
  }
  return alike
}
