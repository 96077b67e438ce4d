import type {LimitOptions} from '../diagnostics/limits.js'
import type {PdfReaderName} from '../ingest/reader.js'
import type {RuleId} from '../diagnostics/messages.js'

/** A text in UTF-8 that all threads share, with its hash. */
export interface SharedText {
  bytes: Uint8Array<SharedArrayBuffer>
  sha256: string
}

/** What a thread gets: one document. */
export interface Task {
  path: string
  /** The document itself, if it is not a file. */
  bytes: Uint8Array | null
  /** Name of the document, for the record. */
  name: string
  /** Spaces to indent the text of records with; 0 for one line. */
  indent: number
  limits: LimitOptions
  /** Who reads PDFs. */
  reader?: PdfReaderName | undefined
  /** Convert it only if it is simple. */
  onlySimple?: boolean | undefined
  /** Read PDFs without a text layer by OCR. */
  ocr?: boolean | undefined
  /** Also make the file with the places of lines. */
  layout: boolean
  /** What reviewers decided about this input or others, as lines of JSON. */
  corrections: SharedText | null
  /** Words of other documents, one per line. */
  words?: SharedText | undefined
  /** Shared with the thread, which notes when it took the task: milliseconds of `clock`; 0 before. */
  begun: Float64Array
}

/** Converts documents, one by one or several at once. */
export interface Converting {
  convert(document: Omit<Task, 'begun'>): Promise<Outcome>
  /** Stop, whatever is being done. */
  close(): Promise<void>
}

/** Milliseconds by a clock that nobody sets, the same in all threads. */
export const clock = (): number => Number(process.hrtime.bigint() / 1_000_000n)

/** A message of a vfile as plain data, as it travels between threads. */
export interface PlainMessage {
  ruleId: RuleId
  reason: string
  /** As in a vfile message: true is an error, false a warning, null information. */
  fatal: boolean | null
  line: number | null
  column: number | null
}

/** A record as it goes into a file. */
export interface WrittenRecord {
  /** Which of several documents in the input. */
  part: number | null
  /** JSON in UTF-8. */
  json: Uint8Array<ArrayBuffer>
  sha256: string
  /** The places of its lines, as JSON, if asked for. */
  layout: Uint8Array<ArrayBuffer> | null
}

/** How often each diagnostic was given. */
export type DiagnosticCounts = Partial<Record<RuleId, number>>

/** What became of one document. */
export interface Outcome {
  /** Hashes of the input and of the metadata beside it; null if they could not be read. */
  sha256: string | null
  metadata: string | null
  size: number
  /** What the file system said about the input when it was read. */
  stamp: string
  pages: number
  records: WrittenRecord[]
  /** The most serious of its messages, no more than can be read; `counts` counts them all. */
  messages: PlainMessage[]
  counts: DiagnosticCounts
  /** Hash of what reviewers decided about it. */
  corrections?: string | undefined
  /** The hash of the list of words that it was converted with. */
  words?: string | undefined
  /** Why it could not be read, if the machine, not the document, is the reason. */
  machine?: string
}

/** Messages of one document that are kept. */
const mostMessages = 50

const gravity = ({fatal}: PlainMessage): number => (fatal === true ? 0 : fatal === false ? 1 : 2)

/** The messages of a document: all counted, the most serious kept, in order. */
export function boundMessages(
  messages: readonly PlainMessage[]
): Pick<Outcome, 'messages' | 'counts'> {
  const counts: DiagnosticCounts = {}
  for (const {ruleId} of messages) counts[ruleId] = (counts[ruleId] ?? 0) + 1
  if (messages.length <= mostMessages) return {messages: [...messages], counts}
  const kept = new Set(messages.toSorted((a, b) => gravity(a) - gravity(b)).slice(0, mostMessages))
  return {messages: messages.filter(message => kept.has(message)), counts}
}

/** What became of a document that could not be finished. */
export const unfinished = (ruleId: RuleId, reason: string): Outcome => ({
  sha256: null,
  metadata: null,
  size: 0,
  stamp: '',
  pages: 0,
  records: [],
  messages: [errorOf(ruleId, reason)],
  counts: {[ruleId]: 1}
})

/** Add an error to what became of a document. */
export const addError = (outcome: Outcome, ruleId: RuleId, reason: string): void =>
  addMessage(outcome, errorOf(ruleId, reason))

/** Add a message to what became of a document. */
export function addMessage({messages, counts}: Outcome, message: PlainMessage): void {
  messages.push(message)
  counts[message.ruleId] = (counts[message.ruleId] ?? 0) + 1
}

const errorOf = (ruleId: RuleId, reason: string): PlainMessage => ({
  ruleId,
  reason,
  fatal: true,
  line: null,
  column: null
})

/** Whether a document gave no record, or not all of them. */
export const hasFailed = ({messages}: Pick<Outcome, 'messages'>): boolean =>
  messages.some(({fatal}) => fatal === true)
