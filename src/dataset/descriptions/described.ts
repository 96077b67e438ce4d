import type {WrittenTable} from '../files.js'
import type {DatasetSummary} from '../summary.js'

/** What the descriptions of a dataset are made from. */
export interface Described {
  /** Folder in which they are written. */
  folder: string
  written: WrittenTable[]
  summary: DatasetSummary
}
