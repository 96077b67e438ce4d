import type {Printed} from './printed.js'

/**
 * How scans misread letters, seen in 269 pages of 1965-1995: `Generaa!`, `Mededelmg`, `Ingezonden` with an l,
 * `apnl`, `1 987`.
 */
const confusions: Readonly<Record<string, string>> = {
  I: '[Il1]',
  O: '[O0Q]',
  a: '[aà]',
  c: '[ce]',
  e: '[eco]',
  g: '[gq9]',
  i: '[il1!jt]',
  l: '[li1!I]',
  n: '[nu]',
  o: '[o0c]',
  r: '[ri]',
  t: '(?:[tlfi]|i\\s)',
  w: "(?:w|vv|v\\/|[vi]\\.?')",
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

/** The same of a word that a line end may have broken between its syllables: `In ge zon den`. */
export const misreadSyllables = (word: string): string =>
  word
    .split(' ')
    .map(misread)
    .join(String.raw`-?\s?`)

/** Letters that scans make of digits. */
const digits: Readonly<Record<string, string>> = {
  I: '1',
  l: '1',
  O: '0',
  D: '0',
  Q: '0',
  S: '5',
  B: '8'
}

/** A number, with the digits that a scan took for letters. */
export const mendDigits = (number: string): string =>
  number.replaceAll(/[IlODQSB]/g, letter => digits[letter]!)

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
  },
  {
    pattern: misreadSyllables('In ge zon den'),
    place: 'line',
    examples: ['Ingezonden', 'lnge-zonden', 'Ingezcnden', 'Inge- zon-den'],
    others: ['ingezonden', 'Inzenden']
  }
]

/** One wrong letter in so many is allowed. */
const lettersForOne = 10

/** A text as it is compared with others: in lower case, and its letters and digits alone. */
export interface Comparable {
  lower: string
  letters: string
}

export function comparable(text: string): Comparable {
  const lower = text.toLowerCase()
  return {lower, letters: lower.replaceAll(/[^\p{L}\d]/gu, '')}
}

/**
 * Whether a text is the words but for a few letters that a scan misread, lost or added: one in ten. Upper and
 * lower case are the same.
 */
export function isNear({lower: text}: Comparable, {lower: words}: Comparable): boolean {
  const most = Math.floor(words.length / lettersForOne)
  return Math.abs(text.length - words.length) <= most && isWithin(text, words, most)
}

/** Letters of a piece that tell whose it is. */
const leastOfPiece = 12

/**
 * Whether a text is a piece of the words, which a line end may have broken anywhere, but for one letter in ten that
 * a scan misread. Signs and spaces do not count.
 */
export const isPieceNear = ({letters: piece}: Comparable, {letters: words}: Comparable): boolean =>
  piece.length >= leastOfPiece &&
  isWithin(piece, words, Math.floor(piece.length / lettersForOne), true)

/**
 * Whether at most so many letters must be changed, taken out or put in to make one text of the other.
 *
 * @param anywhere whether whatever stands before and behind in the second text costs nothing
 */
const isWithin = (a: string, b: string, most: number, anywhere = false): boolean =>
  a.length - b.length <= most && sharesParts(a, b, most) && distance(a, b, anywhere, most) <= most

/** So many parts of a text must stand in another as they are. */
const fewestShared = 2

/**
 * Whether enough of the parts of a text stand in another as they are. There are so many more of them than letters may
 * be wrong, each of which spoils one part at most. It shows of nearly all lines that they are none of ours, in a
 * thousandth of the time.
 */
function sharesParts(a: string, b: string, most: number): boolean {
  const length = Math.floor(a.length / (most + fewestShared))
  if (length === 0) return true
  let shared = 0
  for (let end = length; end <= a.length; end += length)
    if (b.includes(a.slice(end - length, end)) && ++shared === fewestShared) return true
  return false
}

/**
 * Letters to change, take out or put in to make one text of the other.
 *
 * @param most where it takes more, the answer is just more
 */
export function distance(a: string, b: string, anywhere = false, most = Infinity): number {
  let row = Array.from({length: b.length + 1}, (_, i) => (anywhere ? 0 : i))
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    let least = i + 1
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (letter === b[j - 1] ? 0 : 1)
      const changes = Math.min(next[j - 1]! + 1, row[j]! + 1, change)
      next.push(changes)
      if (changes < least) least = changes
    }
    // No row has less than the one above it.
    if (least > most) return Infinity
    row = next
  }
  return anywhere ? Math.min(...row) : row.at(-1)!
}
