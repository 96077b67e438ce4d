import {matchesIn} from '../patterns/matches.js'
import {pageOf} from './page.js'
import type {ReferenceType} from './type.js'
import {sessionKey, sessionYear} from '../words/session.js'

const pattern = new RegExp(
  String.raw`Handelingen(?:\s*(II|ll|I|l|TK|EK)\b)?,?\s*(?:vergaderjaar\s*)?${sessionYear}(?:,?\s*(?:nr\.?\s*)?(\d{1,3})(?!\d))?(?:,?\s*item\s*(\d+))?`,
  'g'
)

/** The Handelingen themselves: a meeting and an item of its agenda; pages alone give no identifier. */
export const handelingen: ReferenceType<'handelingen'> = {
  type: 'handelingen',
  description: 'report of a debate',
  isNumbered: true,
  hints: {exact: ['Handelingen']},
  examples: [
    [
      'Handelingen II 2023/24, nr. 53, item 7, p. 3.',
      ['Handelingen II 2023/24, nr. 53, item 7', 'h-tk-20232024-53-7']
    ],
    [
      'Handelingen I 2018/19, nr. 4, item 2',
      ['Handelingen I 2018/19, nr. 4, item 2', 'h-ek-20182019-4-2']
    ],
    [
      'Handelingen II, vergaderjaar 2023–2024, nr. 53',
      ['Handelingen II, vergaderjaar 2023–2024, nr. 53', null]
    ]
  ],
  find(text) {
    return matchesIn(text, pattern).map(match => {
      const [all, chamber = 'II', year, meeting, item] = match
      const house = /^(?:I|l|EK)$/.test(chamber) ? 'ek' : 'tk'
      const id = meeting && item ? `h-${house}-${sessionKey(year!)}-${meeting}-${item}` : null
      return {start: match.index, end: match.index + all.length, id, url: id && pageOf(id)}
    })
  }
}
