import {matchesIn} from '../patterns/matches.js'
import {pageOf} from './page.js'
import type {FoundReference} from './type.js'

/**
 * Finder of the official gazettes, cited by year and number: `Stb. 2024, 153`, `Stcrt. 2020, nr. 68088`.
 *
 * @param name pattern of the names it goes by
 * @param code how identifiers begin: `stb`
 */
export function gazetteFinder(name: string, code: string): (text: string) => FoundReference[] {
  const pattern = new RegExp(
    String.raw`\b(?:${name})\s*((?:18|19|20)\d\d)(?:\s*,)?\s*(?:nrs?\.?\s*)?(\d{1,6})(?!\d)`,
    'gi'
  )
  return text =>
    matchesIn(text, pattern).map(match => {
      const id = `${code}-${match[1]}-${match[2]}`
      return {start: match.index, end: match.index + match[0].length, id, url: pageOf(id)}
    })
}
