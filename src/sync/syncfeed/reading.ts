import type {SyncResult} from '../contract.js'
import type {Client} from '../http/client.js'
import type {KindName} from '../kinds.js'
import type {Log} from '../store/log.js'
import type {FeedState} from '../store/state.js'

/** What reading the feed needs and produces. */
export interface Reading {
  client: Client
  log: Log
  state: FeedState
  kinds: readonly KindName[]
  /** Moment from which changes wait for another run. */
  until: string | null
  /** Most documents that need fetching. */
  most: number
  result: SyncResult
  note: (text: string) => void
  signal: AbortSignal | undefined
  /** Documents whose side file may need updating. */
  touched: Set<string>
  /** Whether persons or parties changed, whom any document may name. */
  touchedAll: boolean
  /** Moment of the last answer, by the clock of the service. */
  clock: string | null
  /** Documents to fetch that this run has found. */
  wanted: number
  /** Store the progress: rows first, then the tokens. */
  save(): void
}
