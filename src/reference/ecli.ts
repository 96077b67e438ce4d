import {matchesIn} from '../patterns/matches.js'
import {pageOf} from './page.js'
import type {ReferenceType} from './type.js'

/** A hyphen after the country was left by a line end. */
const pattern =
  /ECLI:\s?([A-Z]{2}):?-?\s?:?([A-Z0-9]{1,7}):\s?(\d{4}):\s?([A-Z0-9]+(?:\.[A-Z0-9]+)*)/g

/** European Case Law Identifiers. */
export const ecli: ReferenceType<'ecli'> = {
  type: 'ecli',
  description: 'court decision',
  isNumbered: true,
  hints: {exact: ['ECLI']},
  examples: [
    ['zie ECLI:NL:RVS:2024:3946.', ['ECLI:NL:RVS:2024:3946', 'ECLI:NL:RVS:2024:3946']],
    ['ECLI:NL:CRVB:2005:AU0461, en', ['ECLI:NL:CRVB:2005:AU0461', 'ECLI:NL:CRVB:2005:AU0461']]
  ],
  find(text) {
    return matchesIn(text, pattern).map(match => {
      const id = `ECLI:${match.slice(1).join(':')}`
      return {start: match.index, end: match.index + match[0].length, id, url: pageOf(id)}
    })
  }
}
