import type {Line} from '../../ingest/layout.js'

/** A parenthesis is open for no more lines than this. */
const mostLines = 2

/**
 * Whether a `)` at a place of a line closes a parenthesis, of this line or of one above, and so does not belong to a
 * number typed as a marker: `(Kamerstuk 36 200` / `VIII, nr. 14) is daarvoor`.
 */
export function closesParenthesis(lines: readonly Line[], i: number, at: number): boolean {
  const above = lines.slice(Math.max(0, i - mostLines), i).map(({text}) => text)
  const before = [...above, lines[i]!.text.slice(0, at)].join(' ')
  return before.lastIndexOf('(') > before.lastIndexOf(')')
}
