import {firstHeading, lostStarts, standsAlone} from '../../words/endless-line.js'

/** A line this long with several headings in it was once many lines. */
const longest = 600

/**
 * Offsets within an endless line at which lines once began; none for any other line.
 *
 * Texts of some extractors are one such line (seen in texts of 2011: `ah-tk-20112012-1035ISSN 0921 - 7398
 * TMs-Gravenhage 2011 Tweede Kamer der Staten-Generaal 2Vergaderjaar 2011Œ2012 ... Antwoord 1In de
 * Tweede Kamer ...`). The places where a line must have begun are found by what cannot stand within a
 * sentence.
 */
export function lostLineStarts(line: string): number[] {
  if (line.length < longest || !line.includes(firstHeading)) return []
  const alone = [...line.matchAll(standsAlone)]
  if (alone.length < 3) return []
  const cuts = alone.flatMap(match => [match.index, match.index + match[0].length])
  for (const match of line.matchAll(lostStarts)) cuts.push(match.index)
  return [...new Set(cuts)].filter(cut => cut > 0 && cut < line.length).sort((a, b) => a - b)
}
