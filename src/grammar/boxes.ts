import type {Line} from '../ingest/layout.js'
import {isHeading} from './sections/headings.js'

/** A shorter line than this is no sentence of the text, but may be one of a letterhead. */
const shortest = 40

/**
 * Tell what the text boxes of a document hold. Most hold letterheads and reference data, which are
 * furniture; some hold a question, an answer or a part of one, which are text where they stand. A
 * heading tells, or a question; below the first of these any sentence does.
 */
export function settleBoxes(lines: Line[]): Line[] {
  if (lines.every(({boxed}) => boxed === undefined)) return lines
  const texts = textBoxes(lines)
  return lines.map(line =>
    line.boxed === undefined || texts.has(line.boxed) ? line : {...line, tag: 'furniture'}
  )
}

/** The numbers of the boxes that hold text. */
function textBoxes(lines: Line[]): Set<number> {
  const found = new Set<number>()
  const first = lines.findIndex(opensText)
  for (const [i, line] of lines.entries())
    if (
      line.boxed !== undefined &&
      first >= 0 &&
      i >= first &&
      (opensText(line) || isSentence(line))
    )
      found.add(line.boxed)
  return found
}

const isSentence = ({text}: Line): boolean => text.length >= shortest && /[.?!:;]$/.test(text)

const opensText = (line: Line): boolean =>
  isHeading(line) || (line.text.length >= shortest && line.text.endsWith('?'))
