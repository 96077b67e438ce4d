import type {Printed} from './printed.js'

/** Numbers in words, from one on: how many there are, and which it is. */
const words: readonly (readonly [cardinal: string, ordinal: string])[] = [
  ['één', 'eerste'],
  ['twee', 'tweede'],
  ['drie', 'derde'],
  ['vier', 'vierde'],
  ['vijf', 'vijfde'],
  ['zes', 'zesde'],
  ['zeven', 'zevende'],
  ['acht', 'achtste'],
  ['negen', 'negende'],
  ['tien', 'tiende'],
  ['elf', 'elfde'],
  ['twaalf', 'twaalfde'],
  ['dertien', 'dertiende'],
  ['veertien', 'veertiende'],
  ['vijftien', 'vijftiende']
]

const capitalised = (word: string): string =>
  `[${word[0]}${word[0]!.toUpperCase()}]${word.slice(1)}`

/** Source of a pattern for a number in words: `twee`, `Eén`. */
export const cardinal = `(?:[eE]en|${words.map(([word]) => capitalised(word)).join('|')})(?!\\p{L})`

/** Source of a pattern for an ordinal in words or figures: `tweede`, `2e`, `3de`. */
export const ordinal = String.raw`(?:${words.map(([, word]) => capitalised(word)).join('|')}|\d{1,2}(?:e|de|ste))(?!\p{L})`

/** `'tweede'`, `'Twee'` and `'2e'` are 2. */
export function fromNumberWord(printed: string): number {
  const word = printed.toLowerCase().replace(/^een$/, 'één')
  const index = words.findIndex(row => row.includes(word))
  return index < 0 ? Number.parseInt(word, 10) : index + 1
}

/** How numbers are printed in words. */
export const numberWordRows: readonly Printed[] = [
  {
    pattern: cardinal,
    place: 'line',
    examples: ['één', 'Een', 'twee', 'Vijftien'],
    others: ['eentje', 'twintig']
  },
  {
    pattern: ordinal,
    place: 'line',
    examples: ['eerste', 'Tweede', '2e', '3de', '1ste'],
    others: ['eersteling', '2', 'e']
  }
]

export const numbersInWords: readonly (readonly [word: string, number: number])[] = [
  ['één', 1],
  ['Een', 1],
  ['tweede', 2],
  ['15de', 15]
]
