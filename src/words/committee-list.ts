import {saysWhoAsks} from './number-list.js'
import {compileAll, table} from './printed.js'

/** What stands among the questions of a committee's list, beside their numbers. */
export const committeeListRows = table({
  /** A paper says that it has questions with answers; reports and letters about what was asked do not. */
  announcesAnswers: {
    pattern: String.raw`antwoord[^.?]{0,120}\bvragen\b|\bvragen\b[^.?]{0,120}antwoord`,
    flags: 'i',
    place: 'within',
    examples: [
      'Lijst van vragen en antwoorden',
      'Hierbij bied ik u de antwoorden aan op de vragen van de vaste commissie',
      'De vragen zijn hieronder beantwoord'
    ],
    others: ['De commissie heeft vragen. Het antwoord volgt', 'het antwoord op de onderzoeksvragen']
  },
  /** A question that asks for something, often without a question mark. */
  opensRequest: {
    pattern: String.raw`(?:Graag|Gaarne|Gelieve|Geef|Licht|Noem|Beschrijf|Verzoek|Kunt u|Kan (?:u|de|het)|Kunnen|Wilt u|Zou u)\b`,
    place: 'start',
    examples: ['Graag een overzicht van de kaden.', 'Kunt u dat toelichten.', 'Geef een lijst.'],
    others: ['De kaden zijn hoog.', 'Geefs boot', 'Grasdorp;']
  },
  /** Above the answers of a list that prints all its questions first. */
  answersTitle: {
    pattern: String.raw`(?:Antwoord(?:en)?|ANTWOORD(?:EN)?|Beantwoording(?: van de vragen)?|BEANTWOORDING)(?: op de vragen)?(?: van de (?:minister|staatssecretaris|regering)\b[^.?]{0,80})?\s*:?`,
    place: 'line',
    examples: [
      'Antwoorden',
      'ANTWOORDEN:',
      'Antwoorden van de minister van Financiën',
      'Beantwoording'
    ],
    others: ['Antwoord 1', 'Antwoord: Ja.', 'De antwoorden']
  },
  /** Who asks, in brackets below or behind the number of a question. */
  askerInBrackets: {
    pattern: String.raw`\(${saysWhoAsks}\)\s*:?\s*`,
    place: 'start',
    examples: [
      '(vraag van de leden van de VVD-fractie)',
      '(gesteld door het lid Oudeweg (SP)): Is dat zo?',
      '(leden van de fractie van D66)'
    ],
    others: ['(zie vraag 3)', '(VVD)', 'De leden van de VVD-fractie']
  },
  /** The same without words around the parties. */
  partiesInBrackets: {
    pattern: String.raw`\(([^()]{2,80})\)\s*:?\s*`,
    place: 'start',
    examples: ['(VVD)', '(PvdA en SP): Is dat zo?', '(CDA-fractie)'],
    others: ['VVD', '(a']
  },
  /** Above the questions of the members of one party. */
  askersAbove: {
    pattern: String.raw`(?:Vra(?:ag|gen)(?: gesteld)? (?:van|door)|(?:De )?[Ll]eden van|(?:De )?[Ff]racties? van)\s[^.?]{2,110}`,
    place: 'line',
    examples: [
      'Vragen van de leden van de VVD-fractie',
      'De leden van de fractie van D66:',
      'Vragen gesteld door het lid Oudeweg (SP)'
    ],
    others: ['Vragen van het lid Oudeweg?', 'Vragen over kaden', 'de leden van de VVD-fractie']
  },
  /** What stands between the names of parties, and around them. */
  betweenParties: {
    pattern: String.raw`\s*(?:,|/|\ben\b|&)\s*`,
    flags: 'g',
    place: 'within',
    examples: ['VVD, D66', 'PvdA en SP', 'CDA/SP'],
    others: ['VVD']
  },
  aroundParties: {
    pattern: String.raw`(?:[Dd]e )?(?:fracties? van )?(?:de |het )?(.{1,60}?)(?:[- ]?fractie)?\s?:?`,
    place: 'line',
    examples: ['VVD', 'de fractie van D66', 'CDA-fractie:'],
    others: ['', 'D66\nVVD']
  }
})

export const {
  announcesAnswers,
  answersTitle,
  askersAbove,
  opensRequest,
  askerInBrackets,
  partiesInBrackets,
  betweenParties,
  aroundParties
} = compileAll(committeeListRows)
