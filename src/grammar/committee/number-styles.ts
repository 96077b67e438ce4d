import {questionHeading} from '../../words/block-words.js'
import {letterList, numberList, parseHeadingNumbers, parseNumbers} from '../../words/number-list.js'
import {romanNumeral} from '../../words/roman.js'

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

const fromLetters = (printed: string): number[] =>
  [...printed.toLowerCase().matchAll(/\b[a-z]\b/g)].map(([letter]) => letter.charCodeAt(0) - 96)

const opening = String.raw`[\p{Lu}«“"'‘(]`
const capitals = letterList.replaceAll('a-z', 'A-Z')
const style = (source: string, read: NumberStyle['read']): NumberStyle => ({
  pattern: new RegExp(source, 'u'),
  read
})
const lettered = (source: string): NumberStyle => ({
  ...style(source, fromLetters),
  isLettered: true
})

/**
 * The styles, those first that other lines seldom begin with: a number alone, or before the text of its question;
 * in brackets or in Roman numerals; letters.
 */
export const numberStyles: readonly (readonly NumberStyle[])[] = [
  [
    style(String.raw`^(${numberList})[.)]?$`, parseNumbers),
    style(String.raw`^(${numberList})[.)]\s+(?=\S)`, parseNumbers),
    style(String.raw`^(${numberList})\s+(?=${opening})`, parseNumbers)
  ],
  [
    style(String.raw`^[(\[](${numberList})[)\]](?:$|\s+(?=\S))`, parseNumbers),
    style(String.raw`^(${romanNumeral})[.)](?:$|\s+(?=\S))`, parseHeadingNumbers)
  ],
  [letterList, capitals].flatMap(source => [
    lettered(String.raw`^\(?(${source})[.)]$`),
    lettered(String.raw`^\(?(${source})[.)]\s+(?=\S)`)
  ])
]

/** The same with the word: `Vraag 1`. */
export const headingStyle: NumberStyle = {pattern: questionHeading, read: parseHeadingNumbers}

/** The numbers that a line begins with in a style. */
export function numbersAt(text: string, {pattern, read}: NumberStyle): LeadingNumbers | undefined {
  const match = pattern.exec(text)
  return match ? {numbers: read(match[1]!), length: match[0].length} : undefined
}
