/**
 * Words of plain letters, one of which stands in every text in which a search finds something. With `\b` behind a word, no
 * letter or digit follows it.
 */
export interface Hints {
  /** As they are printed. */
  exact?: readonly string[]
  /** In lower case, for texts in any case. */
  anyCase?: readonly string[]
}

/** A word to look for, and the searches that it is a hint for. */
interface Hint {
  word: Uint8Array
  endsWord: boolean
  anyCase: boolean
  searches: number
}

/** So many searches have a bit of their own in a small integer. */
export const mostSearches = 30

/** Signs of ASCII; the first of them, which no word has, stands for all others. */
const signs = 128

/**
 * One look-up of the hints of many searches: it reads a text once and looks at two signs at a time, where each search
 * would read all of it.
 *
 * @returns the numbers of the searches that may find something in a text, as bits
 */
export function hintsFinder(all: readonly Hints[]): (text: string) => number {
  const {table, byPair} = pairsOf(all)
  return text => {
    const {bytes, length} = bytesOf(text)
    let found = 0
    let before = 0
    for (let i = 0; i <= length; i++) {
      const sign = i < length && bytes[i]! < signs ? bytes[i]! : 0
      const pair = table[before * signs + sign]!
      if (pair > 0) found |= searchesAt(bytes, length, i - 1, byPair[pair]!, found)
      before = sign
    }
    return found
  }
}

const encoder = new TextEncoder()
let room = new Uint8Array(8192)

/** Bytes are read one by one in a third of the time of the letters of a string, which has many forms within. */
function bytesOf(text: string): {bytes: Uint8Array; length: number} {
  // No letter takes more than three.
  if (room.length < 3 * text.length) room = new Uint8Array(6 * text.length)
  return {bytes: room, length: encoder.encodeInto(text, room).written}
}

/** The hints by their first two signs: the table says where in the list those of a pair stand, or 0. */
function pairsOf(all: readonly Hints[]): {table: Uint16Array; byPair: Hint[][]} {
  const table = new Uint16Array(signs * signs)
  const byPair: Hint[][] = [[]]
  for (const [i, hints] of all.entries())
    for (const hint of toHints(hints, 1 << i))
      for (const pair of pairsAt(hint)) {
        table[pair] ||= byPair.push([]) - 1
        byPair[table[pair]!]!.push(hint)
      }
  return {table, byPair}
}

const toHints = ({exact = [], anyCase = []}: Hints, searches: number): Hint[] =>
  [...exact, ...anyCase].map((printed, i) => {
    const word = printed.replace(/\\b$/, '')
    const endsWord = word !== printed
    return {word: encoder.encode(word), endsWord, anyCase: i >= exact.length, searches}
  })

/** The pairs of signs that a word may begin with; a single sign may have any behind it. */
function pairsAt({word, anyCase}: Hint): Set<number> {
  const codesAt = (i: number): number[] => {
    const code = word[i]
    if (code === undefined) return Array.from({length: signs}, (_, code) => code)
    return anyCase && isLetter(code) ? [code, code & ~caseBit] : [code]
  }
  return new Set(codesAt(0).flatMap(first => codesAt(1).map(second => first * signs + second)))
}

function searchesAt(
  bytes: Uint8Array,
  length: number,
  at: number,
  hints: readonly Hint[],
  found: number
): number {
  let more = 0
  for (const {word, endsWord, anyCase, searches} of hints) {
    if ((found & searches) !== 0 || at + word.length > length) continue
    let i = 0
    while (i < word.length && isLike(bytes[at + i]!, word[i]!, anyCase)) i++
    const end = at + i
    if (i === word.length && !(endsWord && end < length && isOfWord(bytes[end]!))) more |= searches
  }
  return more
}

/** What tells a small letter from a capital. */
const caseBit = 0x20

const isLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a

const isLike = (code: number, wanted: number, anyCase: boolean): boolean =>
  code === wanted || (anyCase && isLetter(wanted) && (code | caseBit) === wanted)

/** As `\w` has it. */
const isOfWord = (code: number): boolean =>
  isLetter(code | caseBit) || (code >= 0x30 && code <= 0x39) || code === 0x5f
