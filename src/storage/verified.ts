/** How the files of a folder compare with what was written into it; paths below it, with slashes. */
export interface Verified {
  /** How many files are as they were written. */
  whole: number
  damaged: string[]
  missing: string[]
  /** Files that do not belong to the folder's records or dataset. */
  foreign: string[]
  /** Lines of its manifest that could not be understood. */
  unknown: number
}
