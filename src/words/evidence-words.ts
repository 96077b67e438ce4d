import {compileAll, table} from './printed.js'

/** Words that say whether a paper is one of written questions. */
export const evidenceRows = table({
  mastheadOfQuestions: {
    pattern: 'Aanhangsel|Vragen gesteld door|Kamervragen (?:zonder|met) antwoord',
    flags: 'i',
    place: 'within',
    examples: [
      'Aanhangsel van de Handelingen',
      'Vragen gesteld door de leden der Kamer',
      'Kamervragen zonder Antwoord'
    ],
    others: ['Tweede Kamer der Staten-Generaal', 'Kamerstuk 31 999']
  },
  wordKamervragen: {
    pattern: String.raw`\bkamervragen\b`,
    flags: 'i',
    place: 'within',
    examples: ['Betreft Kamervragen over kaden', 'antwoorden op kamervragen'],
    others: ['Kamervragenlijst', 'vragen van de Kamer']
  },
  /** The identifier of a paper of the Chamber, in the foot of its pages. */
  identifierOfPaper: {
    pattern: String.raw`\bkst-\d`,
    place: 'within',
    examples: ['kst-31998-12'],
    others: ['ah-tk-20232024-12', 'kst-x']
  }
})

export const {mastheadOfQuestions, wordKamervragen, identifierOfPaper} = compileAll(evidenceRows)
