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
  /** Where the pair of signs stands in the word that it is looked for by. */
  pairAt: number
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

/** The hints by their rarest two signs: the table says where in the list those of a pair stand, or 0. */
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
    const pairAt = rarestPair(word)
    return {word: encoder.encode(word), pairAt, endsWord, anyCase: i >= exact.length, searches}
  })

/** The commonest pairs of letters in Dutch, from the commonest, four of five in a text. */
const commonPairs = new Map(
  `en er de an in ge aa te or et el ie ve ee he ng nd va ij me oo at re st be nt li ra ti ar ke on is rd le ch it vo al
  oe ri we di ne da es ed om op ei ro ni zo ag ek ev na eg zi se wo ns ta la id ig ht ze rg rs vr em jk wa ui mi tw to`
    .split(/\s+/)
    .map((pair, i) => [pair, i])
)

/** Where the two signs of a word stand that are in the fewest places of a text, so that few need a closer look. */
function rarestPair(word: string): number {
  let [at, rarity] = [0, -1]
  for (let i = 0; i + 1 < word.length && isAscii(word.slice(0, i + 2)); i++) {
    const rank = commonPairs.get(word.slice(i, i + 2)) ?? commonPairs.size
    if (rank > rarity) [at, rarity] = [i, rank]
  }
  return at
}

const isAscii = (text: string): boolean => /^[ -~]*$/.test(text)

/** The pairs of signs that a word may be looked for by; a single sign may have any behind it. */
function pairsAt({word, pairAt, anyCase}: Hint): Set<number> {
  const codesAt = (i: number): number[] => {
    const code = word[pairAt + i]
    if (code === undefined) return Array.from({length: signs}, (_, code) => code)
    return anyCase && isLetter(code) ? [code, code & ~caseBit] : [code]
  }
  return new Set(codesAt(0).flatMap(first => codesAt(1).map(second => first * signs + second)))
}

function searchesAt(
  bytes: Uint8Array,
  length: number,
  pairAt: number,
  hints: readonly Hint[],
  found: number
): number {
  let more = 0
  for (const {word, pairAt: offset, endsWord, anyCase, searches} of hints) {
    const at = pairAt - offset
    if ((found & searches) !== 0 || at < 0 || at + word.length > length) continue
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
