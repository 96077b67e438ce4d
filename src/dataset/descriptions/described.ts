import type {WrittenTable, WrittenWhole} from '../files.js'
import type {DatasetSummary} from '../summary.js'

/** What the descriptions of a dataset are made from. */
export interface Described {
  /** Folder in which they are written. */
  folder: string
  /** Tables, with one or more files for each in each format. */
  written: WrittenTable[]
  /** Files that hold all tables. */
  whole: WrittenWhole[]
  summary: DatasetSummary
}
