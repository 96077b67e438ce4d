import type {Printed} from './printed.js'

/** Source of a pattern for `Antwoord`, with the words that tell one answer from another: `Nader antwoord`. */
export const answerWord = '(?:(?:Nader|Voorlopig|Aanvullend) a|A)ntwoord'

/** The same, also in the plural, as the headers of some old answers print it. */
export const answerWords = `${answerWord}(?:en)?`

/** How the word is printed, alone on its line. */
export const answerNames: readonly Printed[] = [
  {
    pattern: answerWord,
    place: 'line',
    examples: ['Antwoord', 'Nader antwoord', 'Voorlopig antwoord', 'Aanvullend antwoord'],
    others: ['antwoord', 'Antwoorden']
  },
  {
    pattern: answerWords,
    place: 'line',
    examples: ['Antwoorden', 'Nader antwoord'],
    others: ['antwoorden', 'Antwoorden op vragen']
  }
]
