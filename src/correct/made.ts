import type {DocumentRecord} from '../schema/record.js'

/** What a change made of a record, and which texts it took out of its parts or put into them. */
export interface Made {
  record: DocumentRecord
  lost: string[]
  gained: string[]
}
