import {matchesIn} from '../patterns/matches.js'
import type {FoundReference} from './type.js'

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
  toReference: (number: number) => Pick<FoundReference, 'id' | 'url'>
): FoundReference[] {
  const found: FoundReference[] = []
  const add = (number: number, from: number, to: number): void => {
    const at = found.length === 0 ? start : offset + from
    found.push({start: at, end: offset + to, ...toReference(number)})
  }
  let last: {number: number; end: number} | undefined
  for (const match of matchesIn(list, /\d+/g)) {
    const number = Number(match[0])
    if (last && /t\/m|tot en met|[-–]/.test(list.slice(last.end, match.index)))
      for (let between = last.number + 1; between < number && between < last.number + 40; between++)
        add(between, last.end, match.index)
    add(number, match.index, match.index + match[0].length)
    last = {number, end: match.index + match[0].length}
  }
  return found
}
