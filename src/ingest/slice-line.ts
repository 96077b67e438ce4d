import type {Line, Token, Editable} from './layout.js'

/** The part of a line from `start` to `end` (UTF-16 units of its text), as a line of its own. */
export function sliceLine(line: Line, start: number, end = line.text.length): Line {
  const raw = line.text.slice(start, end)
  const text = raw.trim()
  const from = start + raw.length - raw.trimStart().length
  const to = from + text.length
  // A literal that sets again what it spreads takes ten times as long.
  const copy: Editable<Line> = {...line}
  copy.text = text
  copy.offset = line.offset + from
  copy.column = line.column + from
  copy.tokens = tokensWithin(line.tokens, from, to)
  return copy
}

function tokensWithin(tokens: readonly Token[], from: number, to: number): Token[] {
  const within: Token[] = []
  for (const token of tokens) {
    if (token.end <= from || token.start >= to) continue
    const copy: Editable<Token> = {...token}
    copy.start = Math.max(0, token.start - from)
    copy.end = Math.min(to, token.end) - from
    within.push(copy)
  }
  return within
}
