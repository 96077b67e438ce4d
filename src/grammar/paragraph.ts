import type {Line} from '../ingest/layout.js'
import {reach, widthIn, type Measure} from './measure.js'
import {bullet} from './blocks.js'

/** Whether a paragraph ends between two lines; `maybe` where the line is full and a sentence ends. */
export type ParagraphBreak = 'yes' | 'no' | 'maybe'

const sentenceEnd = /[.?!:;»”’")\]]\s*\d{0,3}$/
const sentenceBegin = /^[«“‘"'(]?[\p{Lu}\d]/u

/**
 * Tell whether a paragraph ends between two lines of a block.
 *
 * A typesetter fills lines: where the first word of the next line would still have fitted, the
 * line was ended on purpose. A full last line leaves no trace, so there is none (`maybe`). White
 * space above, another type size and a list sign say it by themselves.
 */
export function breakBetween(
  above: Line,
  line: Line,
  measure: Measure,
  inItem: unknown
): ParagraphBreak {
  const adjacent = above.page === line.page
  if (adjacent && line.gap > 0 && !isMarkerLine(above) && !isMarkerLine(line)) return 'yes'
  if (adjacent && above.mark !== line.mark && above.tag && line.tag) return 'yes'
  if (above.size && line.size && Math.abs(above.size - line.size) > 0.08 * measure.bodySize)
    return 'yes'
  if (!measure.wrapped) return unwrapped(above, line)
  const ends = sentenceEnd.test(above.text)
  const room = roomFor(above, line, measure)
  if (bullet(line) && (room > 0 || ends)) return beginsItem(line, inItem, ends, room) ? 'yes' : 'no'
  if (reach(above, measure) > 1.12 * measure.column)
    return ends && sentenceBegin.test(line.text) ? 'maybe' : 'no'
  if (room > clear(measure, above)) return 'yes'
  if (ends && sentenceBegin.test(line.text)) return room > 0 ? 'yes' : 'maybe'
  return 'no'
}

// A dash at the begin of a line may be one within a sentence.
const beginsItem = (line: Line, inItem: unknown, ends: boolean, room: number): boolean =>
  !/^[–—-]/.test(line.text) || ends || Boolean(inItem) || room > 0

/** How much room the line had left after taking in the next line's first word; negative if none. */
function roomFor(above: Line, line: Line, measure: Measure): number {
  const word = /^\S+/.exec(line.text)![0]
  const column = measure.column
  return column - reach(above, measure) - widthIn(line, ` ${word}`)
}

/** Room that is no accident: measured widths are exact in PDF and estimates elsewhere. */
const clear = (measure: Measure, line: Line): number => (line.box ? 0.01 : 0.07) * measure.column

/** Without line breaks of a typesetter each line is a paragraph, unless it stops in mid-sentence. */
function unwrapped(above: Line, line: Line): ParagraphBreak {
  if (bullet(line)) return 'yes'
  return !sentenceEnd.test(above.text) && /^[\p{Ll}]/u.test(line.text) ? 'no' : 'yes'
}

/** Nothing but footnote numbers, which some extractors put on lines of their own. */
export const isMarkerLine = (line: Line): boolean => /^\d{1,3}(?:[\s,]+\d{1,3})*$/.test(line.text)
