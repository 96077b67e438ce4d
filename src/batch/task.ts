import type {LimitOptions} from '../diagnostics/limits.js'
import type {RuleId} from '../diagnostics/messages.js'

/** What a thread gets: one document. */
export interface Task {
  path: string
  /** The document itself, where it is no file. */
  bytes: Uint8Array | null
  /** Name of the document, for the record. */
  name: string
  /** Spaces to indent the text of records with; 0 for one line. */
  indent: number
  limits: LimitOptions
  /** Shared with the thread, which puts in when it took the task: milliseconds since 1970; 0 before. */
  begun: Float64Array
}

/** A message of a vfile as plain data, as it travels between threads. */
export interface PlainMessage {
  ruleId: RuleId
  reason: string
  /** As of a vfile message: true is an error, false a warning, null information. */
  fatal: boolean | null
  line: number | null
  column: number | null
}

/** What became of one document. */
export interface Outcome {
  /** Of the input and of the metadata beside it; null where they could not be read. */
  sha256: string | null
  metadata: string | null
  size: number
  /** Time of the last change, in milliseconds. */
  mtime: number
  pages: number
  /** The records as JSON in UTF-8; `part` where the input holds several documents. */
  records: {part: number | null; json: Uint8Array<ArrayBuffer>}[]
  messages: PlainMessage[]
}

/** What became of a document that could not be finished. */
export const unfinished = (ruleId: RuleId, reason: string): Outcome => ({
  sha256: null,
  metadata: null,
  size: 0,
  mtime: 0,
  pages: 0,
  records: [],
  messages: [errorOf(ruleId, reason)]
})

export const errorOf = (ruleId: RuleId, reason: string): PlainMessage => ({
  ruleId,
  reason,
  fatal: true,
  line: null,
  column: null
})

/** Whether a document gave no record, or not all of them. */
export const hasFailed = ({messages}: Pick<Outcome, 'messages'>): boolean =>
  messages.some(({fatal}) => fatal === true)
