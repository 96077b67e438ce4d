/** A piece of print in one column of a page, and where it is: `y` grows upwards, from its baseline. */
export interface PlacedText<Source = unknown> {
  readonly source: Source
  readonly text: string
  readonly x: number
  readonly end: number
}

/** Pieces on one baseline, from left to right. */
export interface PieceLine<Source = unknown> {
  readonly y: number
  readonly pieces: readonly PlacedText<Source>[]
}

/** White space between words is wider than this, in letters; a word may be drawn in several pieces. */
const wordGap = 0.3

export function textOf(pieces: readonly PlacedText[]): string {
  let text = ''
  for (const [i, piece] of pieces.entries()) {
    const above = pieces[i - 1]
    const letter = above ? (above.end - above.x) / Math.max(1, above.text.trim().length) : 0
    if (above && Math.abs(piece.x - above.end) > wordGap * letter) text += ' '
    text += piece.text
  }
  return text.trim().replace(/\s+/g, ' ')
}
