import type {DoubtKind} from '../../diagnostics/doubts.js'
import type {Line} from '../../ingest/layout.js'
import {bullet} from './bullet.js'
import type {Measure} from '../lines/measure.js'
import {isFragment, isSetApart, roomFor, type Context, type ParagraphBreak} from './break.js'
import {asksUponAnswer} from '../../words/question-words.js'
import {sentenceStart, sentenceEnd} from '../../words/sentence.js'

/**
 * The doubt, if any, whether a paragraph ends or goes on between two lines.
 *
 * White space, type and tags leave none. A full line that ends a sentence always leaves one, since a
 * paragraph that fills its last line looks the same. Estimated widths also leave one if they are near
 * the limit or disagree with the words.
 */
export function doubtBetween(
  found: ParagraphBreak,
  context: Context,
  line: Line,
  measure: Measure
): DoubtKind | undefined {
  const {above} = context
  if (isSetApart(above, line, measure)) return undefined
  if (found === 'maybe') return endsClearly.test(above.text) ? 'full-line' : undefined
  if (line.box || !measure.wrapped || bullet(line)) return undefined
  // A question that hangs on the one above seldom begins a paragraph.
  if (found === 'yes' && asksUponAnswer.test(line.text)) return 'paragraph'
  const room = roomFor(context, line, measure) / measure.column
  const doubtful =
    found === 'yes'
      ? mayGoOn(above, room)
      : mayEnd(above, line, room) || mayEndAtMarker(context, line, measure, room)
  return doubtful ? 'paragraph' : undefined
}

/** A bracket or quotation mark may also end within a sentence. */
const endsClearly = /[.?!:][»”’")\]]*\s*\d{0,3}$/

/** The doubt about a line that is nearly full, or ends without a full stop like a cell of a table. */
const mayGoOn = (above: Line, room: number): boolean => room < 0.04 || !sentenceEnd.test(above.text)

/**
 * The rows of a table end without a full stop, and end up in one paragraph where they are as wide as
 * the column; the width of text that spaces set in columns says nothing.
 */
const mayEnd = (above: Line, line: Line, room: number): boolean =>
  isRow(above) ||
  isRow(line) ||
  (!sentenceEnd.test(above.text) &&
    sentenceStart.test(line.text) &&
    (room > 0 || /\d$/.test(above.text)))

/** The piece that ends at a marker may be the last line of its paragraph. */
const mayEndAtMarker = (context: Context, line: Line, measure: Measure, room: number): boolean =>
  room > clearlyShort &&
  sentenceEnd.test(context.above.text) &&
  sentenceStart.test(line.text) &&
  isFragment(context, line, measure)

/** A line with this much room, as a share of the column, is short. */
const clearlyShort = 0.5

const isRow = ({text}: Line): boolean => text.includes('   ') && /\S {3,}\S/.test(text)
