import type {Layout, Line} from '../../ingest/layout.js'
import {isHeading} from '../sections/headings.js'

/**
 * A letter may answer several papers, each opened by its title (`Vragen van het lid ...`) with its case
 * number and date: one layout for each. The covering letter goes with the first; what it says holds for
 * all.
 */
export function splitPapers(layout: Layout): Layout[] {
  const starts = startsOf(layout.lines)
  if (starts.length < 2) return [layout]
  const cuts = [0, ...starts.slice(1), layout.lines.length]
  return starts.map((_, i) => {
    const lines = layout.lines.slice(cuts[i], cuts[i + 1])
    const last = lines.at(-1)!
    const start = lines[0]!.offset
    const end = last.offset + last.text.length
    return {...layout, lines, piece: {index: i + 1, of: starts.length, start, end}}
  })
}

/** Where each paper begins: with the first line of its title, or the case number above. */
function startsOf(lines: Line[]): number[] {
  const starts: number[] = []
  let isOpen = false
  for (const [i, line] of lines.entries()) {
    if (line.furniture) continue
    if (!line.part) isOpen = false
    else if (
      !isOpen &&
      hasTitle(lines, i) &&
      (starts.length === 0 || asks(lines, starts.at(-1)!, i))
    ) {
      starts.push(i)
      isOpen = true
    } else if (line.part) isOpen = true
  }
  return starts
}

/** The run of header lines from here has a title, not just a stray case number. */
function hasTitle(lines: Line[], from: number): boolean {
  for (const {part, furniture} of lines.slice(from)) {
    if (part === 'letter' || part === 'question') return true
    if (!part && !furniture) return false
  }
  return false
}

/** Something is asked between two titles. */
const asks = (lines: Line[], from: number, to: number): boolean =>
  lines
    .slice(from, to)
    .some(line => !line.part && !line.furniture && (isHeading(line) || line.text.includes('?')))
