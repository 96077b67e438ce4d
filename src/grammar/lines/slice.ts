import type {Point, Position} from 'unist'
import type {Line} from '../../ingest/layout.js'

/** The part of a line from `start` to `end` (UTF-16 units of its text), as a line of its own. */
export function sliceLine(line: Line, start: number, end = line.text.length): Line {
  const raw = line.text.slice(start, end)
  const text = raw.trim()
  const from = start + raw.length - raw.trimStart().length
  const to = from + text.length
  const tokens = line.tokens
    .filter(token => token.end > from && token.start < to)
    .map(token => ({
      ...token,
      start: Math.max(0, token.start - from),
      end: Math.min(text.length, token.end - from)
    }))
  return {...line, text, offset: line.offset + from, column: line.column + from, tokens}
}

/** Place of a character of a line in the input's text. */
export const pointIn = (line: Line, index: number): Point => ({
  line: line.number,
  column: line.column + index,
  offset: line.offset + index
})

/** Place of a part of a line; of the whole line by default. */
export const positionIn = (line: Line, start = 0, end = line.text.length): Position => ({
  start: pointIn(line, start),
  end: pointIn(line, end)
})

/** Place that several lines take together, whatever their order. */
export function positionOf(lines: Line[]): Position {
  let [first, last] = [lines[0]!, lines[0]!]
  for (const line of lines) {
    if (line.offset < first.offset) first = line
    if (line.offset > last.offset) last = line
  }
  return {start: pointIn(first, 0), end: pointIn(last, last.text.length)}
}
