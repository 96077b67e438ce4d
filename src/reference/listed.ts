import type {Found} from './index.js'

const month =
  '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)'

/** Numbers in a row: `53 en 58`, `3, 8 en 9`, `2 t/m 6`, `1-3`; a date behind is none of them. */
export const numberList = String.raw`\d+(?:(?:\s*,\s*(?:en\s*)?|\s*en\s*|\s*(?:t\/m|tot en met)\s*|\s?[-–]\s?)\d+(?!\d|\s+${month}))*`

/**
 * A reference for each number of a list: the first spans everything from `start`, the others their
 * number. What `t/m` stands for spans the `t/m`.
 *
 * @param offset where `list` begins in the text
 */
export function listed(
  start: number,
  list: string,
  offset: number,
  toReference: (number: number) => Pick<Found, 'id' | 'url'>
): Found[] {
  const found: Found[] = []
  const add = (number: number, from: number, to: number): void => {
    const begin = found.length === 0 ? start : offset + from
    found.push({start: begin, end: offset + to, ...toReference(number)})
  }
  let last: {number: number; end: number} | undefined
  for (const match of list.matchAll(/\d+/g)) {
    const number = Number(match[0])
    if (last && /t\/m|tot en met|[-–]/.test(list.slice(last.end, match.index)))
      for (let between = last.number + 1; between < number && between < last.number + 40; between++)
        add(between, last.end, match.index)
    add(number, match.index, match.index + match[0].length)
    last = {number, end: match.index + match[0].length}
  }
  return found
}

/** A parliamentary year as printed: `2023–2024`, `2023/24`, `2022–203`; the first year counts. */
export const sessionYear = String.raw`((?:19|20)\d\d)\s?[-–/]\s?\d{2,4}(?!\d)`

/** `20232024`: as identifiers name the year that begins in it. */
export const sessionKey = (year: string): string => `${year}${Number(year) + 1}`
