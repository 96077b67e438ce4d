import type {Line} from '../../ingest/layout.js'
import {month} from '../../words/months.js'
import {
  endsAbbreviated,
  leansForward,
  sentenceEnd,
  sentenceStart,
  isSignFirst
} from '../../words/sentence.js'
import {firstWordWidth, spaceWidth, type Measure} from '../lines/measure.js'
import {bullet, isSignAlone} from './bullet.js'

/** Whether a paragraph ends between two lines; `maybe` where the line is full and a sentence ends. */
export type ParagraphBreak = 'yes' | 'no' | 'maybe'

/** What is known about the paragraph above when the next line is judged. */
export interface Context {
  /** The line above; its reach is that of the last printed line in it. */
  above: Line
  reach: number
  /** The paragraph is a list item. */
  inItem: boolean
  /** The paragraph has more than one line. */
  runsOn: boolean
}

/**
 * Tell whether a paragraph ends between two lines of a block.
 *
 * A typesetter fills lines: where the first word of the next line would still have fitted, the line was
 * ended on purpose. A full last line leaves no trace, so the answer is `maybe`. White space above,
 * another type size, a smaller indent or a list sign settles it.
 */
export function breakBetween(context: Context, line: Line, measure: Measure): ParagraphBreak {
  const {above} = context
  if (isSetApart(above, line, measure)) return 'yes'
  if (isSignAlone(above)) return bullet(line) ? 'yes' : 'no'
  if (beginsWithMarker(line) || cutsWord(above, line) || isSignFirst(line.text)) return 'no'
  if (opensQuote.test(above.text.slice(-2))) return 'no'
  if (above.box ? cutsSentence(context, line, measure) : stopsInSentence(context, line)) return 'no'
  if (!measure.wrapped) return unwrapped(above, line)
  if (isFragment(context, line, measure)) return 'no'
  const ends = sentenceEnd.test(above.text)
  const begins = sentenceStart.test(line.text)
  if (context.runsOn && isDedented(above, line, measure)) return 'yes'
  const room = roomFor(context, line, measure)
  const item = bullet(line)
  if (item && (item.sure || ends || (context.inItem && room > 0))) return 'yes'
  if (context.reach > 1.08 * measure.column) return overflow(context, line, measure)
  if (room > clearRoom(line, ends) * measure.column) return 'yes'
  if (ends && begins) return room > 0 ? 'yes' : 'maybe'
  return 'no'
}

export function isSetApart(above: Line, line: Line, measure: Measure): boolean {
  if (above.size && line.size && Math.abs(above.size - line.size) > 0.08 * measure.bodySize)
    return true
  if (above.page !== line.page) return false
  if (line.gap > 0) return true
  return above.tag !== undefined && line.tag !== undefined && above.mark !== line.mark
}

const isDedented = (above: Line, line: Line, measure: Measure): boolean =>
  above.box !== undefined && above.box.x > line.box!.x + 0.5 * measure.bodySize

/** How much room the line had left after taking in the next line's first word; negative if none. */
export const roomFor = ({above, reach}: Context, line: Line, measure: Measure): number =>
  measure.column - reach - spaceWidth(above, measure) - firstWordWidth(line, measure)

/**
 * Room, as a share of the column, that cannot be an accident. Widths are exact in PDF and estimates
 * elsewhere; and a line without a full stop may end early because two words had to stay together, such
 * as the parts of a date (`Sinds` / `1 januari 2022`).
 */
function clearRoom(line: Line, ends: boolean): number {
  if (line.box) return ends ? 0.01 : 0.06
  return ends ? 0.07 : 0.12
}

/** A marker belongs to what comes before it. */
const beginsWithMarker = (line: Line): boolean => line.tokens[0]?.marker !== undefined

const cutsWord = (above: Line, line: Line): boolean =>
  above.text.endsWith('-') && /[\p{L}\d]-$/u.test(above.text) && /^\p{L}/u.test(line.text)

/** Scans begin a line behind the sign that opens a quotation: `in het blad '` / `Kadebode van 3 mei`. */
const opensQuote = /\s['‘«]$/

/**
 * Some extractors end the line at a marker (`vanaf 2018.12` / `Hierbij` / `is gekeken naar`): the
 * two pieces together still fit the column.
 */
export function isFragment({above, reach}: Context, line: Line, measure: Measure): boolean {
  const atMarker = above.tokens.at(-1)?.marker !== undefined || beginsWithMarker(line)
  return atMarker && reach + measure.widthOf(line.text) < 1.03 * measure.column
}

/**
 * A line wider than the column is several printed ones that extraction joined. With two of them the
 * reach of the last is known well enough; with more it is not.
 */
function overflow({above, reach}: Context, line: Line, measure: Measure): ParagraphBreak {
  if (!sentenceEnd.test(above.text) || !sentenceStart.test(line.text)) return 'no'
  const last = reach - 0.97 * measure.column
  if (last > measure.column) return 'maybe'
  const room = measure.column - last - firstWordWidth(line, measure)
  return room > 0.12 * measure.column ? 'yes' : 'maybe'
}

const dayAndMonth = new RegExp(String.raw`\b\d{1,2} ${month}$`)

/** Shorter lines may be cells of a table or items of a list, which need no full stop. */
const shortest = 30

/**
 * Some extractors keep the line ends of a few printed lines only (the first of a page, what follows a
 * marker), so nothing can be told from their widths; the sentence shows that it goes on.
 */
function stopsInSentence({above, runsOn}: Context, line: Line): boolean {
  const end = above.text.slice(-20)
  if (bullet(line)) return false
  if (sentenceEnd.test(end))
    return (closesMark.test(end) || endsAbbreviated.test(end)) && /^\p{Ll}{2}/u.test(line.text)
  if (leansOn(end)) return true
  return (runsOn || above.text.length >= shortest) && goesOn.test(line.text)
}

/**
 * Exact widths show that a line was ended early, but not one of a ragged letter that stops behind `van de` and is
 * nearly full.
 */
const cutsSentence = ({above, reach}: Context, line: Line, measure: Measure): boolean =>
  reach > nearlyFull * measure.column &&
  !bullet(line) &&
  leansOn(above.text.slice(-20)) &&
  /^\p{Ll}/u.test(line.text)

const nearlyFull = 0.7

const leansOn = (end: string): boolean => leansForward.test(end) || dayAndMonth.test(end)

/** What stands in quotation marks or brackets ends a sentence with a stop alone: `Is bij «pesterijen»` / `sprake van`. */
const closesMark = /[\p{L}\d][»”’")\]]$/u

/** A sentence goes on with a small letter, or a number and a small letter (`binnen` / `14 dagen`). */
const goesOn = /^(?:\d{1,4}(?:[.,]\d{1,3})?\s)?\p{Ll}/u

/** Without a typesetter's line breaks each line is a paragraph, unless it stops in mid-sentence. */
function unwrapped(above: Line, line: Line): ParagraphBreak {
  if (bullet(line)) return 'yes'
  return !sentenceEnd.test(above.text) && /^\p{Ll}/u.test(line.text) ? 'no' : 'yes'
}
