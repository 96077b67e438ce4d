import type {Line} from '../ingest/layout.js'
import type {LineBreak, Phrasing} from '../tree.js'
import {positionIn} from './slice.js'

/** Leaves for lines that run on: a slice for each piece of type, a break between lines. */
export function phrasing(lines: Line[], doubtful?: Set<Line>): Phrasing[] {
  const nodes: Phrasing[] = []
  for (const [i, line] of lines.entries()) {
    if (i > 0) nodes.push(lineBreak(doubtful?.has(line) ?? false))
    for (const piece of pieces(line)) {
      const value = line.text.slice(piece.start, piece.end)
      const position = positionIn(line, piece.start, piece.end)
      if (piece.raised && /^\d{1,3}(?:\s*[,;]\s*\d{1,3})*\s*$/.test(value))
        nodes.push({type: 'raised', value, position})
      else {
        const {bold, italic} = piece
        nodes.push({type: 'text', value, position, ...(bold && {bold}), ...(italic && {italic})})
      }
    }
  }
  return nodes
}

const lineBreak = (doubtful: boolean): LineBreak => ({
  type: 'lineBreak',
  value: ' ',
  dropsHyphen: false,
  doubtful
})

type Piece = Pick<Line['tokens'][number], 'start' | 'end' | 'raised' | 'bold' | 'italic'>

// Tokens of the same type are one piece; what no token covers (added spaces) goes with the piece before.
function pieces(line: Line): Piece[] {
  const result: Piece[] = []
  for (const token of line.tokens) {
    const last = result.at(-1)
    if (
      last &&
      last.raised === token.raised &&
      last.bold === token.bold &&
      last.italic === token.italic
    )
      last.end = token.end
    else {
      if (last) last.end = token.start
      const {raised, bold, italic} = token
      result.push({start: last ? token.start : 0, end: token.end, raised, bold, italic})
    }
  }
  const last = result.at(-1)
  if (last) last.end = line.text.length
  return result
}
