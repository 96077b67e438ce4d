import type {Printed} from './printed.js'

const signs = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Source of a pattern for a number in the raised digits of Unicode. */
export const superscript = `[${signs}]{1,3}(?![${signs}])`

/** `'¹²'` is 12. */
export const fromSuperscript = (raised: string): number =>
  Number([...raised].map(sign => signs.indexOf(sign)).join(''))

/** 12 is `'¹²'`. */
export const toSuperscript = (number: number): string =>
  [...String(number)].map(digit => signs[Number(digit)]).join('')

/** Source of a pattern for a unit or formula that a raised digit belongs to: `m²`, `CO²`, `10³`. */
export const raisedUnit = String.raw`(?:^|[\s\d(/])(?:[kcdm]?m|ha|s|CO|NO|10)$`

/** Raised digits, and what may come before them. */
export const superscriptRows: readonly Printed[] = [
  {
    pattern: superscript,
    place: 'within',
    examples: ['kaden¹', '¹² Havenblad', 'zakken.³'],
    others: ['kaden1', 'kaden']
  },
  {
    pattern: raisedUnit,
    place: 'within',
    examples: ['m', '12 km', '(cm', 'µg/m', 'CO', ' 10'],
    others: ['kam', 'de kaden', '100']
  }
]

export const raisedNumbers: readonly (readonly [raised: string, number: number])[] = [
  ['¹', 1],
  ['¹²', 12],
  ['²⁰⁵', 205]
]
