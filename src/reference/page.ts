import {identifierUrls, parseIdentifier} from '../identifier/index.js'

/** The page of what a reference points to; null where what is printed is no possible identifier. */
export const pageOf = (id: string): string | null =>
  parseIdentifier(id) ? identifierUrls(id).page : null
