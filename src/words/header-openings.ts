import {answerWord} from './answer-word.js'
import {misread, misreadSyllables} from './misread.js'
import {compileAll, finder, mayHold, type Printed, table} from './printed.js'

export type HeaderPart =
  /** `Vragen van het lid X (P) aan de Minister van Y over Z (ingezonden D).` */
  | 'question'
  /** `Antwoord van Minister X (Y) (ontvangen D).` or `Mededeling van ...` */
  | 'answer'
  /** `(ingezonden 20 november 2024)` on a line of its own. */
  | 'submitted'
  /** `Antwoorden van de minister van X op Kamervragen van het lid Y (P) over Z`, in a letter. */
  | 'letter'
  /** `AH 604`, the number in the Aanhangsel on a line of its own. */
  | 'number'
  /** `2024Z18294`. */
  | 'caseNumber'
  /** `Zie ook Aanhangsel Handelingen, ...` on a line of its own. */
  | 'seeAlso'

/** How a part of the header begins. */
export interface HeaderOpening extends Printed {
  part: HeaderPart
  /** The kind of document that it makes, where the words tell. */
  kind?: 'answer' | 'postponement' | 'question' | 'oralQuestion'
}

/** Source of a pattern for `Mededeling`, also as scans misread it. */
export const mededelingWord = `(?:Nadere ${misread('mededeling')}|${misread('Mededeling')})`

/**
 * The openings of headers, in every layout and form; parts may come in any order. With `place: 'line'` the
 * part is that one line. The first row that fits counts.
 */
export const headerOpenings: readonly HeaderOpening[] = [
  {
    part: 'number',
    pattern: String.raw`AH\s?\d{1,4}`,
    place: 'line',
    examples: ['AH 604', 'AH604'],
    others: ['Zie AH 604', 'AH 12345', 'AH']
  },
  {
    part: 'caseNumber',
    pattern: String.raw`(?:(?:Zaak|Vraag)nummer\s?:?\s{0,9})?\d{4}Z\s?\d{4,5}`,
    place: 'line',
    examples: ['2024Z18294', '2010Z 6025', 'Zaaknummer: 2024Z18294'],
    others: ['Zie 2024Z18294', '2024D18294', '2024Z182']
  },
  {
    part: 'submitted',
    pattern: String.raw`\(ingezonden [^()]*\)\.?`,
    flags: 'i',
    place: 'line',
    examples: ['(ingezonden 20 november 2024)', '(Ingezonden 20 november 2024).'],
    others: ['(ingezonden 20 november 2024) en meer']
  },
  {
    part: 'seeAlso',
    pattern: 'Zie ook Aanhangsel',
    flags: 'i',
    place: 'start',
    examples: ['Zie ook Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 594.'],
    others: ['(Zie ook Aanhangsel Handelingen, nr. 594)', 'Zie ook het antwoord op vraag 2']
  },
  {
    part: 'question',
    kind: 'oralQuestion',
    pattern: String.raw`Mondelinge vra(?:ag|gen) van\b`,
    place: 'start',
    examples: [
      'Mondelinge vragen van het lid Kromwal (PvdA) aan de Minister van Justitie over dijken'
    ],
    others: ['De mondelinge vragen van het lid Kromwal', 'Mondelinge vragenuur']
  },
  {
    part: 'question',
    kind: 'question',
    pattern: String.raw`(?:(?:Schriftelijke|Nadere|Aanvullende|Herhaalde) (?:[Kk]amer)?v|Kamerv|Interpellatiev|Vervolgv|V)ra(?:ag|ge\s?n) (?:van\b|gesteld door (?=het (?:[Kk]amer)?lid\b|de (?:[Kk]amer)?leden (?!der\b|van de\b)))`,
    place: 'start',
    examples: [
      'Vragen van het lid Kromwal (PvdA) aan de Minister van Justitie over de dijken',
      'Vraag van het lid Kromwal (PvdA) over de dijken. (Ingezonden 14 juni 1994)',
      'Vrage n van het lid Kromwal (PvdA) over de dijken. (Ingezonden 14 juni 1984)',
      'Schriftelijke vragen van het lid Kromwal (PvdA) over de dijken',
      'Interpellatievragen van het lid Kromwal (PvdA) over de dijken',
      'Vervolgvragen van de leden Kromwal en Grasdorp (beiden PvdA)',
      'Nadere vragen van het lid Kromwal (PvdA) over de dijken',
      'Aanvullende vragen van het lid Kromwal (PvdA) over de dijken',
      'Herhaalde vragen van het lid Kromwal (PvdA) over de dijken',
      'Kamervragen van het lid Kromwal (PvdA) aan de Minister van Justitie over de dijken',
      'Schriftelijke kamervragen van het lid Kromwal (PvdA) over de dijken',
      'Vragen gesteld door het lid Kromwal (PvdA) aan de Minister van Justitie over de dijken',
      'Vragen gesteld door de leden Kromwal en Grasdorp (beiden PvdA) over de dijken'
    ],
    others: [
      'Vragen gesteld door de leden der Kamer',
      'Vragen gesteld door de leden van de Kamer, met de daarop gegeven antwoorden',
      'Vragen gesteld door leden van de Kamer',
      'Op 18 juni j.l. bereikten mij vragen van het lid Kromwal',
      'Vragen vanuit de Kamer',
      'De vragen van het lid Kromwal'
    ]
  },
  {
    // Seen in the eighties.
    part: 'question',
    kind: 'question',
    pattern: String.raw`VRA(?:AG|GEN) van\b`,
    place: 'start',
    examples: ['VRAGEN van het lid Kromwal (PvdA) over de dijken. (Ingezonden 14 juni 1984)'],
    others: ['VRAGEN', 'LIJST VAN VRAGEN van de commissie']
  },
  {
    // Misread, and only where it is clear who asks.
    part: 'question',
    kind: 'question',
    pattern: String.raw`${misreadSyllables('Vra gen')}\s?v[aà]n (?:het ${misread('lid')}|de ${misread('leden')}|de heer)\b`,
    place: 'start',
    examples: [
      'Vraqen van het lid Kromwal (P.v.d.A.) over de dijken. (Ingezonden 14 juni 1984)',
      'Vragenvan het lid Kromwal (P.v.d.A.) over de dijken.',
      'Vra-gen van het Iid Kromwal (P.v.d.A.) over de dijken.'
    ],
    others: ['Vragen over het lid', 'vragen van het lid']
  },
  {
    part: 'letter',
    kind: 'answer',
    pattern: String.raw`(?:Antwoord(?:en)?|Beantwoording) van de (?:minister|staatssecretaris)\b.{0,300}\bop (?:de )?(?:schriftelijke )?(?:kamer)?vragen\b`,
    flags: 'i',
    place: 'start',
    examples: [
      'Antwoorden van de minister van Justitie op Kamervragen van het lid Kromwal (PvdA)',
      'Beantwoording van de staatssecretaris van Defensie op de schriftelijke vragen van'
    ],
    others: [
      'Antwoord van minister Faber (Justitie)',
      'De antwoorden van de minister op Kamervragen',
      'Antwoorden van de minister op zijn brief'
    ]
  },
  {
    part: 'answer',
    kind: 'postponement',
    pattern: String.raw`${mededelingWord} van\b`,
    place: 'start',
    examples: [
      'Mededeling van Minister Hoppema (Justitie) (ontvangen 6 juli 2011).',
      'Nadere mededeling van minister Hoppema (Justitie). (Ontvangen 6 juli 1994)',
      'Mededelmg van minister Hoppema (Justitie). (Ontvangen 6 juli 1988)'
    ],
    others: ['Mededelingen van de minister']
  },
  {
    part: 'answer',
    kind: 'answer',
    pattern: String.raw`${answerWord} van\b`,
    place: 'start',
    examples: [
      'Antwoord van Minister Hoppema (Justitie) (ontvangen 6 juli 2011).',
      'Nader antwoord van minister Hoppema (Justitie). (Ontvangen 6 juli 1994)'
    ],
    others: ['Antwoord vanuit het kabinet']
  },
  {
    // Seen in 1965.
    part: 'answer',
    kind: 'answer',
    pattern: String.raw`ANTWOORD van\b`,
    place: 'start',
    examples: ['ANTWOORD van de heer Hoppema, Minister van Defensie. (Ingezonden 21 mei 1965.)'],
    others: ['ANTWOORD', 'ANTWOORDEN van']
  },
  {
    // Seen in the eighties; the title of a letter names the office: `Antwoorden van de minister van`.
    part: 'answer',
    kind: 'answer',
    pattern: String.raw`Antwoorden van (?=[Mm]inister|[Ss]taatss?ecretaris)`,
    place: 'start',
    examples: ['Antwoorden van Minister Hoppema (Justitie). (Ontvangen 3 mei 1988)'],
    others: ['Antwoorden van de minister van Justitie']
  },
  {
    // Misread.
    part: 'answer',
    kind: 'answer',
    pattern: String.raw`An[tlfi][\p{Ll}\d]{3,7} van (?=(?:[Mm]|rn)inister|[Ss]taatss?ecretaris)`,
    place: 'start',
    examples: [
      'Antwooord van minister Hoppema (Justitie).',
      'Anlwoord van staatssecretaris Hoppema',
      'Aniwoord van Minister Hoppema (Justitie)'
    ],
    others: ['Antwoord van het college', 'Antwoorden van de minister van Justitie']
  },
  {
    // A scan has lost `van`, or made the end of a word of it.
    part: 'answer',
    kind: 'answer',
    pattern: String.raw`An[tlfi]woord(?:en|van)? (?=(?:[Mm]inister|[Ss]taatss?ecretaris) \p{Lu}[^.?()]{2,50} ?\(\p{Lu})`,
    place: 'start',
    examples: [
      'Antwoorden Minister Hoppema (Justitie). (Ontvangen 9 november 1981)',
      'Antwoord Minister Hoppema (Justitie)',
      'Antwoordvan staatssecretaris Hoppema (Justitie)'
    ],
    others: ['Antwoord Minister Hoppema heeft', 'Antwoorden minister', 'Antwoorden op vragen (1)']
  }
]

/** What a line opens, if it opens a part of the header. */
export const headerOpening = finder(headerOpenings)

/** The part of the header that a line opens. */
export const headerPart = (text: string): HeaderPart | undefined => headerOpening(text)?.part

/** Parts that are one line by their form. */
export const singleLineParts: ReadonlySet<HeaderPart> = new Set(
  headerOpenings.filter(({place}) => place === 'line').map(({part}) => part)
)

/** Whether a line opens the question header, the answer header, or both at once, as in letters. */
export const isHeaderStart = ({text}: {text: string}): boolean => {
  const part = headerPart(text)
  return part === 'question' || part === 'answer' || part === 'letter'
}

const sourceOf = (part: HeaderPart): string =>
  headerOpenings
    .filter(row => row.part === part)
    .map(({pattern}) => pattern)
    .join('|')

/** Source of a pattern for what opens a question header. */
export const questionOpening = `(?:${sourceOf('question')})`

/** Source of a pattern for what opens an answer header or a mededeling. */
export const answerOpening = `(?:${sourceOf('answer')})`

const opensQuestion = new RegExp(String.raw`^${questionOpening}\s*`, 'iu')

/** A question header without the words that open it. */
export const withoutOpening = (header: string): string => header.replace(opensQuestion, '')

/** Source of a pattern for the name of a part on a line of its own, above its header. */
export const partName = `(?:${answerWord}|ANTWOORD|${misread('Antwoord')}|${mededelingWord})`

/** The words that open the dates of a header, as scans misread and break them. */
export const submittedWord = `(?:${misreadSyllables('In ge zon den')}|[Il]nge[a-z]{1,3}onden)`
export const receivedWords = `(?:${misreadSyllables('Ont van gen')}|${misreadSyllables('In ge ko men')})`
const sentWords = `${submittedWord}|${receivedWords}`

/**
 * Source of a pattern for the start of the date that closes a header of the old layout; OCR breaks the word
 * and loses the sign before it: `(Financiën). Ontvan-gen 19 februari 1985)`.
 */
export const sent = String.raw`(?:[({]|(?<=\)\.?\s))(?:${sentWords})(?:\b|(?=\d))`

/** What stands above headers, and what closes them. */
export const headerEdgeRows = table({
  /** The name of a part on a line of its own. */
  partHeading: {
    pattern: `${partName}['’]?`,
    place: 'line',
    examples: [
      'Antwoord',
      "Antwoord'",
      "Aniv.'oord",
      'ANTWOORD',
      'Antwooid',
      'Nader antwoord',
      'Mededeling',
      'Nadere mededeling',
      'Mededelmg'
    ],
    others: ['Antwoorden', 'Mededeling van', 'Toelichting']
  },
  /** The date that closes a header of the old layout. */
  sentHeader: {
    pattern: sent,
    place: 'within',
    hints: ['(', '{', ')'],
    examples: [
      '(Ingezonden 14 juni 1984)',
      '(lnge-zonden 14 juni 1984)',
      '(Ingekomen 14 juni 1970)',
      '(Ont-vangen31 januari 1979)',
      '(Financiën). Ontvan-gen 19 februari 1985)'
    ],
    others: ['(ingezonden 14 juni 2004)', 'Ontvangen 19 februari', '(Zie ook']
  }
})

export const mayBeSent = mayHold(headerEdgeRows.sentHeader)

export const {partHeading, sentHeader} = compileAll(headerEdgeRows)
