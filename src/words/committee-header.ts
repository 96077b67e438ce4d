import {compileAll, table} from './printed.js'

const name = String.raw`\p{Lu}[^.;:()]*?`
const after = String.raw`(?=,?\s+(?:heeft|hebben|belast|over|inzake|betreffende|naar|aan|met|bij|in|te|tijdens|op|de|die|dat|is|zijn|wordt|werd|worden|bestond(?:en)?|van\s+\d)(?:\s|$)|[.;:()]|,\s+\p{Ll}|$)`
const role = '(?:[Mm]inister|[Ss]taatssecretaris)'
const end = String.raw`(?=\s+(?:over|inzake|betreffende|naar\s+aanleiding|beantwoord\b|voorgelegd|gesteld|gegeven|zijn|heeft|hebben|op|d\.d\.|van\s+\d)(?!\p{L})|[.;:(]|,\s+(?:op|over|inzake|belast)\s|$)`
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
    pattern: String.raw`\bop\s+(${day})\s+(?:aan\s+[^.]{0,160}\s)?(?:voorgelegd|ingezonden|gesteld|toegezonden)`,
    place: 'within',
    examples: ['op 5 februari 2024 aan de minister voorgelegd', 'op 5 februari 2024 ingezonden'],
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
    pattern: String.raw`\b(?:vragen|vraag)\b[^.]{0,300}?\s(?:over|inzake|betreffende|naar aanleiding van|bij(?=\s+de\s+(?:\p{L}+\s+)?(?:suppletoire|begroting)))\s+(.{4,300}?)(?=\s*\((?:Kamerstuk|\d|kst)|\s+\(\p{L}+\s+\d{2} ?\d{3}|\.\s|\.?$|\s+d\.d\.|\s+(?:De|Hierbij|Vraag|Nr|Geachte|Antwoord(?:en)?)\s)`,
    place: 'within',
    examples: [
      'een aantal vragen voorgelegd over het jaarverslag.',
      'vragen inzake de kaden (Kamerstuk 12 345)',
      'Schriftelijke vragen bij de Tweede suppletoire begroting Defensie',
      'Beantwoording vragen over de kaden Geachte voorzitter,'
    ],
    others: ['vragen voorgelegd.']
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
    pattern: String.raw`Nr\.?(?:\s+Vraag|$)`,
    place: 'start',
    examples: ['Nr Vraag', 'Nr.'],
    others: ['Nr 12']
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
  tableOfQuestions: {
    pattern: String.raw`Nr\.?\s+Vraag`,
    place: 'start',
    examples: ['Nr Vraag', 'Nr. Vraag'],
    others: ['Nr 12']
  },
  /** `Vragen van het lid Oudeweg, Inge (D66)`, alone on a line, above `Vraag:` and `Antwoord:`. */
  askerLine: {
    pattern: String.raw`Vra(?:ag|gen) van (?:het (?:kamer)?lid|de (?:kamer)?leden|de heer|mevrouw) [^()?]{2,80}\([^()]{1,40}\)\s*:?`,
    flags: 'i',
    place: 'line',
    examples: ['Vragen van het lid Oudeweg, Inge (D66)', 'Vraag van mevrouw Oudeweg (SP):'],
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
  hasAnswered,
  beforeAskers,
  questionTableHead,
  citesAanhangsel,
  speaksOfAnswers,
  tableOfQuestions,
  askerLine,
  debateQuestion,
  debateAnswer,
  committeeSigns,
  ofCommittee
} = compileAll(committeeHeaderRows)
