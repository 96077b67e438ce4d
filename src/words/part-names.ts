import {compileAll, table} from './printed.js'

/** The names of parts other than questions and answers, and the words of tables of questions. */
export const partNameRows = table({
  mededelingHeading: {
    pattern: String.raw`Mededeling\s*:?`,
    place: 'line',
    examples: ['Mededeling', 'Mededeling:', 'Mededeling :'],
    others: ['Mededeling van Minister Hoppema', 'Mededelingen']
  },
  /** The text may follow on the line. */
  toelichtingHeading: {
    pattern: String.raw`Toelichting\s*(?::|$)\s*`,
    place: 'begin',
    examples: ['Toelichting', 'Toelichting:', 'Toelichting: Deze vragen dienen ter aanvulling'],
    others: ['Toelichting op de kaden']
  },
  toelichtingLine: {
    pattern: 'Toelichting:?',
    place: 'line',
    examples: ['Toelichting', 'Toelichting:'],
    others: ['Toelichting: Deze vragen dienen ter aanvulling']
  },
  antwoordLine: {
    pattern: 'Antwoord:?',
    place: 'line',
    examples: ['Antwoord', 'Antwoord:'],
    others: ['Antwoord 1', 'Antwoorden']
  },
  /** What the description of a question in the first publications begins with that is an answer. */
  beginsWithAntwoord: {
    pattern: String.raw`\s*Antwoord`,
    place: 'begin',
    examples: ['Antwoord van Minister Hoppema (Justitie)', ' Antwoorden van'],
    others: ['Vragen van het lid Oudeweg', 'Nader antwoord']
  },
  beginsWithMededeling: {
    pattern: String.raw`\s*Mededeling`,
    place: 'begin',
    examples: ['Mededeling van Minister Hoppema (Justitie)', ' Mededeling'],
    others: ['Nadere mededeling', 'Antwoord']
  },
  /** The head of a column with the numbers of questions. */
  numberColumn: {
    pattern: String.raw`(?:nr|no|nummer|volgnummer|#)\.?`,
    flags: 'i',
    place: 'line',
    examples: ['Nr.', 'nr', 'No.', 'Nummer', 'Volgnummer', '#'],
    others: ['Nr. 1', 'Naam']
  },
  questionColumn: {
    pattern: 'vra(?:ag|gen)',
    flags: 'i',
    place: 'line',
    examples: ['Vraag', 'VRAGEN'],
    others: ['Vraag 1', 'Vraagnummer']
  },
  answerColumn: {
    pattern: 'antwoord(?:en)?',
    flags: 'i',
    place: 'line',
    examples: ['Antwoord', 'ANTWOORDEN'],
    others: ['Antwoord 1', 'Antwoordnummer']
  }
})

export const {
  mededelingHeading,
  toelichtingHeading,
  toelichtingLine,
  antwoordLine,
  beginsWithAntwoord,
  beginsWithMededeling,
  numberColumn,
  questionColumn,
  answerColumn
} = compileAll(partNameRows)
