/** How the files of a folder stand to what was written into it; paths below it, with slashes. */
export interface Verified {
  /** How many files are as they were written. */
  whole: number
  damaged: string[]
  missing: string[]
  /** Files that the folder knows nothing of. */
  foreign: string[]
  /** Lines of its manifest that say nothing. */
  unknown: number
}
