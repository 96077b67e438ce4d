import type {Printed} from './printed.js'

/**
 * How scans misread letters, seen in 269 pages of 1965-1995: `Generaa!`, `Mededelmg`, `Ingezonden` with an l,
 * `apnl`, `1 987`.
 */
const confusions: Readonly<Record<string, string>> = {
  I: '[Il1]',
  a: '[aà]',
  c: '[ce]',
  e: '[eco]',
  g: '[gq9]',
  i: '[il1!jt]',
  l: '[li1!I]',
  n: '[nu]',
  o: '[o0]',
  t: '(?:[tlf]|i\\s)',
  in: '(?:in|m|ln|iu)',
  m: '(?:m|rn|in)',
  '-': '[-–—\\s]?',
  ' ': '\\s{1,2}'
}

const parts = new RegExp(
  Object.keys(confusions)
    .toSorted((a, b) => b.length - a.length)
    .join('|'),
  'g'
)

/** Source of a pattern for words as they are printed, and as scans misread them. */
export const misread = (words: string): string =>
  words.replace(parts, part => confusions[part] ?? part)

/** Words as scans misread them. */
export const misreadRows: readonly Printed[] = [
  {
    pattern: misread('Mededeling'),
    place: 'line',
    examples: ['Mededeling', 'Mededelmg', 'Mededeiing', 'Mededelinq'],
    others: ['mededeling', 'Mededelingen', 'Mede deling']
  },
  {
    pattern: misread('Tweede Kamer der Staten-Generaal'),
    place: 'line',
    examples: [
      'Tweede Kamer der Staten-Generaal',
      'Tweede Kamer der Staten-Generaa!',
      'Tweede  Kamer der Staten Generaal',
      'Twoede Karner der Statcn-Goneraal'
    ],
    others: ['Eerste Kamer der Staten-Generaal', 'Tweede Kamer der Staten']
  }
]
