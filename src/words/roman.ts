import type {Printed} from './printed.js'

/** Values of the Roman signs that number questions; nobody asks fifty of them in Roman numerals. */
const values: Readonly<Record<string, number>> = {I: 1, V: 5, X: 10}

/** Source of a pattern for a Roman numeral up to 39. */
export const romanNumeral = String.raw`X{0,3}(?:IX|IV|V?I{1,3}|V|(?<=X))(?!\p{L})`

/** How Roman numerals are printed. */
export const romanRows: readonly Printed[] = [
  {
    pattern: romanNumeral,
    place: 'line',
    examples: ['I', 'IV', 'IX', 'X', 'XIV', 'XXXIX'],
    others: ['IIII', 'VV', 'L', 'IVa', '']
  }
]

/** `'XIV'` is 14: a sign before a larger one is subtracted. */
export const fromRoman = (numeral: string): number =>
  [...numeral].reduce((sum, sign, i, signs) => {
    const value = values[sign] ?? 0
    return sum + (value < (values[signs[i + 1] ?? ''] ?? 0) ? -value : value)
  }, 0)

export const romanNumbers: readonly (readonly [numeral: string, number: number])[] = [
  ['I', 1],
  ['IV', 4],
  ['VIII', 8],
  ['IX', 9],
  ['XIV', 14],
  ['XXXIX', 39]
]
