import type {Line} from '../../ingest/layout.js'
import {sliceLine} from '../lines/slice.js'
import type {Start} from './numbering.js'

/** A piece of a line, and whether a number stands at its beginning. */
export interface NumberedPiece {
  line: Line
  begins: boolean
}

/** Cut a line before and behind each number. */
export function cutAtNumbers(line: Line, starts: Start[]): NumberedPiece[] {
  const ends = starts.flatMap(({start, end}) => [start, end])
  const cuts = [...new Set([0, ...ends, line.text.length])]
  return cuts
    .slice(0, -1)
    .map((cut, i) => ({
      line: sliceLine(line, cut, cuts[i + 1]),
      begins: starts.some(({start}) => start === cut)
    }))
    .filter(piece => piece.line.text !== '')
}

/** Say that a part begins with the first piece, whether its number is printed or not. */
export const opening = ([first, ...pieces]: Line[], type: 'question' | 'answer'): Line[] => [
  {...first!, opens: first!.opens ?? {type, heading: false}},
  ...pieces
]
