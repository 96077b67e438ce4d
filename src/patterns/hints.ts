/**
 * Words one of which stands in every text in which a search finds something. With `\b` behind a word, no letter or digit
 * follows it.
 */
export interface Hints {
  /** As they are printed. */
  exact?: readonly string[]
  /** In lower case, for texts in any case. */
  anyCase?: readonly string[]
}

/** A word to look for, and the searches that it is a hint for. */
interface Hint {
  word: string
  endsWord: boolean
  anyCase: boolean
  searches: number
}

/** So many searches have a bit of their own in a small integer. */
export const mostSearches = 30

/** Signs of ASCII; those beyond it and the end of the text are as good as the first of them, which no word has. */
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
    let found = 0
    let before = 0
    for (let i = 0; i <= text.length; i++) {
      const code = i < text.length ? text.charCodeAt(i) : 0
      const sign = code < signs ? code : 0
      const pair = table[before * signs + sign]!
      if (pair > 0) found |= searchesAt(text, i - 1, byPair[pair]!, found)
      before = sign
    }
    return found
  }
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
    return {word, endsWord: word !== printed, anyCase: i >= exact.length, searches}
  })

/** The pairs of signs that a word may begin with; a single sign may have any behind it. */
function pairsAt({word, anyCase}: Hint): Set<number> {
  const codesAt = (i: number): number[] => {
    const sign = word[i]
    if (sign === undefined) return Array.from({length: signs}, (_, code) => code)
    const both = anyCase ? [sign, sign.toUpperCase()] : [sign]
    return both.map(sign => sign.charCodeAt(0)).filter(code => code < signs)
  }
  return new Set(codesAt(0).flatMap(first => codesAt(1).map(second => first * signs + second)))
}

function searchesAt(text: string, at: number, hints: readonly Hint[], found: number): number {
  let more = 0
  for (const {word, endsWord, anyCase, searches} of hints) {
    if ((found & searches) !== 0) continue
    const end = at + word.length
    const stands = anyCase ? text.slice(at, end).toLowerCase() === word : text.startsWith(word, at)
    if (stands && !(endsWord && isOfWord(text.charCodeAt(end)))) more |= searches
  }
  return more
}

/** As `\w` has it. */
const isOfWord = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  code === 95
