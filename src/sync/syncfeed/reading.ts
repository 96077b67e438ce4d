import type {SyncResult} from '../contract.js'
import type {Client} from '../http/client.js'
import type {KindName} from '../kinds.js'
import type {Log} from '../store/log.js'
import type {FeedState} from '../store/state.js'

/** What reading the feed needs and leaves behind. */
export interface Reading {
  client: Client
  log: Log
  state: FeedState
  kinds: readonly KindName[]
  /** Moment from which on changes wait for another run. */
  until: string | null
  /** Most documents that need fetching. */
  most: number
  result: SyncResult
  note: (text: string) => void
  signal: AbortSignal | undefined
  /** Documents whose side file may say something new. */
  touched: Set<string>
  /** Persons or parties changed, of which any document may tell. */
  touchedAll: boolean
  /** Moment of the last answer, by the clock of the service. */
  clock: string | null
  /** Documents to fetch that this run has heard of. */
  wanted: number
  /** Store how far it has come: rows first, then the tokens. */
  save(): void
}
