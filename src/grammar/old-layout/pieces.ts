import {gather} from '../../patterns/gather.js'
import type {Line} from '../../ingest/layout.js'
import {sliceLine} from '../lines/slice.js'
import type {Start} from './numbering.js'

/** A piece of a line, and whether it begins with a number. */
export interface NumberedPiece {
  line: Line
  begins: boolean
}

/** Cut a line before and after each number. */
export function cutAtNumbers(line: Line, starts: Start[]): NumberedPiece[] {
  const ends = gather(starts, ({start, end}) => [start, end])
  const cuts = [...new Set([0, ...ends, line.text.length])]
  return cuts
    .slice(0, -1)
    .map((cut, i) => ({
      line: sliceLine(line, cut, cuts[i + 1]),
      begins: starts.some(({start}) => start === cut)
    }))
    .filter(piece => piece.line.text !== '')
}

/** Mark the first piece as the start of a part, whether its number is printed or not. */
export const opening = (
  [first, ...pieces]: Line[],
  type: 'question' | 'answer' | 'toelichting' | 'other'
): Line[] => [{...first!, opens: first!.opens ?? {type, heading: false}}, ...pieces]
