import type {NodeDoubt} from '../../diagnostics/doubts.js'
import type {Line, Token} from '../../ingest/layout.js'

/**
 * A line while the grammar works on it: what the reader says about it, which does not change, and what
 * the grammar finds out.
 */
export interface Draft extends Line {
  /** Told by page feet if the format has no pages. */
  page: number
  /** Cut where a marker was found. */
  tokens: readonly Token[]
  doubts?: NodeDoubt[]
}

/** Copies of the lines for the grammar; those of the layout stay as they are. */
export const toDrafts = (lines: readonly Line[]): Draft[] => lines.map(line => ({...line}))
