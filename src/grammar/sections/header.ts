import {doubt, type Doubted} from '../../diagnostics/doubts.js'
import type {Line} from '../../ingest/layout.js'
import {
  headerPart,
  isHeaderStart,
  singleLineParts,
  type HeaderPart
} from '../../words/header-openings.js'
import {sentenceStart} from '../../words/sentence.js'
import {behindDate, headerDate, sentEnd} from '../../words/header-dates.js'
import {askerBelow} from '../../words/header-parts.js'
import {sliceLine} from '../lines/slice.js'
import {seeAlsoLine} from '../../words/header-sentence.js'

/** A line longer than this (in characters) was not broken by a typesetter. */
const longest = 112

export interface HeaderLines extends Doubted {
  part: HeaderPart
  lines: Line[]
}

/**
 * Take the header off the lines that stand before the first heading.
 *
 * A part runs on until another begins, until white space (the text of an unnumbered document follows)
 * or, once it is complete, until a new element. What belongs to no part is left over.
 */
export function splitHeader(lines: Line[]): {header: HeaderLines[]; rest: Line[]} {
  const header: HeaderLines[] = []
  const rest: Line[] = []
  let open: HeaderLines | undefined
  const first = lines.findIndex(isHeaderStart)
  for (const [i, line] of lines.entries()) {
    const part = mayOpen(line, rest.length === 0, i < first) ? headerPart(line.text) : undefined
    if (part && !(part === 'seeAlso' && open && line.gap === 0)) {
      open = {part, lines: [line]}
      header.push(open)
      if (singleLineParts.has(part)) open = undefined
    } else if (open && runsOn(open, line)) open.lines.push(line)
    else {
      open = undefined
      rest.push(line)
    }
    const below = open && cutBehindDate(open)
    if (below) {
      open = undefined
      rest.push(below)
    }
  }
  for (const part of header) if (mayHaveEnded(part)) doubt(part, 'header')
  return {header, rest}
}

/** Take off the text that goes on behind the date of a header, in its last line. */
function cutBehindDate({part, lines}: HeaderLines): Line | undefined {
  const last = lines.at(-1)!
  const dated = (part === 'question' || part === 'answer') && headerDate.test(last.text)
  const end = dated ? last.text.search(behindDate) : -1
  if (end < 0) return undefined
  lines[lines.length - 1] = sliceLine(last, 0, end)
  return sliceLine(last, end)
}

/** There may be other text above the header (lines of a site), and also between its parts. */
function mayOpen(line: Line, isTop: boolean, isAbove: boolean): boolean {
  if (isTop || isHeaderStart(line)) return true
  const part = isAbove ? headerPart(line.text) : undefined
  return part !== undefined && singleLineParts.has(part)
}

function runsOn(open: HeaderLines, line: Line): boolean {
  const last = open.lines.at(-1)!
  if (open.part === 'letter') return open.lines.length === 1 && askerBelow.test(line.text)
  if (line.mark !== last.mark) return false
  return line.gap === 0 || !isComplete(open)
}

/**
 * A header that is complete, or a line that no typesetter broke, sometimes goes on: with a see-also, or
 * with its date. Anything else may just as well be the text below it.
 */
function mayHaveEnded({lines}: HeaderLines): boolean {
  return lines.some(({text}, i) => {
    const next = lines[i + 1]
    if (!next || !sentenceStart.test(next.text) || seeAlsoLine.test(next.text)) return false
    if (/\)\.?$/.test(text) && headerDate.test(text)) return true
    return text.length > longest && !lines.slice(i).some(line => headerDate.test(line.text))
  })
}

/** A question header ends with its date, an answer header with its date or a see-also. */
function isComplete(open: HeaderLines): boolean {
  const text = open.lines.map(line => line.text).join(' ')
  if (open.part === 'question')
    return sentEnd.test(text) || open.lines.at(-1)!.text.length > longest
  return /\)\.?$|\d\.?$/.test(text)
}
