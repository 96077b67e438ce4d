import {matchesIn} from '../patterns/matches.js'
import {digits} from './digits.js'
import {pageOf} from './page.js'
import type {ReferenceType} from './type.js'

/** Document numbers of the Tweede Kamer. */
export const document: ReferenceType<'document'> = {
  type: 'document',
  description: 'document number of the Tweede Kamer',
  isNumbered: true,
  hints: {exact: digits.map(digit => `${digit}D`)},
  examples: [
    ['nr. 76 (2023D39037)', ['2023D39037', '2023D39037']],
    ['2013Z14768/2013D30099', ['2013D30099', '2013D30099']]
  ],
  find(text) {
    return matchesIn(text, /(?<![\dA-Za-z])\d{4}D\d{5}(?!\d)/g).map(match => {
      const [id] = match
      return {start: match.index, end: match.index + id.length, id, url: pageOf(id)}
    })
  }
}
