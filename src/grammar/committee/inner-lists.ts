import type {Line} from '../../ingest/layout.js'
import {numbersAt, type NumberStyle} from './number-styles.js'

/**
 * Whether a number is that of an item of a list within an answer: the numbers above it count down to a second 1, and
 * the same number comes again below, before the next list.
 */
export function isOfInnerList(lines: readonly Line[], index: number, style: NumberStyle): boolean {
  const numberOf = ({text}: Line): number | undefined => numbersAt(text, style)?.numbers[0]
  const number = numberOf(lines[index]!)
  if (number === undefined || number < 2) return false
  const below = lines
    .slice(index + 1)
    .map(numberOf)
    .find(other => other === 1 || other === number)
  if (below !== number) return false
  let due = number - 1
  for (let i = index - 1; i >= 0; i--) {
    const above = numberOf(lines[i]!)
    if (above === undefined) continue
    if (due === 0) {
      if (above === 1) return true
      continue
    }
    if (above !== due) return false
    due--
  }
  return false
}
