import type {FilePlace} from './names.js'

/** A document whose file is asked for. */
export interface WantedFile {
  id: string
  /** Place in the order of changes. */
  token: number
  documentNumber: string | null
  /** What the service says about its bytes. */
  version: string
  place: () => FilePlace
}
