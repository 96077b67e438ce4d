import {matchesIn} from '../patterns/matches.js'
import {digits} from './digits.js'
import {pageOf} from './page.js'
import type {FoundReference, ReferenceType} from './type.js'

const pattern = /(?<![\dA-Za-z])(\d{4})Z\s?(\d{4,5})(?!\d)((?:\/\d{4,5}(?![\dZD]))*)/g

/** Case numbers; after the first one a bare number has the same year. */
export const zaak: ReferenceType<'zaak'> = {
  type: 'zaak',
  description: 'case number; short forms repeat the year',
  isNumbered: true,
  hints: {exact: digits.map(digit => `${digit}Z`)},
  examples: [
    ['(vraagnummer 2024Z14250).', ['2024Z14250', '2024Z14250']],
    [
      '2015Z02555/2658/2763',
      ['2015Z02555', '2015Z02555'],
      ['2658', '2015Z02658'],
      ['2763', '2015Z02763']
    ],
    ['2013Z14768/2013D30099', ['2013Z14768', '2013Z14768']],
    [
      'Kamerstukken 2023Z14813 en 2023Z14774',
      ['2023Z14813', '2023Z14813'],
      ['2023Z14774', '2023Z14774']
    ]
  ],
  find(text) {
    return matchesIn(text, pattern).flatMap(match => {
      const [all, year, number, others] = match
      const end = match.index + all.length - others!.length
      return [
        toFound(match.index, end, year!, number!),
        ...matchesIn(others!, /\d+/g).map(other =>
          toFound(end + other.index, end + other.index + other[0].length, year!, other[0])
        )
      ]
    })
  }
}

function toFound(start: number, end: number, year: string, number: string): FoundReference {
  const id = `${year}Z${number.padStart(5, '0')}`
  return {start, end, id, url: pageOf(id)}
}
