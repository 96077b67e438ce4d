import {identifierUrls, parseIdentifier} from '../identifier/index.js'

/** The page of what a reference points to; null if what is printed cannot be an identifier. */
export const pageOf = (id: string): string | null =>
  parseIdentifier(id) ? identifierUrls(id).page : null
