const zero = 0x30
const isDigit = (code: number): boolean => code >= zero && code <= zero + 9

/** Where the next digit of a text stands, from a place on; the length of the text if it has none there. */
export function nextDigit(text: string, from: number): number {
  let at = from
  while (at < text.length && !isDigit(text.charCodeAt(at))) at++
  return at
}

/** Where the digits end that begin at a place. */
export function endOfDigits(text: string, from: number): number {
  let at = from
  while (at < text.length && isDigit(text.charCodeAt(at))) at++
  return at
}

/** The number that the digits from one place to another are. */
export function numberIn(text: string, start: number, end: number): number {
  let number = 0
  for (let at = start; at < end; at++) number = 10 * number + text.charCodeAt(at) - zero
  return number
}
