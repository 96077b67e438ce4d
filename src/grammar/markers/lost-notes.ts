import {gather} from '../../patterns/gather.js'
import type {Line} from '../../ingest/layout.js'
import type {PrintedNote} from '../notes/note.js'
import {matchHeading} from '../sections/headings.js'
import {toSuperscript} from '../../words/superscripts.js'
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
    const own = alike.of(number).filter(({order}) => order > (last?.order ?? -1))
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
    const all = known.has(number) ? [] : alike.of(number)
    const own = all.filter(({order}) => order > from && order < to)
    found.push(...own.slice(0, 1))
    gap = own.length > 0 || known.has(number) ? 0 : gap + 1
    if (number === 1 && gap > 0 && known.size === 0) return []
  }
  return gather(found, ({number}) => alike.of(number).slice(0, most))
}

/** Most places named for one number. */
const most = 5

/** This many numbers in a row without a marker end the search. */
const widestGap = 3

/** A text is searched for each number by itself, up to this many of them. */
const fewSearches = 8

/**
 * Numbers that look like markers of notes, but for those of the notes that were found. Notes count up, so that few of
 * the numbers in a text can be one of a note: each is looked for when it is asked for.
 */
export class LookAlikes {
  readonly #lines: Line[]
  readonly #known: ReadonlySet<number>
  readonly #found = new Map<number, readonly Candidate[]>()
  #all: ReadonlyMap<number, readonly Candidate[]> | undefined

  constructor(lines: Line[], notes: PrintedNote[]) {
    this.#lines = lines.filter(line => !line.opens?.heading && /\d/.test(line.text))
    this.#known = new Set(notes.map(({number}) => number))
  }

  /** Where a number looks like a marker, in order. */
  of(number: number): readonly Candidate[] {
    if (this.#known.has(number)) return none
    if (this.#found.size < fewSearches) {
      const found = this.#found.get(number) ?? this.#find(number)
      this.#found.set(number, found)
      return found
    }
    this.#all ??= alikeIn(this.#lines, number => !this.#known.has(number))
    return this.#all.get(number) ?? none
  }

  #find(number: number): readonly Candidate[] {
    const [digits, raised] = [String(number), toSuperscript(number)]
    const lines = this.#lines.filter(({text}) => text.includes(digits) || text.includes(raised))
    return alikeIn(lines, other => other === number).get(number) ?? none
  }
}

const none: readonly Candidate[] = []

function alikeIn(
  lines: Line[],
  isWanted: (number: number) => boolean
): ReadonlyMap<number, readonly Candidate[]> {
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
