import type {Doubted} from '../../diagnostics/doubts.js'
import type {Line} from '../../ingest/layout.js'
import type {Construct} from './construct.js'

/** A block of the document before its lines are structured. */
export interface Section extends Doubted {
  type: Construct['type'] | 'other'
  numbers: number[]
  inferred: boolean
  /** The lines of the printed heading, absent if the block has none. */
  labels?: Line[]
  lines: Line[]
}
