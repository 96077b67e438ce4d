const noteLine = /^(\*{1,5})[ \t]?(?=[^\s*])/
const marker = /(?<=[\p{L}\d.,;:?!»”’"')\]])\*{1,5}(?![*\p{L}\d])/gu

/**
 * Hide the stars of notes from a parser of Markdown, to which they mean lists and emphasis. They are
 * notes if lines of one star, two stars and so on are together, and each has its one marker.
 *
 * @returns the text with each such star replaced, so that all places stay
 */
export function maskStars(text: string): string {
  const lines = text.split('\n')
  const last = lines.findLastIndex(line => noteLine.test(line))
  let first = last
  while (first > 0 && starsOf(lines[first]!) !== 1 && noteLine.test(lines[first - 1]!)) first--
  const notes = lines.slice(first, last + 1)
  if (last < 0 || !notes.every((line, i) => starsOf(line) === i + 1)) return text
  const body = lines.slice(0, first)
  const markers = body.flatMap(markersIn).sort((a, b) => a - b)
  if (markers.join() !== notes.map((_, i) => i + 1).join()) return text
  const hidden = body.map(line => (isBold.test(line) ? line : line.replace(marker, mask)))
  const masked = [...hidden, ...notes.map(line => line.replace(noteLine, mask))]
  return [...masked, ...lines.slice(last + 1)].join('\n')
}

/** A line that is bold as a whole, such as a heading. */
const isBold = /^\*\*[^\n]*\*\*[:.]?\s*$/

const markersIn = (line: string): number[] =>
  isBold.test(line) ? [] : [...line.matchAll(marker)].map(([stars]) => stars.length)

const starsOf = (line: string): number => noteLine.exec(line)?.[1]!.length ?? 0

/** A noncharacter for each star. */
const mask = (stars: string): string => stars.replaceAll('*', '\ufdd1')
