import type {Line} from './layout.js'

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
