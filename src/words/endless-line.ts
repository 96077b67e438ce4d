import {answerOpening} from './header-openings.js'
import {compileAny, mayHold, type Printed} from './printed.js'

/** A session as old extractors print it, which read `–` as `Œ`. */
const session = String.raw`\d{4}[-–Œ]\d{4}`

/** Pieces of a page that had a line of their own, as they look in an endless line. */
export const pieceRows: readonly Printed[] = [
  {
    pattern: String.raw`(?:ah|kv)-(?:tk|ek)-\d[\dA-Z]*(?:-\w+)?(?=ISSN)`,
    place: 'within',
    hints: ['ISSN'],
    examples: ['ah-tk-20112012-1035ISSN 0921 - 7398'],
    others: ['ah-tk-20112012-1035 staat in ISSN']
  },
  {
    pattern: String.raw`ISSN \d{4} - \d{4}`,
    place: 'within',
    hints: ['ISSN'],
    examples: ['ISSN 0921 - 7398 TMs-Gravenhage 2011'],
    others: ['ISSN 0921-7398', 'ISSN 0921']
  },
  {
    pattern: String.raw`(?:’|TM)s-Gravenhage \d{4}`,
    place: 'within',
    hints: ['s-Gravenhage'],
    examples: ['TMs-Gravenhage 2011', '’s-Gravenhage 2011'],
    others: ['in ’s-Gravenhage']
  },
  {
    pattern: String.raw`Tweede Kamer der Staten-Generaal(?:\s*2(?=\s*Vergaderjaar))?`,
    place: 'within',
    hints: ['Staten-Generaal'],
    examples: ['Tweede Kamer der Staten-Generaal 2Vergaderjaar 2011Œ2012'],
    others: ['Tweede Kamer', 'de Staten-Generaal']
  },
  {
    pattern: `Vergaderjaar ${session}`,
    place: 'within',
    hints: ['Vergaderjaar'],
    examples: ['Vergaderjaar 2011Œ2012', 'Vergaderjaar 2011–2012'],
    others: ['Vergaderjaar 2011']
  },
  {
    pattern: String.raw`Aanhangsel van de Handelingen(?=\s+Vragen gesteld)`,
    place: 'within',
    hints: ['Aanhangsel van de'],
    examples: ['Aanhangsel van de Handelingen Vragen gesteld door'],
    others: ['Aanhangsel van de Handelingen, nr. 3']
  },
  {
    pattern:
      'Vragen gesteld door de leden der Kamer, met de daarop door de regering gegeven antwoorden',
    place: 'within',
    hints: ['Vragen gesteld'],
    examples: [
      'Vragen gesteld door de leden der Kamer, met de daarop door de regering gegeven antwoorden 12'
    ],
    others: ['Vragen gesteld door het lid Oudeweg', 'de door de regering gegeven antwoorden']
  },
  {
    pattern: String.raw`(?=\d)(?<=gegeven antwoorden\s+)\d{1,4}(?=\s+Vra)`,
    place: 'within',
    hints: ['gegeven antwoorden'],
    examples: ['de regering gegeven antwoorden 12 Vragen van het lid'],
    others: ['de gegeven antwoorden 12']
  },
  {
    pattern: String.raw`Tweede Kamer, vergaderjaar ${session}, (?:Aanhangsel|Vragen) ?\d*`,
    place: 'within',
    hints: ['Tweede Kamer, '],
    examples: ['Tweede Kamer, vergaderjaar 2011Œ2012, Aanhangsel 12'],
    others: ['Tweede Kamer, vergaderjaar 2011–2012, 31 999, nr. 2']
  },
  {
    pattern: String.raw`(?:Vraag|Antwoord) \d{1,2}(?:(?:, \d{1,2})* en \d{1,2})?(?=\s*[\p{Lu}«])`,
    place: 'within',
    hints: ['Vraag ', 'Antwoord '],
    examples: ['Antwoord 1In de haven', 'Vraag 2, 3 en 4 Is dat zo?', 'Vraag 5 «Kaden»'],
    others: ['Zie Vraag 2 voor meer']
  },
  {
    pattern: String.raw`(?<=[.?!»] )Mededeling(?= \p{Lu})`,
    place: 'within',
    hints: ['Mededeling'],
    examples: ['Is dat zo? Mededeling De vragen'],
    others: ['een Mededeling De vragen', 'zo. Mededeling van']
  },
  {
    pattern: String.raw`(?<=[.?!»] )Toelichting:?(?= \p{Lu})`,
    place: 'within',
    hints: ['Toelichting'],
    examples: ['Is dat zo? Toelichting: Deze vragen'],
    others: ['zo. Toelichting op']
  }
]

/** How lines begin within an endless one: with the answer header, or with a note, glued to its number. */
export const lostStartRows: readonly Printed[] = [
  {
    pattern: String.raw`(?<=\(ingezonden [^()]{6,30}\)\.? )${answerOpening}`,
    place: 'within',
    examples: ['(ingezonden 5 februari 2011). Antwoord van Minister Hoppema'],
    others: ['op zijn vragen. Antwoord van Minister Hoppema']
  },
  {
    pattern: String.raw`(?<=[.?!»)] )\d{1,2}(?=[\p{Lu}«]\p{L}|https?:)`,
    place: 'within',
    examples: ['Is dat zo? 1Havenblad', 'Ja. 2https://kaden.example.nl'],
    others: ['Is dat zo? 1 Havenblad', 'de 1Havenblad']
  }
]

/**
 * Where a line ended in one whose pieces a program joined with spaces: two (`Vraag 1  Kent u`) or many. Three stand
 * around a space that is a piece of its own (`dergelijke   risico’s`), but for those behind a sentence, and around a
 * number, which was raised.
 */
export const lostEndRows: readonly Printed[] = [
  {
    pattern: String.raw`(?<! )(?: {2}| {4,})(?=\S)`,
    place: 'within',
    examples: ['Vraag 1  Kent u', 'Ja.     Vraag 2'],
    others: ['Kent u', 'dergelijke   risico’s']
  },
  {
    pattern: String.raw`(?<=[.?!:;,’»)]) {3}(?=[\p{Lu}\d])`,
    place: 'within',
    examples: ['in de bijlage.   De Minister', 'Ja?   3'],
    others: ['deze   risico’s', 'Datum   5 februari']
  },
  {
    // Where all words stand so, a number is nothing but one of them.
    pattern: String.raw`(?<!(?:Pagina|[Vv]ra(?:ag|gen)|Antwoord|\b(?:nr\.|en)| {3}\S{1,30})) {3}(?=\d{1,2}(?: {2,3}\S| [.,;:?!)]))`,
    place: 'within',
    examples: ['van 2023   1   heb ik', 'wetgeving   3 . Deze'],
    others: ['Pagina   1   van', 'zie   van   7   kaden', 'de   Vraag   1   kaden']
  },
  {
    pattern: String.raw`(?<=(?<! ) {2}\d{1,2}) {3}(?=\S)|(?<=(?<!(?:Pagina|[Vv]ra(?:ag|gen)|Antwoord|\b(?:nr\.|en)| {3}\S{1,30})) {3}\d{1,2}) (?: {2}(?=\S)|(?=[.,;:?!)]))`,
    place: 'within',
    examples: ['van 2023   1   heb ik', 'Ja.  3   Kadebode', 'wetgeving   3 . Deze'],
    others: ['Pagina   1   van', 'de   Vraag   1   kaden']
  }
]

export const standsAlone = compileAny(pieceRows, 'g')
const mayBePieces = pieceRows.map(mayHold)
/** Whether a line may hold such a piece. */
export const mayHoldPiece = (line: string): boolean => mayBePieces.some(mayHold => mayHold(line))
export const lostEnds = compileAny(lostEndRows, 'g')
export const lostStarts = compileAny(lostStartRows, 'g')
