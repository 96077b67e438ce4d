/**
 * All places where a pattern fits, in order, as `text.matchAll` finds them, which makes a copy of the pattern for each
 * text: that takes longer than most searches.
 *
 * @param pattern with the flag `g`
 */
export function matchesIn(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match)
    // What is found may be nothing, as the start of a word is.
    if (match[0] === '') pattern.lastIndex += step(text, match.index, pattern)
  }
  return found
}

/** A sign beyond U+FFFF takes two places, of which a pattern with the flag `u` sees one. */
const step = (text: string, at: number, {unicode}: RegExp): number =>
  unicode && text.codePointAt(at)! > 0xffff ? 2 : 1
