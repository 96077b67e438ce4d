import type {Line} from '../../ingest/layout.js'
import {mayOpen} from '../../patterns/openings.js'
import {answer} from './answer.js'
import {parseMarkedNumbers} from '../../words/number-list.js'
import type {Construct, HeadingMatch} from './construct.js'
import {mededeling} from './mededeling.js'
import {question} from './question.js'
import {toelichting} from './toelichting.js'

/** In order of trial. */
export const constructs: readonly Construct[] = [question, answer, mededeling, toelichting]

/** Whether a text may be the heading of a block, by its first sign. */
const mayBeHeading = mayOpen(...constructs.flatMap(({openings}) => openings))

/** Whether a line is the heading of a block. */
export const isHeading = (line: Line): boolean =>
  line.opens?.length !== undefined ||
  (mayBeHeading(line.text) && constructs.some(construct => construct.match(line) !== undefined))

/** The construct that a line opens, if any. */
export function matchHeading(
  line: Line
): (HeadingMatch & {type: Construct['type'] | 'other'}) | undefined {
  const mayMatch = line.opens?.length === undefined && mayBeHeading(line.text)
  for (const construct of mayMatch ? constructs : []) {
    const match = construct.match(line)
    if (match) return {type: construct.type, numbers: match.numbers, length: match.length}
  }
  const {opens, text} = line
  return (
    opens && {
      type: opens.type,
      numbers: opens.numbers ?? (opens.heading ? parseMarkedNumbers(text) : []),
      length: opens.length ?? (opens.heading ? text.length : 0)
    }
  )
}
