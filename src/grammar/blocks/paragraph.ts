import type {DoubtKind} from '../../diagnostics/doubts.js'
import type {Line} from '../../ingest/layout.js'
import {reach, type Measure} from '../lines/measure.js'
import {breakBetween, isFragment, type Context, type ParagraphBreak} from './break.js'
import {bullet} from './bullet.js'
import {doubtBetween} from './paragraph-doubts.js'
import type {LineEnds} from './phrasing.js'

/** The lines of a paragraph, and the doubts about its start and its line ends. */
export interface ParagraphLines {
  lines: Line[]
  startDoubt: DoubtKind | undefined
  /** Those of all paragraphs of the block: no line is in two. */
  ends: LineEnds
}

/** Gather lines into paragraphs. */
export function toParagraphs(lines: Line[], measure: Measure): ParagraphLines[] {
  const paragraphs: ParagraphLines[] = []
  const ends: LineEnds = {mayEnd: new Set(), doubts: new Map()}
  let context: Context | undefined
  for (const line of lines) {
    const found = context ? breakBetween(context, line, measure) : 'yes'
    const doubt = context && doubtBetween(found, context, line, measure)
    const carried =
      context && found !== 'yes' && isFragment(context, line, measure) ? context.reach : 0
    const runsOn = found !== 'yes'
    if (runsOn) runOn(paragraphs.at(-1)!, line, found, doubt)
    else paragraphs.push({lines: [line], startDoubt: doubt, ends})
    context = {
      above: line,
      reach: carried + reach(line, measure),
      inItem: runsOn ? context!.inItem : bullet(line) !== undefined,
      runsOn
    }
  }
  return paragraphs
}

function runOn(
  run: ParagraphLines,
  line: Line,
  found: ParagraphBreak,
  doubt: DoubtKind | undefined
): void {
  run.lines.push(line)
  if (found === 'maybe') run.ends.mayEnd.add(line)
  if (doubt) run.ends.doubts.set(line, doubt)
}
