// Tries a regular expression out: on the attack that recheck found, or, where it found nothing in its
// time, on texts made of what the pattern itself is made of.

/** Milliseconds that a search takes, the best of some tries. */
function timeOf(pattern, text, tries = 2) {
  return Math.min(
    ...Array.from({length: tries}, () => {
      pattern.lastIndex = 0
      const start = performance.now()
      pattern.exec(text)
      return performance.now() - start
    })
  )
}

/** Lengths of texts; the first that takes long is compared with the one half as long. */
const lengths = [2_000, 4_000, 8_000, 16_000, 32_000, 64_000, 128_000]
/** Milliseconds that are long. */
const long = 60

/** What is wrong with a pattern on texts that `make` makes by length; about twice for twice as much is well. */
function growth(pattern, make) {
  let half = 0
  for (const length of lengths) {
    const whole = timeOf(pattern, make(length))
    if (whole > long) return whole > 3 * half ? confirmed(pattern, make, length) : undefined
    half = whole
  }
  return undefined
}

/** The same again and with twice as much, where a machine with other work may have been slow for a moment. */
function confirmed(pattern, make, length) {
  const [half, whole, twice] = [length / 2, length, 2 * length].map(size =>
    timeOf(pattern, make(size), 4)
  )
  if (whole <= 3 * half || twice <= 3 * whole) return undefined
  return `${half.toFixed(0)} ms, ${whole.toFixed(0)} ms for ${length} characters`
}

/** A text of pumps, as long as is asked. */
const pumped =
  ({pumps, suffix}) =>
  length => {
    const fixed = pumps.reduce((sum, {prefix}) => sum + prefix.length, suffix.length)
    const once = pumps.reduce((sum, {pump}) => sum + pump.length, 0)
    const times = Math.max(1, Math.floor((length - fixed) / once))
    return pumps.map(({prefix, pump}) => prefix + pump.repeat(times)).join('') + suffix
  }

/** recheck counts to small numbers only: a bounded repetition may be safe. */
export const tryAttack = (pattern, attack) => ({slow: growth(pattern, pumped(attack))})

/** Words and single characters of a pattern, and what its classes stand for. */
function piecesOf({source}) {
  const words = source.match(/\p{L}{2,}/gu) ?? []
  const signs = source.match(/[^\p{L}\\^$*+?{}[\]()|]/gu) ?? []
  return [...new Set([' ', 'a', 'A', '1', '\n', '(', ')', ...signs, ...words])].slice(0, 60)
}

const shapes = [
  (piece, other) => length => piece.repeat(Math.ceil(length / piece.length)) + other,
  (piece, other) => length => {
    const pair = piece + other
    return `${pair.repeat(Math.ceil(length / pair.length))}\uffff`
  },
  (piece, other) => length => `${other}${piece.repeat(Math.ceil(length / piece.length))}\uffff`
]

/** The first text of a pattern's own pieces on which it is slow, and whether all were tried before a time. */
export function tryPieces(pattern, until) {
  const pieces = piecesOf(pattern)
  for (const piece of pieces)
    for (const shape of shapes)
      for (const other of pieces.slice(0, 24)) {
        const make = shape(piece, other)
        if (Date.now() > until) return {isDone: false}
        // Most are done in no time; only what takes some is looked at again, at greater length.
        if (timeOf(pattern, make(4_000)) < 2) continue
        const found = growth(pattern, make)
        if (found) return {slow: `${JSON.stringify(make(8).slice(0, 24))}: ${found}`, isDone: true}
      }
  return {isDone: true}
}
