import {kamerstuk} from './kamerstuk.js'
import {url} from './url.js'

/** A reference found in a text; places in UTF-16 units of it. */
export interface Found {
  start: number
  end: number
  id: string | null
  url: string | null
}

/** One type of reference: how to find it, and examples that the tests run. */
export interface ReferenceType {
  type: string
  find(text: string): Found[]
  /** Texts with what is found in them: the printed reference and its id (or URL). */
  examples: [text: string, ...found: [printed: string, id: string | null][]][]
}

/** All types; where two overlap the earlier one wins. */
export const referenceTypes: readonly ReferenceType[] = [url, kamerstuk]

/** Find all references in a text, in reading order, without overlaps. */
export function findReferences(text: string): (Found & {type: string})[] {
  const found: (Found & {type: string})[] = []
  for (const {type, find} of referenceTypes)
    for (const reference of find(text))
      if (!found.some(other => other.start < reference.end && reference.start < other.end))
        found.push({...reference, type})
  return found.sort((a, b) => a.start - b.start)
}
