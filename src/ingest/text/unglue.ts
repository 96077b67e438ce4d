import {answerOpening} from '../../words/header-openings.js'

/**
 * Texts of some extractors are one endless line (seen in texts of 2011: `ah-tk-20112012-1035ISSN
 * 0921 - 7398 TMs-Gravenhage 2011 Tweede Kamer der Staten-Generaal 2Vergaderjaar 2011Œ2012 ...
 * Antwoord 1In de Tweede Kamer ...`). The places where a line must have begun are found by what
 * cannot stand within a sentence.
 */
const session = String.raw`\d{4}[-–Œ]\d{4}`

/** Pieces that stood on a line of their own. */
const pieces = [
  String.raw`(?:ah|kv)-(?:tk|ek)-\d[\dA-Z]*(?:-\w+)?(?=ISSN)`,
  String.raw`ISSN \d{4} - \d{4}`,
  String.raw`(?:’|TM)s-Gravenhage \d{4}`,
  String.raw`Tweede Kamer der Staten-Generaal(?: ?2(?=Vergaderjaar))?`,
  String.raw`Vergaderjaar ${session}`,
  String.raw`Aanhangsel van de Handelingen(?= Vragen gesteld)`,
  String.raw`Vragen gesteld door de leden der Kamer, met de daarop door de regering gegeven antwoorden`,
  String.raw`(?<=gegeven antwoorden )\d{1,4}(?= Vra)`,
  String.raw`Tweede Kamer, vergaderjaar ${session}, (?:Aanhangsel|Vragen) ?\d*`,
  String.raw`(?:Vraag|Antwoord) \d{1,2}(?:(?:, \d{1,2})* en \d{1,2})?(?=\s*[\p{Lu}«])`,
  String.raw`(?<=[.?!»] )Mededeling(?= \p{Lu})`,
  String.raw`(?<=[.?!»] )Toelichting:?(?= \p{Lu})`
]
const standsAlone = new RegExp(pieces.join('|'), 'gu')

/** How lines begin: with the answer header, and with notes, whose number is glued to them. */
const starts = new RegExp(
  String.raw`(?<=\(ingezonden [^()]{6,30}\)\.? )${answerOpening}|(?<=[.?!»)] )\d{1,2}(?=[\p{Lu}«]\p{L}|https?:)`,
  'gu'
)

/** A line this long with several headings in it was once many lines. */
const longest = 600

/** Offsets within an endless line at which lines once began; none for any other line. */
export function lostLineStarts(line: string): number[] {
  if (line.length < longest || !line.includes('Vraag 1')) return []
  const alone = [...line.matchAll(standsAlone)]
  if (alone.length < 3) return []
  const cuts = alone.flatMap(match => [match.index, match.index + match[0].length])
  for (const match of line.matchAll(starts)) cuts.push(match.index)
  return [...new Set(cuts)].filter(cut => cut > 0 && cut < line.length).sort((a, b) => a - b)
}
