import {matchesIn} from '../../patterns/matches.js'
import type {Line} from '../../ingest/layout.js'
import {headerPart, partHeading} from '../../words/header-openings.js'
import {sliceLine} from '../lines/slice.js'
import {anySentHeader, boundaries} from '../../words/old-layout.js'

const opensHeader = (text: string): boolean => {
  const part = headerPart(text)
  return part === 'question' || part === 'answer'
}

/** Most lines of a header; the narrow columns of PDF files of 1995-2008 take about eight. */
const mostLines = 12

/** A header runs on to the line with its date, if that is near, and to the end of that date. */
export function headerLines(pieces: Line[]): Set<Line> {
  const found = new Set<Line>()
  for (const [i, {text}] of pieces.entries()) {
    if (!opensHeader(text)) continue
    const near = pieces.slice(i, i + mostLines)
    const date = near.findIndex(piece => anySentHeader.test(piece.text))
    if (date < 0) continue
    const end = closesNext(near[date]!, near[date + 1]) ? date + 1 : date
    const runsOn = near.slice(1, end + 1)
    if (!runsOn.some(piece => opensHeader(piece.text))) for (const piece of runsOn) found.add(piece)
  }
  return found
}

/** `(Ingezonden 2 oktober` and `1998)`. */
const closesNext = ({text}: Line, next: Line | undefined): boolean =>
  next !== undefined &&
  text.lastIndexOf('(') > text.lastIndexOf(')') &&
  /^[^()]{1,60}\)\.?$/.test(next.text)

/** Cut a line where a part of the document begins in it. */
export function cutAtParts(line: Line): Line[] {
  const cuts = new Set([0, line.text.length])
  for (const boundary of boundaries)
    for (const match of matchesIn(line.text, boundary)) {
      cuts.add(match.index)
      // A word by itself, such as `Antwoord` before `Antwoord van`, is also cut off from what follows.
      if (partHeading.test(match[0])) cuts.add(match.index + match[0].length)
    }
  const sorted = [...cuts].sort((a, b) => a - b)
  return sorted
    .slice(0, -1)
    .map((cut, i) => sliceLine(line, cut, sorted[i + 1]))
    .filter(piece => piece.text !== '')
}
