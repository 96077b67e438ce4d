import {answerOpening, partName, questionOpening, sent} from './header-openings.js'
import {compile, compileAll, table} from './printed.js'

/** A number that opens a question or an answer. */
const firstNumber = String.raw`\s\d{1,2}(?:\s?[\p{Lu}'«]|\s?(?:,|en|t\/m)\s?\d)`
const numbers = String.raw`\d{1,2}(?:\s?(?:,(?:\s{0,2}|\s?en\s{1,2})|(?:en|t\/m|tot en met|-|\/)\s?)\d{1,2}){0,40}`

/** Places at which a line of the old layout must be cut, whatever else is on it. */
export const boundaryRows = table({
  behindStraySign: {
    pattern: String.raw`(?<=^[^\s\d]\s)(?=${questionOpening}[^(]{1,300}\()`,
    flags: 'g',
    place: 'within',
    examples: ['» Vragen van het lid Oudeweg (SP) over kaden'],
    others: ['Vragen van het lid Oudeweg (SP) over kaden', '» Antwoord van minister Hoppema (']
  },
  /** Where the column before ended together with a document. */
  behindDocument: {
    pattern: String.raw`(?<=[.?!]\s)(?=${questionOpening}\s[^()?]{2,160}\([^()]{2,40}\)[^()?]{5,400}${sent})`,
    flags: 'g',
    place: 'within',
    examples: [
      'Dat is zo. Vragen van het lid Oudeweg (SP) over de kaden. (Ingezonden 14 juni 1984)'
    ],
    others: ['Dat is zo. Vragen van het lid Oudeweg (SP) over de kaden.']
  },
  behindDate: {
    pattern: String.raw`(?<=${sent}[^()}]{6,40}[)}][.:;]?)(?![.,:;\s]*\(?[Zz]i?e ?(?:ook|$))(?![.:;])`,
    flags: 'g',
    place: 'within',
    examples: ['(Ingezonden 14 juni 1984) 1 Kent u', '(Ontvangen 3 mei 1988}. Ja.'],
    others: [
      '(Ingezonden 14 juni 1984',
      '(Ingezonden 14 juni 1984). Zie ook Aanhangsel 12',
      '(Ontvangen 14 juni 1984), zie'
    ]
  },
  behindOpenDate: {
    pattern: String.raw`(?<=${sent}\s\d{1,2}\s?[a-z]{3,9}\s?\d{4})(?=\s1\s?[\p{Lu}«])`,
    flags: 'g',
    place: 'within',
    examples: ['(Ingezonden 14 juni 1984 1 Kent u'],
    others: ['(Ingezonden 14 juni 1984 2 Kent u']
  },
  behindSeeAlso: {
    pattern: String.raw`(?<=\(Zi?e ?ook[^()]{10,120}\)\.?)(?!\.)`,
    flags: 'g',
    place: 'within',
    examples: ['(Zie ook Aanhangsel Handelingen nr. 12) 1 Kent u', '(Ze ook Aanhangsel nr. 12).'],
    others: ['(Zie ook nr. 2)', 'Zie ook Aanhangsel Handelingen nr. 12']
  },
  behindOpenSeeAlso: {
    pattern: String.raw`(?<=(?:[Zz]ie |^)ook Aan-?\s?hang-?\s?sel[^()]{5,160}\d\)?\.?)(?=${firstNumber})`,
    flags: 'g',
    place: 'within',
    examples: [
      'Zie ook Aanhangsel Handelingen, nr. 12 1 Kent u',
      'zie ook Aan-hangsel, nr. 12. 1 en 2',
      'ook Aanhangsel Handelingen nr. 12, Vergaderjaar 1990-1991 1 Ja.'
    ],
    others: ['Zie ook Aanhangsel Handelingen, nr. 12', 'Aanhangsel Handelingen, nr. 12 1 Kent']
  },
  behindSession: {
    pattern: String.raw`(?<=(?:[Zz]ie |^)ook Aan-?\s?hang-?\s?sel[^()]{5,100}(?:[Vv]erga-?\s?derjaar|[Zz]itting)\s\d{4}-\d{2,4}\)?\.?)(?=\s\p{Lu}\p{L}*\s\p{Ll})`,
    flags: 'g',
    place: 'within',
    examples: ['zie ook Aanhangsel Handelingen nr. 12, Vergaderjaar 1990-1991 Het antwoord is'],
    others: [
      'zie ook Aanhangsel Handelingen nr. 12, Vergaderjaar 1990-1991',
      'zie ook Aanhangsel nr. 12, Vergaderjaar 1990-1991 1 Ja. 2 Het herstel begint'
    ]
  },
  nameOfPart: {
    pattern: String.raw`(?<=^|[.?!»'")]\s)${partName}['’]?(?=$|\s${answerOpening})`,
    flags: 'g',
    place: 'within',
    examples: [
      'Is dat waar? Antwoord',
      'waar? Antwoord Antwoord van minister Hoppema',
      'Mededeling'
    ],
    others: ['het Antwoord', 'waar? Antwoord op de vraag']
  },
  answerHeaderWithin: {
    // A bill has a `Memorie van Antwoord`.
    pattern: String.raw`(?<!\b(?:van|het|een|dit|uw|mijn) )${answerOpening} (?:de )?(?=[Mm]inister|[Ss]taatss?ecretaris|heer)`,
    flags: 'g',
    place: 'within',
    examples: ['Antwoord van minister Hoppema', 'waar? Antwoord van de heer Hoppema, minister'],
    others: [
      'Antwoord van het college',
      'antwoord van de minister',
      'de Memorie van Antwoord van de Minister'
    ]
  },
  annexWithin: {
    pattern: String.raw`(?<=[.?!»'")]\s)(?=BIJLAGEN?\s(?:[\dIVX]{1,3}\s)?\p{Lu}\p{Ll})`,
    flags: 'g',
    place: 'within',
    examples: ['Dat is gebeurd. BIJLAGE Gemeente Oudeweg'],
    others: ['Zie de BIJLAGE Kaden', 'BIJLAGE Gemeente Oudeweg']
  },
  aroundToelichting: {
    pattern: String.raw`(?<=^|[.?!»'")]\s)Toelichting(?=\s|$)|(?<=(?:^|[.?!»'")]\s)Toelichting)(?=\s)`,
    flags: 'g',
    place: 'within',
    examples: ['Is dat waar? Toelichting Deze vragen', 'Toelichting'],
    others: ['de Toelichting', 'Toelichtingen']
  }
})

/** In order; a cut that two of them ask for is made once. */
export const boundaries: readonly RegExp[] = Object.values(compileAll(boundaryRows))

/** Words of pages of the old layout. */
export const oldLayoutRows = table({
  /** Scans glue the number of a document to the header below it: `385 Vragen van de leden ...`. */
  numberBeforeHeader: {
    pattern: String.raw`\d{1,4}\.?\s(?=${questionOpening}[^(]{1,300}\()`,
    place: 'start',
    examples: [
      '385 Vragen van het lid Oudeweg (SP) over kaden',
      '299. VRAGEN van de heer Oudeweg (P.v.d.A.) met betrekking tot kaden'
    ],
    others: ['385 Vragen', 'Vragen van het lid Oudeweg (SP)']
  },
  /** The number of a document behind what a scan made of a rule: `— 1181`. */
  speckedNumber: {
    pattern: String.raw`(?:[^\p{L}\d]{1,12}|\p{L}{8,20})\s\d{1,4}`,
    place: 'line',
    examples: ['— 1181', 'ewaonwwHstwa 960'],
    others: ['960', 'nr. 960', 'in het jaar 1960']
  },
  /** A question header, after a number or a stray sign. */
  oldQuestionHeader: {
    pattern: String.raw`(?:(?:\d{1,4}\.?|\S)\s+)?${questionOpening}`,
    place: 'start',
    examples: ['385. Vragen van het lid', '» Vragen van het lid', 'Vragen van de leden'],
    others: ['De Vragen van het lid', 'Antwoord van minister Hoppema']
  },
  /** The masthead or the foot of a page, and its session. */
  sessionLine: {
    pattern: String.raw`(?:Tweede Kamer, )?(?:vergaderjaar|zitting) (\d{4})\s?[-–]\s?\d{2,4}(?:, Aanhangsel.{0,6})?`,
    flags: 'i',
    place: 'line',
    examples: ['Zitting 1974-1975', 'Tweede Kamer, vergaderjaar 1987–1988, Aanhangsel 1319'],
    others: ['Zitting 1974', 'in het vergaderjaar 1987-1988']
  },
  /** The numbers of questions and answers, wherever they stand. */
  numbersWithin: {
    pattern: String.raw`(?:^|(?<=\s))(${numbers})(?:(?<=\d\s?(?:en|t\/m)\s?\d{1,2})\.(?=\s\p{Lu})|(?=\s?(?:[\p{Lu}«'"]|a[.)]?\s{1,2}\p{Lu})|$))`,
    flags: 'g',
    place: 'within',
    examples: [
      '1 Kent u',
      'waar? 2 en 3 Ja.',
      '3en4 Op',
      '5 t/m 7 Ja.',
      '1 tot en met 5 De kaden',
      '6 en 7. Hoewel',
      '3Wat',
      '1 a. De kaden',
      '2a Zo ja'
    ],
    others: ['in 2 kaden', '1984 is Kaden', '1 aan De Kade', '1 b. De kaden', '7. Hoewel']
  },
  /** The first number, misread: `l Kent u`, `I Ja.` */
  misreadOne: {
    pattern: String.raw`[lI](?=\s\p{Lu}\p{Ll})`,
    place: 'start',
    examples: ['l Kent u', 'I Ja.'],
    others: ['Is dat waar?', 'I V.V.D.', '1 Ja.', 'I']
  },
  /** What introduces the questions, above the first; the Eerste Kamer printed it without the word `Toelichting`. */
  introduction: {
    pattern: String.raw`(?:Deze|Onderstaande|Bovenstaande) vra(?:ag|gen) (?:worden|wordt|dien(?:en|t)|zijn|is)\b[^?]*\.(?:['’]|\d{1,2})?$`,
    place: 'start',
    examples: [
      'Deze vragen worden gesteld in aansluiting op de vragen van 27 januari 1987.',
      'Deze vraag dient ter aanvulling op eerdere vragen.'
    ],
    others: ['Deze vragen rijzen bij kaden.', 'Deze vragen worden gesteld. Kent u de kaden?']
  },
  /** A speck that a scan took for a letter. */
  speck: {
    pattern: String.raw`[Iil|!.,;:'’•■—–-]`,
    place: 'line',
    examples: ['I', '|', '—'],
    others: ['1', 'a', 'I Ja.']
  },
  /** The same with full stops or in parentheses, as on web pages and in volumes until 1970. */
  dottedNumbers: {
    pattern: String.raw`(?:^|(?<=[.?!»”"]\s))(?:(${numbers})\.|\((${numbers})\))(?=\s*(?:[\p{Lu}«'"‘“]|$))`,
    flags: 'g',
    place: 'within',
    examples: [
      '1. Kent u',
      '2.Ja.',
      '3.',
      '2. Ja. 3. De kaden',
      '1 en 2. Ja.',
      '(3) Ja.',
      '(4 t/m 6) Ja.'
    ],
    others: ['1. kaden', '1.5 meter', '123. Kent u', 'artikel 3. De kaden', '(1999) Ja.']
  },
  /** The title of an annex, which is no part of the answer above. */
  annexTitle: {
    pattern: String.raw`BIJLAGE(?:N|\s[\dIVX]{1,3})?\b(?![:.])|Bijlage(?:n|\s[\dIVX]{1,3})?$`,
    place: 'start',
    examples: ['BIJLAGE', 'BIJLAGE 1 Kaden', 'BIJLAGE Gemeente Oudeweg', 'Bijlage 2'],
    others: ['Bijlage 2 bevat', 'De BIJLAGE', 'BIJLAGE: kaden']
  },
  /** The foot or the masthead of a volume that was scanned; those from 1995 on were not. */
  scannedVolume: {
    pattern: String.raw` 19(?<=(?:[Zz]itting|[Vv]ergaderjaar) 19)(?:[67]\d|8\d|9[0-3])\s?[-–]\s?19\d\d(?:, Aanhangsel)?$`,
    flags: 'm',
    place: 'within',
    examples: ['Zitting 1974-1975', 'Tweede Kamer, vergaderjaar 1987–1988, Aanhangsel'],
    others: ['Vergaderjaar 1995-1996', 'in de zitting 1974-1975 bleek']
  },
  /** The date in a header of 1965-1995: all documents of those years were scanned, hyphens included. */
  dateOfScan: {
    pattern: String.raw`\((?:[Il]n-?ge-?zon-?den|Ont-?van-?gen)\s[^()]{4,25}19(?:[6-8]\d|9[0-5])\s?\)`,
    flags: 'i',
    place: 'within',
    examples: [
      '(Ingezonden 14 juni 1984)',
      '(lnge-zonden 14 juni 1974 )',
      '(Ontvangen 3 mei 1988)'
    ],
    others: ['(Ingezonden 4 februari 1997)', '(ingezonden 14 juni 2004)', 'ontvangen op 3 mei 1988']
  }
})

export const {
  numberBeforeHeader,
  speckedNumber,
  oldQuestionHeader,
  sessionLine,
  numbersWithin,
  misreadOne,
  introduction,
  speck,
  dottedNumbers,
  annexTitle,
  scannedVolume,
  dateOfScan
} = compileAll(oldLayoutRows)

/** The date that closes a header, in lower case too, as some pages print it. */
export const anySentHeader = compile({pattern: sent, flags: 'i', place: 'within'})

let last: {text: string; isScan: boolean} | undefined

/**
 * Whether a text comes of a scan: it bears the foot or a date of those years. What was found of the last one is kept:
 * each of the many documents in a volume asks it of the whole.
 */
export function isScan(text: string): boolean {
  if (last?.text !== text) last = {text, isScan: scannedVolume.test(text) || dateOfScan.test(text)}
  return last.isScan
}
