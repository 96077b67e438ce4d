/**
 * Numbers that look random and are a function of two others: what makes a mutant reproducible.
 *
 * @param {number} seed
 * @param {number} number
 */
export function randomOf(seed, number) {
  let state = (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) + Math.imul(number + 1, 0xc2b2ae35)) | 0
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = limit => Math.floor(next() * limit)
  return {
    /** A whole number from 0, below the limit. */
    below,
    pick: list => list[below(list.length)],
    chance: share => next() < share
  }
}
