import type {Layout, Line} from '../../ingest/layout.js'
import {closing} from '../../words/letter.js'
import {furnitureLine} from '../../words/furniture.js'
import {isHeading} from '../sections/headings.js'
import {delaysAnswers} from '../../words/letter-openings.js'
import {memberAsks} from '../../words/member-asks.js'
import {withLabelsApart} from './labels.js'
import {letterheadOf} from './letterhead.js'
import {isLetter, readLetter, startOfSentences} from './read.js'
import {findSignatures} from './signatures.js'
import {findTitles, join, type Title} from './title.js'
import {sentLine} from '../../words/header-dates.js'

const caseNumber = /^\d{4}Z\s?\d{4,5}$/
const number = /^\(?\d{1,3}(?:[.)]?$|[.)]\s)/

/**
 * Mark the parts of a ministry's letter: the title above each paper is its header, what comes before
 * the first is the covering letter, and what follows the last answer is its closing. The covering
 * letter says about the papers what they do not say themselves.
 */
export function markLetter(layout: Layout): Layout {
  const text = layout.lines.filter(
    line => !line.furniture && line.note === undefined && furnitureLine(line.text) !== 'pageFoot'
  )
  const titles = findTitles(text)
  const questions = text.findIndex(line => isHeading(line))
  const start = Math.min(...[titles[0]?.start ?? -1, questions].filter(at => at >= 0), text.length)
  const last = lastBlock(text)
  const tail = findSignatures(withoutNotes(text.slice(Math.max(start, last + 1)), text[last]))
  const closesAnswers = closingOf(text, last, tail.first)
  const outside = [
    ...text.slice(0, start),
    ...(closesAnswers ? text.slice(text.indexOf(closesAnswers)) : [])
  ]
  const answers = titles.some(({part}) => part === 'letter')
  const isFromMinistry = isLetter(
    outside.concat(layout.lines.filter(line => line.furniture)),
    answers
  )
  if (!isFromMinistry && !answers) return layout
  const parts = partsOf(text, titles)
  const head = findSignatures(text.slice(0, start))
  const late = questions < 0 && titles.length === 0 ? delayOf(text) : undefined
  const closes = late ? closingBelow(text, late, head.first) : closesAnswers
  const lines = layout.lines.map(line => {
    const part = parts.get(line)
    if (part) return {...line, part}
    if (line === late) return {...line, opens: {type: 'mededeling' as const, ...bare}}
    return line === closes ? {...line, opens: {type: 'other' as const, heading: false}} : line
  })
  if (!isFromMinistry) return {...layout, lines}
  const signed = head.signatures.length > 0 ? head : tail
  const above = start < text.length ? layout.lines.indexOf(text[start]!) : layout.lines.length
  const all = layout.lines.slice(0, above).concat(marginBelow(layout.lines, above))
  const letter = readLetter(all, text.slice(0, start), signed)
  return {...layout, lines: markCovering(lines, text.slice(0, start)), letter}
}

/** The covering letter without its letterhead, and with its labels apart. */
function markCovering(lines: Line[], covering: Line[]): Line[] {
  const letterhead = letterheadOf(covering)
  const rest = new Set(covering.filter(line => !letterhead.has(line)))
  return withLabelsApart(
    lines.map(line => (letterhead.has(line) ? {...line, furniture: 'margin'} : line)),
    rest
  )
}

/** A name may stand on the page after its office, with notes in smaller type between them. */
const withoutNotes = (lines: Line[], body: Line | undefined): Line[] =>
  lines.filter(({size}) => size === undefined || size > 0.93 * (body?.size ?? 0))

/** Where the last question or answer begins; numbers at the foot of a page may be those of notes. */
function lastBlock(text: Line[]): number {
  const heading = text.findLastIndex(line => isHeading(line))
  return heading < 0 ? text.findLastIndex(line => number.test(line.text)) : heading
}

/** The margin of the first page may come after its text. */
const marginBelow = (lines: Line[], from: number): Line[] =>
  lines.slice(from).filter(({furniture, page}) => furniture && page === lines[0]!.page)

const bare = {heading: false, numbers: [], length: 0}

/** Where a letter that only says that the answers are late begins to say so. */
function delayOf(text: Line[]): Line | undefined {
  const start = startOfSentences(text)
  const said = start < 0 ? '' : join(text.slice(start))
  return memberAsks.test(said) && delaysAnswers.test(said) ? text[start] : undefined
}

/** The lines of each title, with the case number and the date next to it. */
function partsOf(text: Line[], titles: Title[]): Map<Line, NonNullable<Line['part']>> {
  const parts = new Map<Line, NonNullable<Line['part']>>()
  const single = (line: Line | undefined): boolean => {
    if (!line) return false
    if (caseNumber.test(line.text)) parts.set(line, 'caseNumber')
    else if (sentLine.test(line.text)) parts.set(line, 'submitted')
    else return false
    return true
  }
  for (const {start, end, part} of titles) {
    for (const line of text.slice(start, end)) parts.set(line, part)
    for (let i = start - 1; single(text[i]); i--);
    for (let i = end; single(text[i]); i++);
  }
  return parts
}

/** The line after the last answer at which the closing of the letter begins. */
function closingOf(text: Line[], last: number, signature: Line | undefined): Line | undefined {
  return last < 0 ? undefined : closingBelow(text, text[last]!, signature)
}

function closingBelow(text: Line[], above: Line, signature: Line | undefined): Line | undefined {
  const below = text.slice(text.indexOf(above) + 1)
  return below.find(line => line === signature || closing.test(line.text))
}
