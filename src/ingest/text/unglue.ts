import {lostEnds, lostStarts, mayHoldPiece, standsAlone} from '../../words/endless-line.js'

/** A line this long with several headings in it was once many lines. */
const longest = 600
/** So is one this long of which two spaces part the pieces; no table is so wide. */
const longestInPieces = 400

/**
 * Whether lines of a text were once many lines each.
 *
 * Texts of some extractors are one such line (seen in texts of 2011: `ah-tk-20112012-1035ISSN 0921 -
 * 7398 TMs-Gravenhage 2011 Tweede Kamer der Staten-Generaal 2Vergaderjaar 2011Œ2012 ... Antwoord 1In de
 * Tweede Kamer ...`), those of others have one line per page. The places where a line must have begun
 * are found by what cannot occur within a sentence.
 */
export const hasEndlessLines = (lines: Iterable<string>): boolean => {
  for (const line of lines) if (line.length >= longestInPieces && isEndless(line)) return true
  return false
}

/** So many pieces of lines, or headings, stand in no line that was printed as one. */
const isEndless = (line: string): boolean =>
  (line.length >= longest && mayHoldPiece(line) && (line.match(standsAlone)?.length ?? 0) > 2) ||
  (line.includes('  ') && !line.startsWith('|') && (line.match(lostEnds)?.length ?? 0) > 5)

/** Whether each line of such a text is a page: most of them are as long as one. */
export function arePages(lines: readonly string[]): boolean {
  const printed = lines.filter(line => line.trim() !== '')
  return (
    printed.length > 1 &&
    2 * printed.filter(line => line.length >= longestInPieces).length > printed.length
  )
}

/** Offsets within a line of such a text at which lines once began. */
export function lostLineStarts(line: string): number[] {
  const cuts = Array.from(line.matchAll(lostEnds), ({index, 0: {length}}) => index + length)
  for (const match of line.matchAll(standsAlone))
    cuts.push(match.index, match.index + match[0].length)
  for (const match of line.matchAll(lostStarts)) cuts.push(match.index)
  return [...new Set(cuts)].filter(cut => cut > 0 && cut < line.length).sort((a, b) => a - b)
}
