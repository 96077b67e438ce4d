import {answerOpening} from './header-openings.js'
import {compileAny, type Printed} from './printed.js'

/** A session as old extractors print it, which read `–` as `Œ`. */
const session = String.raw`\d{4}[-–Œ]\d{4}`

/** Pieces of a page that had a line of their own, as they look in an endless line. */
export const pieceRows: readonly Printed[] = [
  {
    pattern: String.raw`(?:ah|kv)-(?:tk|ek)-\d[\dA-Z]*(?:-\w+)?(?=ISSN)`,
    place: 'within',
    examples: ['ah-tk-20112012-1035ISSN 0921 - 7398'],
    others: ['ah-tk-20112012-1035 staat in ISSN']
  },
  {
    pattern: String.raw`ISSN \d{4} - \d{4}`,
    place: 'within',
    examples: ['ISSN 0921 - 7398 TMs-Gravenhage 2011']
  },
  {
    pattern: String.raw`(?:’|TM)s-Gravenhage \d{4}`,
    place: 'within',
    examples: ['TMs-Gravenhage 2011', '’s-Gravenhage 2011'],
    others: ['in ’s-Gravenhage']
  },
  {
    pattern: String.raw`Tweede Kamer der Staten-Generaal(?:\s*2(?=\s*Vergaderjaar))?`,
    place: 'within',
    examples: ['Tweede Kamer der Staten-Generaal 2Vergaderjaar 2011Œ2012']
  },
  {
    pattern: `Vergaderjaar ${session}`,
    place: 'within',
    examples: ['Vergaderjaar 2011Œ2012', 'Vergaderjaar 2011–2012'],
    others: ['Vergaderjaar 2011']
  },
  {
    pattern: String.raw`Aanhangsel van de Handelingen(?=\s+Vragen gesteld)`,
    place: 'within',
    examples: ['Aanhangsel van de Handelingen Vragen gesteld door'],
    others: ['Aanhangsel van de Handelingen, nr. 3']
  },
  {
    pattern:
      'Vragen gesteld door de leden der Kamer, met de daarop door de regering gegeven antwoorden',
    place: 'within',
    examples: [
      'Vragen gesteld door de leden der Kamer, met de daarop door de regering gegeven antwoorden 12'
    ]
  },
  {
    pattern: String.raw`(?<=gegeven antwoorden\s+)\d{1,4}(?=\s+Vra)`,
    place: 'within',
    examples: ['de regering gegeven antwoorden 12 Vragen van het lid'],
    others: ['de gegeven antwoorden 12']
  },
  {
    pattern: String.raw`Tweede Kamer, vergaderjaar ${session}, (?:Aanhangsel|Vragen) ?\d*`,
    place: 'within',
    examples: ['Tweede Kamer, vergaderjaar 2011Œ2012, Aanhangsel 12'],
    others: ['Tweede Kamer, vergaderjaar 2011–2012, 31 999, nr. 2']
  },
  {
    pattern: String.raw`(?:Vraag|Antwoord) \d{1,2}(?:(?:, \d{1,2})* en \d{1,2})?(?=\s*[\p{Lu}«])`,
    place: 'within',
    examples: ['Antwoord 1In de haven', 'Vraag 2, 3 en 4 Is dat zo?', 'Vraag 5 «Kaden»'],
    others: ['Zie Vraag 2 voor meer']
  },
  {
    pattern: String.raw`(?<=[.?!»] )Mededeling(?= \p{Lu})`,
    place: 'within',
    examples: ['Is dat zo? Mededeling De vragen'],
    others: ['een Mededeling De vragen', 'zo. Mededeling van']
  },
  {
    pattern: String.raw`(?<=[.?!»] )Toelichting:?(?= \p{Lu})`,
    place: 'within',
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

export const standsAlone = compileAny(pieceRows, 'g')
export const lostStarts = compileAny(lostStartRows, 'g')
