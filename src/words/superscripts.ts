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
