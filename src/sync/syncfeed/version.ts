import type {KindName} from '../kinds.js'
import type {DocumentRow} from '../store/rows.js'

/** What the service says about the bytes of a document: if that changes, they are asked for again. */
export const versionOf = ({changed, length, mediaType}: DocumentRow): string =>
  [changed, length, mediaType].join(' ')

/** Whether a document has a file that is asked for. */
export const isWanted = (
  {hasFile, deleted, kind}: DocumentRow,
  kinds: readonly KindName[]
): boolean => hasFile && !deleted && kinds.includes(kind as KindName)
