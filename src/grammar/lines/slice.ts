import type {Point, Position} from 'unist'
import type {Line} from '../../ingest/layout.js'

export {sliceLine} from '../../ingest/slice-line.js'

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

/** Place that several lines take up together, whatever their order. */
export function positionOf(lines: Line[]): Position {
  let [first, last] = [lines[0]!, lines[0]!]
  for (const line of lines) {
    if (line.offset < first.offset) first = line
    if (line.offset > last.offset) last = line
  }
  return {start: pointIn(first, 0), end: pointIn(last, last.text.length)}
}
