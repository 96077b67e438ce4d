import type {Doubted} from '../../diagnostics/doubts.js'
import type {Line} from '../../ingest/layout.js'

/** A copy of a line, to be marked. */
export type OwnLine = {-readonly [Key in keyof Line]: Line[Key]} & Doubted
