import type {InputFile} from './inputs.js'

/** What is clear about an input before it is read. */
export interface Planned extends InputFile {
  /** What the manifest calls it: its path from the output folder, with slashes. */
  key: string
  /** Folded paths where its records may not go. */
  forbidden: string[]
  /** Another input whose record would have the same path. */
  rival: string | undefined
  /** What the manifest calls the other forms of the document, which an earlier run may have converted. */
  otherKeys: readonly string[]
}
