import {matchesIn} from '../patterns/matches.js'
import {pageOf} from './page.js'
import type {FoundReference, ReferenceType} from './type.js'
import {listed} from './listed.js'
import {numberList} from '../words/number-list.js'
import {sessionKey, sessionYear} from '../words/session.js'

const chamber = String.raw`(?:\s{0,3},?\s{0,3}\b(II|ll|I|l|Tweede Kamer|Eerste Kamer)\b)?`
const series = String.raw`(?:Kamervragen\s*\(Aanhangsel\)|Aanh(?:angsels?|\.)[\s-]*(?:(?:van|bij|der)\s*(?:de\s*)?)?Hand(?:elingen|\.)${chamber}|Handelingen${chamber},?\s*${sessionYear},?\s*Aanhangsel(?:\s*van\s*de\s*Handelingen)?|Kamerstukken${chamber},?\s*${sessionYear},?\s*AvdH|(?:Tweede Kamer|(Eerste Kamer)|TK|(EK)),?\s{1,3}(?:vergaderjaar\s*)?${sessionYear},?\s{1,3}Aanhangsel(?:\s*van\s*de\s*Handelingen|(?=,?\s*nrs?\b))|Aanhangsel${chamber}(?=,?\s*(?:vergaderjaar\s*)?(?:19|20)\d\d\s?[-–/]))`
const pattern = new RegExp(
  String.raw`${series},?\s{0,3}(?:van\s{0,3}het\s{0,3})?(?:(?:vergaderjaar|zitting)?\s{0,3}${sessionYear})?\s{0,3},?\s{0,3}(?:nrs?\b\.?|nummers?)?\s{0,3}(${numberList}(?:,\s{1,3}nrs?\.?\s${numberList}){0,9})(?![\d-])`,
  'gi'
)

/** The number first: `Aanhangsel Handelingen nr. 869, vergaderjaar 2023–2024`. */
const numberFirst = new RegExp(
  String.raw`Aanhangsel\s(?:van\sde\s)?Handelingen${chamber},?\s(?:nrs?\.?|nummers?)\s(\d{1,5}),?\s\(?(?:vergaderjaar\s)?${sessionYear}`,
  'gi'
)

/** By its identifier, also with another dash or with blanks: `ah-tk-2017–2018, nr.2509`. */
const byIdentifier =
  /\bah-([te]k)-(\d{4})\s?[-–]?\s?(\d{4})(?:\s?[-–]\s?|,?\s*nr\.?\s*)(\d{1,5})(?![\d-])/gi

/** Questions and answers, by their number in the Aanhangsel of a session. */
export const aanhangsel: ReferenceType<'aanhangsel'> = {
  type: 'aanhangsel',
  description: 'other questions and answers; of a list of numbers each is a reference',
  isNumbered: true,
  hints: {exact: ['Aanh', 'AvdH'], anyCase: ['ah-']},
  examples: [
    [
      'Aanhangsel Handelingen II, vergaderjaar 2023–2024, nr. 869.',
      ['Aanhangsel Handelingen II, vergaderjaar 2023–2024, nr. 869', 'ah-tk-20232024-869']
    ],
    [
      'Kamervragen (Aanhangsel) 2023–2024, nr. 2267',
      ['Kamervragen (Aanhangsel) 2023–2024, nr. 2267', 'ah-tk-20232024-2267']
    ],
    [
      'Aanhangsel van de Handelingen, vergaderjaar 2023–2024, nr. 76 (2023D39037)',
      ['Aanhangsel van de Handelingen, vergaderjaar 2023–2024, nr. 76', 'ah-tk-20232024-76']
    ],
    [
      'Handelingen II 2023/24, Aanhangsel van de Handelingen, nr. 1045',
      ['Handelingen II 2023/24, Aanhangsel van de Handelingen, nr. 1045', 'ah-tk-20232024-1045']
    ],
    [
      'Aanhangsels Handelingen, vergaderjaar 2023-2024, nr. 1767 en 1775',
      ['Aanhangsels Handelingen, vergaderjaar 2023-2024, nr. 1767', 'ah-tk-20232024-1767'],
      ['1775', 'ah-tk-20232024-1775']
    ],
    [
      'Kamerstukken II, 2023–2024, AvdH 721.',
      ['Kamerstukken II, 2023–2024, AvdH 721', 'ah-tk-20232024-721']
    ],
    [
      'Aanhangsel Handelingen 1974-1975, nr. 1676',
      ['Aanhangsel Handelingen 1974-1975, nr. 1676', 'ah-tk-19741975-1676']
    ],
    [
      'Aanhangsel Handelingen I, vergaderjaar 2018–2019, nr. 2',
      ['Aanhangsel Handelingen I, vergaderjaar 2018–2019, nr. 2', 'ah-ek-20182019-2']
    ],
    [
      'Aanhangsel Handelingen, vergaderjaar 2022–2023, nr. 679, nr. 684 en 685',
      ['Aanhangsel Handelingen, vergaderjaar 2022–2023, nr. 679', 'ah-tk-20222023-679'],
      ['684', 'ah-tk-20222023-684'],
      ['685', 'ah-tk-20222023-685']
    ],
    ['ah-tk-2017–2018, nr.2509', ['ah-tk-2017–2018, nr.2509', 'ah-tk-20172018-2509']],
    ['ah-tk-20202021–2345.', ['ah-tk-20202021–2345', 'ah-tk-20202021-2345']],
    [
      'Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel van de Handelingen, nr. 2386 (Antwoord',
      [
        'Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel van de Handelingen, nr. 2386',
        'ah-tk-20232024-2386'
      ]
    ],
    [
      'TK 2023–2024, Aanhangsel, nr. 2386',
      ['TK 2023–2024, Aanhangsel, nr. 2386', 'ah-tk-20232024-2386']
    ],
    [
      'Aanhangsel Handelingen nr. 869, vergaderjaar 2023–2024',
      ['Aanhangsel Handelingen nr. 869, vergaderjaar 2023–2024', 'ah-tk-20232024-869']
    ],
    ['Aanh. Hand. II 2023/24, nr. 869', ['Aanh. Hand. II 2023/24, nr. 869', 'ah-tk-20232024-869']],
    ['AH-TK-20232024-869', ['AH-TK-20232024-869', 'ah-tk-20232024-869']],
    // The foot of a page, with its number.
    ['Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 3'],
    ['Aanhangsel Handelingen Tweede Kamer 1973-1974, blz. 3967']
  ],
  find(text) {
    const named = /ah-/i.test(text) ? matchesIn(text, byIdentifier) : []
    const identifiers = named.map(({0: printed, 1: chamber, 2: from, 3: to, 4: number, index}) => {
      const id = `ah-${chamber!.toLowerCase()}-${from}${to}-${number}`
      return {start: index, end: index + printed.length, id, url: pageOf(id)}
    })
    if (!/Aanh|AvdH/.test(text)) return identifiers
    const cited = matchesIn(text, pattern).flatMap(match => {
      const [all, ...groups] = match
      const list = groups.at(-1)!
      const year = groups.find(group => group && /^(?:19|20)\d\d$/.test(group))
      if (!year || year === list) return []
      return listed(match.index, list, match.index + all.length - list.length, number =>
        inSession(groups.slice(0, -1), year, number)
      )
    })
    const numbered = matchesIn(text, numberFirst).map(match => {
      const [all, chamber, number, year] = match
      const end = match.index + all.length
      return {start: match.index, end, ...inSession([chamber], year!, number!)}
    })
    return [...identifiers, ...cited, ...numbered]
  }
}

function inSession(
  chambers: (string | undefined)[],
  year: string,
  number: number | string
): Pick<FoundReference, 'id' | 'url'> {
  const upper = chambers.some(chamber => chamber && /^(?:I|l|Eerste Kamer|EK)$/.test(chamber))
  const id = `ah-${upper ? 'ek' : 'tk'}-${sessionKey(year)}-${number}`
  return {id, url: pageOf(id)}
}
