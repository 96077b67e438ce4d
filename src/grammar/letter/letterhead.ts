import type {Line} from '../../ingest/layout.js'
import {addressee, letterheadLine} from '../../words/letter.js'
import {isHeading} from '../sections/headings.js'

/** A letterhead has no more lines than this, and none is longer (in characters). */
const mostLines = 25
const longest = 100

/**
 * The lines of the letterhead above the addressee of a letter. In Word it stands in the text (a frame, a table), on
 * pages often in their margin; in both it belongs to the page.
 *
 * @param text the lines above the first question or title
 */
export function letterheadOf(text: Line[]): ReadonlySet<Line> {
  const to = text.findIndex(line => addressee.test(line.text))
  const above = text.slice(0, Math.max(0, to))
  const isHead = above.length <= mostLines && above.some(({text}) => letterheadLine.test(text))
  return new Set(isHead && above.every(mayBeOfHead) ? above : [])
}

const mayBeOfHead = (line: Line): boolean =>
  line.text.length <= longest && !/[?!;]$/.test(line.text) && !isHeading(line)
