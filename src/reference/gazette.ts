import {matchesIn} from '../patterns/matches.js'
import {month} from '../words/months.js'
import {pageOf} from './page.js'
import type {FoundReference} from './type.js'

const year = String.raw`((?:18|19|20)\d\d)`
const number = String.raw`(\d{1,6})(?![\d/])`
const no = String.raw`(?:nrs?\.?|nummers?)\s*`

/**
 * Finder of the official gazettes, cited by year and number: `Stb. 2024, 153`, `Stcrt. 2020, nr. 68088`,
 * `Staatscourant nr. 9297 van 24 maart 2023`, `Tractatenblad, jaargang 2012, nr. 233`, `stb-2024-153`.
 *
 * @param name pattern of the names it goes by
 * @param code how identifiers begin: `stb`
 */
export function gazetteFinder(name: string, code: string): (text: string) => FoundReference[] {
  const named = String.raw`\b(?:${name})(?:\s+van\s+het\s+Koninkrijk(?:\s+der\s+Nederlanden)?)?`
  const yearFirst = new RegExp(
    String.raw`${named},?\s*(?:jaargang\s*)?${year}(?:\s*,\s*|\s*[-–/]\s*|\s+)(?:${no})?${number}`,
    'gi'
  )
  const numberFirst = new RegExp(
    String.raw`${named},?\s*${no}(\d{1,6})(?:\s*,|\s+van|\s+d\.d\.|(?=\s*\())\s*\(?(?:\d{1,2}\s+${month}\s+)?${year}(?!\d)`,
    'gi'
  )
  const identifier = new RegExp(String.raw`(?<![\w/-])${code}-${year}-${number}`, 'g')
  const toFound = (match: RegExpExecArray, year: string, number: string): FoundReference => {
    const id = `${code}-${year}-${number}`
    return {start: match.index, end: match.index + match[0].length, id, url: pageOf(id)}
  }
  return text => [
    ...matchesIn(text, yearFirst).map(match => toFound(match, match[1]!, match[2]!)),
    ...matchesIn(text, numberFirst).map(match => toFound(match, match[2]!, match[1]!)),
    ...matchesIn(text, identifier).map(match => toFound(match, match[1]!, match[2]!))
  ]
}
