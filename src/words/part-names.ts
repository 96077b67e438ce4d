import {compileAll, table} from './printed.js'

/** The headings of parts as records write them; the tables below read them back. */
export const headings = {
  question: 'Vraag',
  answer: 'Antwoord',
  postponement: 'Mededeling',
  explanation: 'Toelichting'
} as const

/** The names of parts other than questions and answers. */
export const partNameRows = table({
  mededelingHeading: {
    pattern: String.raw`Mededeling\s*:?`,
    place: 'line',
    examples: [headings.postponement, 'Mededeling:', 'Mededeling :'],
    others: ['Mededeling van Minister Hoppema', 'Mededelingen']
  },
  /** The text may follow on the line. */
  toelichtingHeading: {
    pattern: String.raw`Toelichting\s*(?::|$)\s*`,
    place: 'start',
    examples: [
      headings.explanation,
      'Toelichting:',
      'Toelichting: Deze vragen dienen ter aanvulling'
    ],
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
    examples: [headings.answer, 'Antwoord:'],
    others: ['Antwoord 1', 'Antwoorden']
  },
  /** How the description of a question begins that is an answer, in the first publications. */
  beginsWithAntwoord: {
    pattern: String.raw`\s*Antwoord`,
    place: 'start',
    examples: ['Antwoord van Minister Hoppema (Justitie)', ' Antwoorden van'],
    others: ['Vragen van het lid Oudeweg', 'Nader antwoord']
  },
  beginsWithMededeling: {
    pattern: String.raw`\s*Mededeling`,
    place: 'start',
    examples: ['Mededeling van Minister Hoppema (Justitie)', ' Mededeling'],
    others: ['Nadere mededeling', 'Antwoord']
  }
})

export const {
  mededelingHeading,
  toelichtingHeading,
  toelichtingLine,
  antwoordLine,
  beginsWithAntwoord,
  beginsWithMededeling
} = compileAll(partNameRows)
