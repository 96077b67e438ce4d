import type {Line} from '../../ingest/layout.js'
import type {Draft} from '../lines/draft.js'

/** A number in the text that may be the marker of a note. */
export interface Candidate {
  number: number
  line: Draft
  start: number
  end: number
  /** Reading order. */
  order: number
  /** How much it looks like a marker; at 0 or less it is not a candidate. */
  score: number
}

export const toCandidate = (
  line: Line,
  start: number,
  number: number,
  score: number
): Candidate => ({
  number,
  line,
  start,
  end: start + String(number).length,
  order: line.offset + start,
  score
})
