const counted = /^\(?([a-z]|\d{1,2})[.)°]\s+(?=\S)/
const signed = /^([•●▪◦‣·○■□–—*-])\s+(?=\S)/

/** Whether a line begins an item of a list. */
export const opensItem = (text: string): boolean => counted.test(text) || signed.test(text)

/**
 * Whether a paragraph is the next item of the list that the one above it belongs to: `b.` below `a.`, or a second
 * `–` that asks as well. An answer that follows such questions begins its own list anew.
 *
 * @param above the text of the item above, from its first sign on
 * @param below the text that follows
 */
export function isNextItem(above: string, below: string): boolean {
  const [label, next] = [counted.exec(above)?.[1], counted.exec(below)?.[1]]
  if (label && next) return next === following(label)
  const sign = signed.exec(above)?.[1]
  return sign !== undefined && signed.exec(below)?.[1] === sign && below.includes('?')
}

const following = (label: string): string =>
  /\d/.test(label) ? String(Number(label) + 1) : String.fromCharCode(label.charCodeAt(0) + 1)
