import {month} from './months.js'
import type {Printed} from './printed.js'
import {fromRoman, romanNumeral} from './roman.js'

const one = String.raw`\d{1,3}(?:[a-z](?![a-z]))?`
const separator = String.raw`(?:\s*,\s*(?:(?:en|EN)\s+)?|\s*(?:en|EN|&|\+|/|t/m|T/M|t\.m\.|tot en met|TOT EN MET|[-–])\s*|\s+)`

/**
 * Source of a pattern for the numbers of a heading. Seen: `3`, `2 en 3`, `1, 2`, `3, 4 en 5`,
 * `9, 10, 11 12 en 13`, `2 t/m 6`, `4-7`, `1,2,3,4 en 5`, `3en4`, `2l`.
 */
export const numbersPattern = `${one}(?:${separator}${one}){0,99}`

/** The same in Roman numerals: `IV`, `IX en X`. */
const romanNumbers = `${romanNumeral}(?:${separator}${romanNumeral}){0,39}`

/** Source of a pattern for the numbers of a heading that a word opens, in either writing. */
export const headingNumbers = `(?:${numbersPattern}|${romanNumbers})`

/** Read the numbers of a heading that a word opens, in either writing. */
export const parseHeadingNumbers = (value: string): number[] =>
  parseNumbers(
    /^[IVX]/.test(value) ? value.replace(/[IVX]+/g, roman => String(fromRoman(roman))) : value
  )

/** Source of a pattern for words that say who asks: `vraag van de leden van de VVD-fractie`. */
export const saysWhoAsks = String.raw`(?:[Vv]ra(?:ag|gen)|[Gg]esteld|[Gg]evraagd|[Ii]ngediend|[Dd]oor|[Vv]an|[Hh]et (?:[Kk]amer)?lid|(?:[Dd]e )?(?:[Ll]eden|[Ff]racties?))\s[^()?]{1,110}(?:\([^()]{1,40}\)[^()?]{0,20})?`

/**
 * Source of a pattern for what may come after the numbers of a heading: the end of the line, who asks, in
 * brackets, a colon, or the start of a sentence, with or without a full stop or a dash before it. A line that
 * goes on in lower case is not a heading: `Antwoord 3 gaat over`.
 */
const sentence = String.raw`[\p{Lu}«“‘"']`
const askerInBracket = String.raw`\((?:\p{Lu}[^()]{1,60}|${saysWhoAsks})\)\s*:?`
export const headingEnd = String.raw`(?:${askerInBracket}(?:$|\s+(?=${sentence}))|[:.)]?$|:\s+(?=\S)|[.)]\s+(?=${sentence}|\d+\s(?!en\s|t|of\s)\p{Ll}{2})|[–—-]\s+(?=${sentence})|(?<=\s)(?=${sentence}[\p{L}«]))`

const part = new RegExp(`(${separator})?(${one})`, 'y')
const range = /t\/m|t\.m\.|tot en met|[-–]/i

/** A range wider than this is a misreading, not a heading. */
const widest = 150

/** Read the numbers of a heading: `'2 t/m 4 en 6'` gives `[2, 3, 4, 6]`. Letters are left out. */
export function parseNumbers(value: string): number[] {
  if (/^\d{1,3}$/.test(value)) return [Number(value)]
  // A scan misreads 1.
  if (/^[lI]$/.test(value)) return [1]
  const numbers: number[] = []
  part.lastIndex = 0
  for (let match = part.exec(value); match; match = part.exec(value)) {
    const number = Number.parseInt(match[2]!, 10)
    const last = numbers.at(-1)
    if (last !== undefined && range.test(match[1] ?? '') && number > last && number - last < widest)
      for (let n = last + 1; n < number; n++) numbers.push(n)
    if (!numbers.includes(number)) numbers.push(number)
  }
  return numbers
}

/** Read the numbers of a heading that may have full stops or parentheses: `(2 en 3)`, `2. en 3.`. */
export const parseMarkedNumbers = (value: string): number[] =>
  parseNumbers(value.replace(/\.(?=\s|$)|[()]/g, ''))

/** Source of a pattern for numbers in a row: `53 en 58`, `3, 8 en 9`, `2 t/m 6`, `1-3`; a date behind is none of them. */
export const numberList = String.raw`\d+(?:(?:\s*,\s*(?:en\s*)?|\s*en\s*|\s*(?:t\/m|tot en met)\s*|\s?[-–]\s?)\d+(?!\d|\s+${month}))*`

/** Source of a pattern for letters in a row: `a`, `b en c`. */
export const letterList = String.raw`[a-z](?:(?:\s*,\s*|\s+en\s+)[a-z])*`

/** How numbers are printed in a row. */
export const numberRows: readonly Printed[] = [
  {
    pattern: numbersPattern,
    place: 'line',
    examples: [
      '3',
      '2 en 3',
      '9, 10, 11 12 en 13',
      '2 t/m 6',
      '4-7',
      '1,2,3,4 en 5',
      '3en4',
      '2l',
      '2, 3 EN 4'
    ],
    others: ['3 of 4', '2ab', '1234']
  },
  {
    pattern: numberList,
    place: 'line',
    examples: ['53 en 58', '3, 8 en 9', '2 t/m 6', '1-3', '1767 en 1775'],
    others: ['53 of 58', '53 en']
  },
  {
    pattern: letterList,
    place: 'line',
    examples: ['a', 'b en c', 'd, e en f'],
    others: ['ab', 'a of b']
  }
]
