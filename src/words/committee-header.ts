import {numberHead} from './committee-lines.js'
import {compileAll, table} from './printed.js'

const name = String.raw`\p{Lu}[^.;:()]*?`
const after = String.raw`(?=,?\s+(?:heeft|hebben|belast|over|inzake|betreffende|naar|aan|met|bij|in|te|tijdens|op|de|die|dat|is|zijn|wordt|werd|worden|bestond(?:en)?|van\s+\d)(?:\s|$)|[.;:()]|,\s+\p{Ll}|$)`
const role = '(?:[Mm]inister|[Ss]taatssecretaris)'
const end = String.raw`(?=\s+(?:over|inzake|betreffende|naar\s+aanleiding|beantwoord\b|voorgelegd|gesteld|gegeven|zijn|heeft|hebben|op|bij\s+brief|d\.d\.|van\s+\d)(?!\p{L})|[.;:(]|,\s+(?:op|over|inzake|belast)\s|$)`
const day = String.raw`\d{1,2}\s+\p{L}+\s+\d{4}`

/** Words of the text above the questions of a committee. */
export const committeeHeaderRows = table({
  /**
   * The committee as printed: `De vaste commissie voor Financiën heeft`, `vragen van de vaste commissie
   * van Defensie aan`, `de Commissie VWS inzake`.
   */
  committee: {
    pattern: String.raw`((?:(?:vaste|algemene|tijdelijke|bijzondere)\s+)?(?:[Kk]amer)?[Cc]ommissie\s+(?:(?:voor|van)\s+(?:de\s+|het\s+)?)?${name})${after}`,
    place: 'within',
    examples: [
      'De vaste commissie voor Financiën heeft',
      'vragen van de vaste commissie van Defensie aan',
      'de Commissie VWS inzake'
    ],
    others: ['de commissie heeft']
  },
  asked: {
    pattern: String.raw`\baan\s+(?:de\s+)?(${role}[^.;:()]{0,200}?)${end}`,
    place: 'within',
    examples: ['vragen aan de minister van Financiën over'],
    others: ['vragen aan de Kamer']
  },
  answeredBy: {
    pattern: String.raw`(?:\bdoor\s+(?:de\s+)?|^Antwoord(?:en)?\s+van\s+(?:de\s+)?|\bAntwoord(?:en)?\s+van\s+de\s+)(${role}[^.;:()]{0,200}?)${end}`,
    place: 'within',
    examples: [
      'De daarop door de minister van Financiën gegeven antwoorden',
      'Antwoord van de staatssecretaris van Financiën'
    ],
    others: ['door de commissie gegeven']
  },
  putOn: {
    pattern: String.raw`\bop\s+(${day})\s+(?:(?:heeft|hebben)\s+)?(?:(?:een aantal|enkele|de volgende|de navolgende)\s+)?(?:(?:feitelijke\s+)?vragen\s+)?(?:aan\s+[^.]{0,160}\s)?(?:voorgelegd|ingezonden|gesteld|toegezonden)`,
    place: 'within',
    examples: [
      'op 5 februari 2024 aan de minister voorgelegd',
      'op 5 februari 2024 ingezonden',
      'heeft op 5 februari 2024 een aantal vragen voorgelegd',
      'die de commissie op 5 februari 2024 heeft gesteld'
    ],
    others: ['op 5 februari 2024 beantwoord']
  },
  sentOnDay: {
    pattern: String.raw`\b(?:ingezonden|voorgelegd)\s+op\s+(${day})`,
    place: 'within',
    examples: ['ingezonden op 5 februari 2024', 'voorgelegd op 5 februari 2024'],
    others: ['beantwoord op 5 februari 2024']
  },
  dayWithMark: {
    pattern: String.raw`\((${day})\s+met\s+kenmerk`,
    place: 'within',
    examples: ['(5 februari 2024 met kenmerk 12)'],
    others: ['(5 februari 2024)']
  },
  byBrief: {
    pattern: String.raw`\bbij\s+brief\s+van\s+(${day})`,
    flags: 'i',
    place: 'within',
    examples: ['bij brief van 5 februari 2024'],
    others: ['de brief van 5 februari 2024']
  },
  answeredOnDay: {
    pattern: String.raw`\bbeantwoord\s+op\s+(${day})`,
    place: 'within',
    examples: ['beantwoord op 5 februari 2024'],
    others: ['beantwoord']
  },
  subjectOfList: {
    pattern: String.raw`\b(?:vragen|vraag)\b[^.]{0,300}?\s(?:over|inzake|betreffende|naar aanleiding van|bij(?=\s+de\s+(?:\p{L}+\s+)?(?:suppletoire|begroting)))\s+(.{4,300}?)(?=\s*\((?:Kamerstuk|\d|kst|[Ii]ngezonden|[Vv]ergaderjaar)|\s+\(\p{L}+\s+\d{2} ?\d{3}|\.\s|\.?$|\s+d\.d\.|\s+(?:De|Hierbij|Vraag|Nr|Geachte|Antwoord(?:en)?)\s|\s+\d{2} ?\d{3}(?: [IVX]{1,6})? \p{Lu})`,
    place: 'within',
    examples: [
      'een aantal vragen voorgelegd over het jaarverslag.',
      'vragen inzake de kaden (Kamerstuk 12 345)',
      'Schriftelijke vragen bij de Tweede suppletoire begroting Defensie',
      'Beantwoording vragen over de kaden Geachte voorzitter,',
      'Lijst van vragen over kaden 36 600 XII Vaststelling van de begroting'
    ],
    others: ['vragen voorgelegd.']
  },
  /** The same before the word for questions: `heeft over de Miljoenennota de navolgende vragen voorgelegd`. */
  subjectBeforeQuestions: {
    pattern: String.raw`\b(?:heeft|hebben)\s+(?:op\s+${day}\s+)?(?:over|inzake|betreffende|naar aanleiding van)\s+([^.]{4,300}?)\s*(?:\((?:Kamerstuk|\d|kst)[^)]*\)\s*)?,?\s(?:een aantal|enkele|de volgende|de navolgende|de onderstaande)\s+(?:\p{L}+\s+)?vragen`,
    place: 'within',
    examples: [
      'De vaste commissie voor Financiën heeft over de Miljoenennota 2017 de navolgende vragen voorgelegd',
      'heeft over de brief van 3 maart 2023 (Kamerstuk 31 999, nr. 2) een aantal vragen gesteld'
    ],
    others: ['heeft een aantal vragen voorgelegd over de Miljoenennota']
  },
  /** The title of the bill that a list of questions is about, behind the number of its dossier. */
  titleOfBill: {
    pattern: String.raw`\s*\d{2} ?\d{3}(?:\s(?:[IVX]{1,6}|[A-J]))?\s+(\p{Lu}.{10,300}?)\s+[Nn]r\.?\s.{0,40}?(?:[Vv]erslag|[Ll]ijst|VERSLAG|LIJST)`,
    place: 'start',
    examples: [
      '34300 IV Vaststelling van de begrotingsstaten van Koninkrijksrelaties (IV) nr. Verslag',
      '31 865 Verbetering verantwoording en begroting Nr. 214 LIJST VAN VRAGEN'
    ],
    others: ['31 865 nr. 214 Lijst van vragen', 'Kamerstuk 31 865, nr. 214']
  },
  hasAnswered: {
    pattern: String.raw`\bDe (minister|staatssecretaris) heeft (?:de|deze) vragen beantwoord`,
    flags: 'i',
    place: 'within',
    examples: ['De minister heeft deze vragen beantwoord'],
    others: ['De minister heeft vragen']
  },
  beforeAskers: {
    pattern: String.raw`Vra(?:ag|gen)\s+van\s+(?:(?:het|de)\s+)?(?:(?:kamer)?(?:lid|leden)|heer|mevrouw)\s+`,
    flags: 'i',
    place: 'start',
    examples: ['Vragen van het lid Oudeweg, Inge (D66)', 'Vraag van mevrouw Oudeweg'],
    others: ['Vragen over kaden']
  },
  questionTableHead: {
    pattern: String.raw`${numberHead}(?:\s+Vra(?:ag|gen)|$)|Vra(?:ag|gen)\s{3,}Antwoord(?:en)?$`,
    place: 'start',
    examples: ['Nr Vraag', 'Nr.', 'Nummer   Vraag', 'Vraag      Antwoord'],
    others: ['Nr 12', 'Vraag 1   Antwoord']
  },
  citesAanhangsel: {
    pattern: 'Aanhangsel van de Handelingen',
    flags: 'i',
    place: 'within',
    examples: ['Aanhangsel van de Handelingen'],
    others: ['Handelingen']
  },
  speaksOfAnswers: {
    pattern: 'antwoord',
    flags: 'i',
    place: 'within',
    examples: ['Lijst van vragen en antwoorden', 'beantwoord'],
    others: ['Lijst van vragen']
  },
  /** The first line of a table of questions, or of a list that says of each who asks. */
  tableOfQuestions: {
    pattern: String.raw`${numberHead}\s+Vraag|1[.)]?\s+Vraag van `,
    place: 'start',
    examples: ['Nr Vraag', 'Nr. Vraag', '1. Vraag van het lid Oudeweg (SP)'],
    others: ['Nr 12', '1. Vragen over kaden']
  },
  /** `Vragen van het lid Oudeweg, Inge (D66)`, alone on a line, above `Vraag:` and `Antwoord:`. */
  askerLine: {
    pattern: String.raw`Vra(?:ag|gen) van (?:het (?:kamer)?lid|de (?:kamer)?leden|de heer|mevrouw) [^()?]{2,80}\([^()]{1,40}\)(?:(?:,| en) [^()?]{2,60}\([^()]{1,40}\)){0,9}\s*:?`,
    flags: 'i',
    place: 'line',
    examples: [
      'Vragen van het lid Oudeweg, Inge (D66)',
      'Vraag van mevrouw Oudeweg (SP):',
      'Vraag van de leden Zandwijk (VVD) en Terpoort (D66)'
    ],
    others: ['Vragen van het lid Oudeweg over kaden']
  },
  debateQuestion: {
    pattern: String.raw`Vraag(?:\s+(\d{1,3}))?\s*:\s*`,
    place: 'start',
    examples: ['Vraag: Is dat zo?', 'Vraag 3: Is dat zo?'],
    others: ['Vraag 3']
  },
  debateAnswer: {
    pattern: String.raw`Antwoord(?:\s+\d{1,3})?\s*:`,
    place: 'start',
    examples: ['Antwoord: Ja.', 'Antwoord 3: Ja.'],
    others: ['Antwoord']
  },
  /** The heading of an answer below a question that `Vraag van het lid X (P)` opens. */
  bareAnswer: {
    pattern: 'Antwoord:?',
    place: 'line',
    examples: ['Antwoord', 'Antwoord:'],
    others: ['Antwoord 2', 'Antwoorden', 'Antwoord: Ja.']
  },
  /** The heading of an answer that says who gives it, without a name; with one it is that of a header. */
  answerOfOffice: {
    pattern: String.raw`Antwoord van (?:de|het) (?:[Mm]inister(?:-[Pp]resident)?|[Ss]taatssecretaris|[Kk]abinet|[Rr]egering)(?: (?:van|voor) [^.?:()]{3,80})?\s*:?`,
    place: 'line',
    examples: [
      'Antwoord van de staatssecretaris',
      'Antwoord van het kabinet:',
      'Antwoord van de minister van Economische Zaken'
    ],
    others: [
      'Antwoord van minister Oudeweg (Financiën)',
      'Antwoord van de minister: Ja.',
      'Het antwoord van de minister'
    ]
  },
  /**
   * The number of the paper, between the number and title of its dossier and its own: `36 600 VIII Vaststelling van
   * de begroting Nr. 41 LIJST VAN VRAGEN`.
   */
  numberOfPaper: {
    pattern: String.raw`\s*(\d{2}) ?(\d{3})(?:[- ]([IVX]{1,6}|[A-J]))?\s+\p{Lu}.{3,300}?\s[Nn]r\.?\s{0,3}(\d{1,4})\s+(?:[Vv]erslag|VERSLAG|[Ll]ijst|LIJST)\s`,
    place: 'start',
    examples: [
      '36 600 VIII Vaststelling van de begroting Nr. 41 LIJST VAN VRAGEN EN ANTWOORDEN',
      '31 865 Verbetering verantwoording Nr. 214 Lijst van vragen'
    ],
    others: [
      '34300 IV Vaststelling van de begroting nr. Verslag houdende een lijst',
      'Vragen over 31 865, nr. 214 Lijst van vragen'
    ]
  },
  /** A label behind the number of a question: `1`, and below it `Vraag: Is dat zo?`. */
  labelled: {
    pattern: String.raw`Vraag\s*:\s*(?=\S)`,
    place: 'start',
    examples: ['Vraag: Is dat zo?'],
    others: ['Vraag 3: Is dat zo?', 'Vraag:']
  },
  /** What the papers of committees always have somewhere, and those of members seldom do. */
  committeeSigns: {
    pattern: String.raw`\bfeitelijke vragen\b|\blijst van vragen\b|\bschriftelijk overleg\b|\b(?:vaste|algemene) (?:kamer)?commissie\b|\bsuppletoire\b|(?<=\p{L})-fractie\b`,
    flags: 'i',
    place: 'within',
    examples: ['Lijst van vragen', 'feitelijke vragen', 'de vaste commissie', 'de SP-fractie'],
    others: ['vragen van het lid Oudeweg']
  },
  ofCommittee: {
    pattern: String.raw`\b(?:commissie|feitelijke\s+vragen|fracties?\b)`,
    flags: 'i',
    place: 'within',
    examples: ['de commissie', 'feitelijke vragen', 'de fracties'],
    others: ['het lid']
  }
})

export const {
  committee,
  asked,
  answeredBy,
  putOn,
  sentOnDay,
  dayWithMark,
  byBrief,
  answeredOnDay,
  subjectOfList,
  subjectBeforeQuestions,
  titleOfBill,
  hasAnswered,
  beforeAskers,
  questionTableHead,
  citesAanhangsel,
  speaksOfAnswers,
  tableOfQuestions,
  askerLine,
  debateQuestion,
  debateAnswer,
  bareAnswer,
  answerOfOffice,
  numberOfPaper,
  labelled,
  committeeSigns,
  ofCommittee
} = compileAll(committeeHeaderRows)
