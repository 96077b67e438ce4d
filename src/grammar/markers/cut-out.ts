import type {Token} from '../../ingest/layout.js'
import type {Draft} from '../lines/draft.js'

/** Make a part of a line a token of its own; the rest keeps its type. */
export function cutOut(
  line: Draft,
  {start, end}: {start: number; end: number},
  what: Pick<Token, 'marker' | 'doubts'>
): void {
  const inside = line.tokens.filter(token => token.end > start && token.start < end)
  const [first, last] = [inside[0], inside.at(-1)]
  if (!first || !last) return
  line.tokens = [
    ...line.tokens.filter(token => token.end <= start),
    {...first, end: start},
    {...first, start, end, ...what},
    {...last, start: end},
    ...line.tokens.filter(token => token.start >= end)
  ].filter(token => token.start < token.end)
}
