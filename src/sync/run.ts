import type {OpenFolder} from '../batch/folder.js'
import type {SyncResult} from './contract.js'
import type {Client} from './http/client.js'
import type {KindName} from './kinds.js'
import type {Log} from './store/log.js'

/** What every part of a run works with. */
export interface SyncRun {
  /** Folder of the documents. */
  folder: string
  client: Client
  log: Log
  /** The same, as this run uses it. */
  open: OpenFolder
  /** Files that were put in place but could still be lost in a power cut. */
  unflushed: Set<string>
  kinds: readonly KindName[]
  /** Moments in UTC between which changes count; null if there is no such bound. */
  since: string | null
  until: string | null
  /** Most documents to fetch. */
  most: number
  dryRun: boolean
  note: (text: string) => void
  signal: AbortSignal | undefined
  result: SyncResult
}
