import {matchesIn} from '../patterns/matches.js'
import {pageOf} from './page.js'
import type {FoundReference, ReferenceType} from './type.js'
import {listed} from './listed.js'
import {numberList} from '../words/number-list.js'
import {sessionKey, sessionYear} from '../words/session.js'

const pattern = new RegExp(
  String.raw`Handelingen(?:,?\s*(II|ll|I|l|TK|EK|Tweede\s+Kamer|Eerste\s+Kamer)(?!\p{L}))?,?\s*(?:vergaderjaar\s*)?${sessionYear}(?:,?\s*(?:nr\.?\s*)?(\d{1,3})(?!\d))?(?:,?\s*items?\s*(${numberList})|-(\d{1,3})(?![\d-]))?`,
  'gu'
)
/** `h-tk-20212022-45-8`, the identifier itself. */
const identifier = /(?<![\w/-])h-[te]k-\d{8}-\d{1,3}-\d{1,3}(?![\d-])/g

/** The Handelingen themselves: a meeting and an item of its agenda; pages alone give no identifier. */
export const handelingen: ReferenceType<'handelingen'> = {
  type: 'handelingen',
  description: 'report of a debate',
  isNumbered: true,
  hints: {exact: ['Handelingen', 'h-tk-', 'h-ek-']},
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
      'Handelingen Tweede Kamer 2021/22, nr. 45, items 8 en 9',
      ['Handelingen Tweede Kamer 2021/22, nr. 45, items 8', 'h-tk-20212022-45-8'],
      ['9', 'h-tk-20212022-45-9']
    ],
    ['Handelingen II 2021-2022, 45-8', ['Handelingen II 2021-2022, 45-8', 'h-tk-20212022-45-8']],
    ['zie h-tk-20212022-45-8', ['h-tk-20212022-45-8', 'h-tk-20212022-45-8']],
    [
      'Handelingen II, vergaderjaar 2023–2024, nr. 53',
      ['Handelingen II, vergaderjaar 2023–2024, nr. 53', null]
    ]
  ],
  find(text) {
    const named = text.includes('k-') ? matchesIn(text, identifier) : []
    const identifiers = named.map(({0: id, index}) => ({
      start: index,
      end: index + id.length,
      id,
      url: pageOf(id)
    }))
    if (!text.includes('Handelingen')) return identifiers
    return [...identifiers, ...matchesIn(text, pattern).flatMap(toFound)]
  }
}

function toFound(match: RegExpExecArray): FoundReference[] {
  const [all, chamber = 'II', year, meeting, items, item = items] = match
  const end = match.index + all.length
  if (!meeting || !item) return [{start: match.index, end, id: null, url: null}]
  const house = /^(?:I|l|EK|E.*)$/.test(chamber) ? 'ek' : 'tk'
  return listed(match.index, item, end - item.length, number => {
    const id = `h-${house}-${sessionKey(year!)}-${meeting}-${number}`
    return {id, url: pageOf(id)}
  })
}
