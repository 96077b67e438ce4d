import {matchesIn} from '../../patterns/matches.js'
import type {Line} from '../../ingest/layout.js'
import {
  atLineEnd,
  beforeSign,
  behindQuestion,
  betweenSentences,
  inSentence
} from '../../words/spaced-markers.js'
import {isSignFirst} from '../../words/sentence.js'
import {spacedMarkersIn} from '../../words/marker-signs.js'
import type {MarkerCandidate} from './scores.js'

/** Numbers behind a sentence may be typed so; this many show that the extractor sets all markers apart. */
const fewestBehindSentences = 2

/** How much a number looks like a marker: before a sign, between sentences, within one. */
const scores = {beforeSign: 5, betweenSentences: 4, inSentence: 2}

/** Whether the extractor puts spaces around raised numbers: `beleid 3 .` */
export function setsMarkersApart(lines: readonly Line[]): boolean {
  let found = 0
  for (const [i, line] of lines.entries()) {
    if (!mayHold.test(line.text)) continue
    if (apart(line, lines[i + 1]).length > 0 || behindQuestion.test(line.text)) return true
    found += spacedMarkersIn(line.text).length
    if (found >= fewestBehindSentences) return true
  }
  return false
}

/**
 * Numbers of a line that are markers set apart by spaces.
 *
 * @param next the line below, which may open with the sign behind the marker
 * @param isApart whether the extractor sets all markers apart, so that those within a sentence count
 */
export function spacedNumbers(
  line: Line,
  next: Line | undefined,
  isApart: boolean
): MarkerCandidate[] {
  const found = apart(line, next).map(place => toCandidate(place, scores.beforeSign))
  if (!isApart || !mayHold.test(line.text)) return found
  const all = [
    ...found,
    ...matchesIn(line.text, betweenSentences).map(place =>
      toCandidate(place, scores.betweenSentences)
    ),
    ...matchesIn(line.text, inSentence).map(place => toCandidate(place, scores.inSentence))
  ]
  return all.filter(({start}, i) => all.findIndex(other => other.start === start) === i)
}

/** Hardly any line has a number between spaces. */
const mayHold = / [1-9](?<=\D .)\d?(?:[ ,]|$)/
const mayBeApart = / [1-9]\d?(?: [.,;:?!]|$)/

interface FoundDigits {
  0: string
  index: number
}

function apart(line: Line, next: Line | undefined): FoundDigits[] {
  if (!mayBeApart.test(line.text)) return []
  const found: FoundDigits[] = matchesIn(line.text, beforeSign)
  const last = next && isSignFirst(next.text) ? atLineEnd.exec(line.text) : null
  return last ? [...found, last] : found
}

const toCandidate = ({0: digits, index}: FoundDigits, score: number): MarkerCandidate => ({
  number: Number(digits),
  start: index,
  end: index + digits.length,
  score
})
