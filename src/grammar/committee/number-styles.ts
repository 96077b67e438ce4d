import {letterList, numberList, parseNumbers} from '../../words/number-list.js'

/** What a line begins with: the numbers of a question or an answer, and how much of the line they are. */
export interface LeadingNumbers {
  numbers: number[]
  length: number
}

/** How a list prints the numbers of its questions; it keeps to one style. */
export interface NumberStyle {
  pattern: RegExp
  read(printed: string): number[]
  /** Letters are printed, which are counted. */
  isLettered?: true
}

const opening = String.raw`[\p{Lu}«“"'‘(]`
const fromLetters = (printed: string): number[] =>
  [...printed.toLowerCase().matchAll(/\b[a-z]\b/g)].map(([letter]) => letter.charCodeAt(0) - 96)

/** A number alone, or before the text of its question; then letters, in lists that have no numbers. */
export const numberStyles: readonly NumberStyle[] = [
  {pattern: new RegExp(String.raw`^(${numberList})[.)]?$`), read: parseNumbers},
  {pattern: new RegExp(String.raw`^(${numberList})[.)]\s+(?=\S)`), read: parseNumbers},
  {pattern: new RegExp(String.raw`^(${numberList})\s+(?=${opening})`, 'u'), read: parseNumbers},
  ...[letterList, letterList.replaceAll('a-z', 'A-Z')].flatMap((source): NumberStyle[] => [
    {
      pattern: new RegExp(String.raw`^\(?(${source})[.)]$`),
      read: fromLetters,
      isLettered: true
    },
    {
      pattern: new RegExp(String.raw`^\(?(${source})[.)]\s+(?=\S)`),
      read: fromLetters,
      isLettered: true
    }
  ])
]

/** The numbers that a line begins with in a style. */
export function numbersAt(text: string, {pattern, read}: NumberStyle): LeadingNumbers | undefined {
  const match = pattern.exec(text)
  return match ? {numbers: read(match[1]!), length: match[0].length} : undefined
}
