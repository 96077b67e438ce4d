import {matchesIn} from '../patterns/matches.js'
import type {ReferenceType} from './type.js'

const pattern =
  /\b(COM|SWD|JOIN)(?:\s?\(|\/|\s)((?:19|20)\d\d)(?:\)\s?|\/|\s\()(\d{1,4})(?!\d)(?:(?<=\(\d{1,4})\))?/g

/** Documents of the European Commission: `COM(2020) 456`. */
export const com: ReferenceType<'com'> = {
  type: 'com',
  description: 'document of the European Commission',
  isNumbered: true,
  hints: {exact: ['COM', 'SWD', 'JOIN']},
  examples: [
    ['COM(2020) 456 final', ['COM(2020) 456', 'COM(2020)456']],
    ['COM (2022)71', ['COM (2022)71', 'COM(2022)71']],
    ['COM/2021/206', ['COM/2021/206', 'COM(2021)206']],
    ['COM 2021 (206)', ['COM 2021 (206)', 'COM(2021)206']]
  ],
  find: text =>
    matchesIn(text, pattern).map(match => ({
      start: match.index,
      end: match.index + match[0].length,
      id: `${match[1]}(${match[2]})${match[3]}`,
      url: null
    }))
}
