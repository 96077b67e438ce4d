import type {Change} from '../correct/change.js'
import type {Decision} from '../correct/decisions.js'
import type {LayoutFile} from '../schema/layout-file.js'
import type {DoubtKind} from '../diagnostics/doubts.js'
import type {DocumentRecord} from '../schema/record.js'
import type {DoubtTask} from './doubt-task.js'

/** What server and page tell each other. */
export interface DocumentSummary {
  /** Which document, from 0. */
  index: number
  name: string
  id: string | null
  kind: string | null
  session: string | null
  year: string | null
  subject: string | null
  format: string | null
  /** In reading order. */
  doubts: DoubtTask[]
  /** How often each diagnostic was given. */
  diagnostics: Record<string, number>
  /** A reviewer has accepted the whole. */
  accepted: boolean
  /** Decisions that hold, and those that no longer fit. */
  decided: number
  stale: number
  /** Paths that a reviewer marked as wrong and nobody has corrected yet. */
  wrong: string[]
  /** Why there is no record. */
  error: string | null
}

/** A document in the list: of its doubts only the kinds, what they say is asked for when it is shown. */
export interface ListedDocument extends Omit<DocumentSummary, 'doubts'> {
  doubts: DoubtKind[]
}

export interface Listing {
  version: string
  canWrite: boolean
  /** In the order of their indexes; usual values are left out (`listed.ts`). */
  documents: Partial<ListedDocument>[]
}

/** The doubts of some documents, each with its index. */
export type DoubtsOfDocuments = [index: number, doubts: DoubtTask[]][]

export interface Detail {
  summary: DocumentSummary
  record: DocumentRecord
  layout: LayoutFile
  /** Decisions on this input, latest last. */
  decisions: Decision[]
  /** Those that no longer fit, and those on other inputs with the same identifier. */
  stale: Decision[]
  /** Where the PDF is; null for other formats, and without a server. */
  pdf: string | null
  canWrite: boolean
}

/** What a reviewer wants to do. */
export type Wish =
  | {decision: 'accept' | 'wrong'; path: string; reason?: string}
  | {decision: 'undo'}
  | {decision: 'correct'; change: Change; reason?: string; doubt?: string}
