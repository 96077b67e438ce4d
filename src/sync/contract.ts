import type {KindName} from './kinds.js'

/** Where documents come from. */
export type SourceName = 'syncfeed' | 'sru'

export interface SyncOptions {
  /** Folder that the documents go into. */
  directory: string
  /** The Tweede Kamer's SyncFeed (default), or the repository of official publications by SRU. */
  source?: SourceName | undefined
  /**
   * Only changes since that day (`2026-11-01`, in UTC) or moment; a first run without it takes
   * everything.
   */
  since?: string | undefined
  /** Changes until the end of that day, or that moment. */
  until?: string | undefined
  /** Kinds of documents; by default all of them. */
  kinds?: readonly KindName[] | undefined
  /** Origin of the service, such as `http://127.0.0.1:8080`. */
  base?: string | undefined
  /**
   * Where the service can reach the person who runs this: the address of a page or a mailbox, sent in
   * the User-Agent.
   */
  contact?: string | undefined
  /** Pause between two requests, in milliseconds. */
  delay?: number | undefined
  /** Most documents that one run fetches; the next run continues. */
  max?: number | undefined
  /** Seconds to wait for another run that writes to the folder. */
  wait?: number | undefined
  /** Say what would be fetched; fetch no document and write nothing. */
  dryRun?: boolean | undefined
  /** Called with what is worth saying during the run, in plain sentences. */
  note?: ((text: string) => void) | undefined
  /** Stops the run after the current document; the next run goes on from there. */
  signal?: AbortSignal | undefined
}

/** A document that the service lists but does not deliver. */
export interface MissingDocument {
  id: string
  documentNumber: string | null
  reason: string
}

/** What one run did. */
export interface SyncResult {
  /** Documents that were fetched for the first time, that changed, or that were the same again. */
  new: number
  changed: number
  unchanged: number
  /** Documents that the service has withdrawn since the last run; their files stay. */
  deleted: number
  /** Documents that would be fetched, or are left for the next run. */
  pending: number
  missing: MissingDocument[]
  /** Documents that the service failed to deliver in so many runs that they are no longer asked for. */
  givenUp: MissingDocument[]
  /** What could not be read from the service: parts of the run that are incomplete. */
  failures: string[]
  requests: number
  /** Moment of the newest change of any kind that the service reported, and of the newest document. */
  newest: string | null
  newestDocument: string | null
  /** Whether the service itself has reported nothing new for days, by its own clock. */
  stale: boolean
}
