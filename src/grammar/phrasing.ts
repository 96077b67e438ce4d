import type {Line, Token} from '../ingest/layout.js'
import type {LineBreak, Phrasing} from '../tree.js'
import {positionIn} from './slice.js'

/** Leaves for lines that run on: a slice for each piece of type, a break between lines. */
export function phrasing(lines: Line[], doubtful?: Set<Line>): Phrasing[] {
  return lines.flatMap((line, i) => {
    const nodes = pieces(line).map(piece => toLeaf(line, piece))
    return i > 0 ? [lineBreak(doubtful?.has(line) ?? false), ...nodes] : nodes
  })
}

const raisedNumber = /^\d{1,3}(?:\s*[,;]\s*\d{1,3})*\s*$/

function toLeaf(line: Line, {start, end, raised, bold, italic, marker}: Piece): Phrasing {
  const value = line.text.slice(start, end)
  const position = positionIn(line, start, end)
  if (marker !== undefined) return {type: 'footnoteReference', number: marker, value, position}
  if (raised && raisedNumber.test(value)) return {type: 'raised', value, position}
  return {type: 'text', value, position, ...(bold && {bold}), ...(italic && {italic})}
}

const lineBreak = (doubtful: boolean): LineBreak => ({
  type: 'lineBreak',
  value: ' ',
  dropsHyphen: false,
  doubtful
})

type Piece = Omit<Token, 'size'>

// Tokens of the same type are one piece; what no token covers (added spaces) goes with the piece before.
function pieces(line: Line): Piece[] {
  const result: Piece[] = []
  for (const {start, end, raised, bold, italic, marker} of line.tokens) {
    const last = result.at(-1)
    if (last) last.end = start
    if (last && marker === undefined && isAlike(last, {raised, bold, italic})) last.end = end
    else
      result.push({
        start: last ? start : 0,
        end,
        raised,
        bold,
        italic,
        ...(marker !== undefined && {marker})
      })
  }
  const last = result.at(-1)
  if (last) last.end = line.text.length
  return result
}

const isAlike = (piece: Piece, type: Pick<Token, 'raised' | 'bold' | 'italic'>): boolean =>
  piece.marker === undefined &&
  piece.raised === type.raised &&
  piece.bold === type.bold &&
  piece.italic === type.italic
