import {gather} from '../../patterns/gather.js'
import {doubt, type DoubtKind} from '../../diagnostics/doubts.js'
import type {Line, Token} from '../../ingest/layout.js'
import type {Draft} from '../lines/draft.js'
import type {LineBreak, Phrasing, Text} from '../../tree/nodes.js'
import {positionIn} from '../lines/slice.js'

/** The doubts about the line ends of a paragraph, by the line that follows. */
export interface LineEnds {
  /** A paragraph may have ended unseen; a joint question may be split there. */
  mayEnd: Set<Line>
  /** It is in doubt whether the paragraph goes on with the line. */
  doubts: Map<Line, DoubtKind>
}

/** Leaves for lines that run on: a slice for each piece of one type, a break between lines. */
export function phrasing(lines: Draft[], ends?: LineEnds): Phrasing[] {
  return gather(lines, (line, i) => {
    const nodes = pieces(line).map(piece => toLeaf(line, piece))
    for (const {kind, number} of line.doubts ?? []) doubt(nodes[0]!, kind, number)
    return i > 0 ? [lineBreak(line, ends), ...nodes] : nodes
  })
}

const raisedNumber = /^\d{1,3}(?:\s*[,;]\s*\d{1,3})*\s*$/

function toLeaf(line: Line, piece: TokenPiece): Phrasing {
  const {start, end, raised, bold, italic, marker, link, doubts} = piece
  const value = line.text.slice(start, end)
  const position = positionIn(line, start, end)
  if (marker !== undefined)
    return {type: 'footnoteReference', number: marker, value, position, ...(doubts && {doubts})}
  if (raised && raisedNumber.test(value)) return {type: 'raised', value, position}
  const text: Text = {type: 'text', value, position}
  if (bold) text.bold = true
  if (italic) text.italic = true
  if (link !== undefined) text.link = link
  if (doubts) text.doubts = doubts
  return text
}

function lineBreak(line: Line, ends?: LineEnds): LineBreak {
  const kind = ends?.doubts.get(line)
  return {
    type: 'lineBreak',
    value: ' ',
    dropsHyphen: false,
    doubtful: ends?.mayEnd.has(line) ?? false,
    ...(kind && {doubts: [{kind}]})
  }
}

type TokenPiece = {-readonly [Field in keyof Omit<Token, 'size'>]: Token[Field]}

// Tokens of the same type are one piece; what no token covers (added spaces) goes with the piece before.
function pieces(line: Line): TokenPiece[] {
  const result: TokenPiece[] = []
  for (const token of line.tokens) {
    const {start, end, raised, bold, italic, marker, link, doubts} = token
    const last = result.at(-1)
    if (last) last.end = start
    if (last && marker === undefined && !doubts && isAlike(last, token)) last.end = end
    else {
      const piece: TokenPiece = {start: last ? start : 0, end, raised, bold, italic}
      if (marker !== undefined) piece.marker = marker
      if (link !== undefined) piece.link = link
      if (doubts) piece.doubts = doubts
      result.push(piece)
    }
  }
  const last = result.at(-1)
  if (last) last.end = line.text.length
  return result
}

const isAlike = (piece: TokenPiece, type: Token): boolean =>
  piece.marker === undefined &&
  piece.doubts === undefined &&
  piece.raised === type.raised &&
  piece.bold === type.bold &&
  piece.italic === type.italic &&
  piece.link === type.link
