import {compileAny, type Printed} from './printed.js'

/** How the question relates to what is asked above it. */
export interface QuestionWords extends Printed {
  asks:
    | /** It asks about the answer to the question above. */ 'upon an answer'
    | /** More of the same. */ 'on'
    | /** Something new. */ 'anew'
}

/**
 * The words that questions begin with: whole questions, and their last sentences. The first row that fits
 * counts.
 */
export const questionWords: readonly QuestionWords[] = [
  {
    asks: 'upon an answer',
    pattern: String.raw`(?:Zo (?:ja|neen?|niet)|Indien (?:ja|neen?|niet|wel)|Waarom (?:wel|niet))\b`,
    place: 'start',
    examples: [
      'Zo ja, waarom?',
      'Zo nee, wat is dan de reden?',
      'Zo neen, waarom niet?',
      'Zo niet, wanneer dan?',
      'Indien ja, sinds wanneer?',
      'Indien neen, waarom niet?',
      'Waarom wel of niet?',
      'Waarom niet?'
    ],
    others: ['Zoja, waarom?', 'Indien dat zo is, wat gaat u doen?', 'Waarom zijn de kaden gezakt?']
  },
  {
    asks: 'on',
    pattern: String.raw`(?:En|Of|Indien)\b`,
    place: 'start',
    examples: [
      'En hoeveel kaden zijn dat?',
      'Of is dat niet waar?',
      'Indien dat zo is, wat gaat u doen?'
    ],
    others: ['Engeland herstelt zijn kaden.', 'Officieel is dat niet waar.']
  },
  {
    asks: 'anew',
    pattern: String.raw`(?:Kun(?:t|nen)|Kan|Bent?|Wilt?|Wat|Wie|Waar\p{Ll}*|Wanneer|Welke?|Hoe\p{Ll}*|Is|Zijn|Heeft|Hebt|Ziet|Deelt|Klopt|Gaat|Zou|Zal|Wordt|Worden|(?:Aan|Bij|In|Met|Op|Tot|Uit|Van|Voor) welke|In hoeverre|Graag|Gelieve)\b`,
    place: 'start',
    examples: [
      'Kunt u een overzicht geven van de kaden?',
      'Bent u bekend met het bericht?',
      'Waarvoor is dat geld bedoeld?',
      'Hoeveel kaden zijn gezakt?',
      'Op welke wijze wordt dat hersteld?',
      'Aan welke kaden wordt gewerkt?',
      'In hoeverre is dat waar?',
      'Graag een toelichting.',
      'Gelieve dat toe te lichten.'
    ],
    others: ['De kaden worden hersteld.', 'Isolatie helpt.', 'Op de kaden', 'In de haven']
  }
]

/** A request behind the last question mark of a question, in one sentence. */
export const requests: readonly Printed[] = [
  {
    pattern: String.raw`(?:Graag|Gaarne|Gelieve|Kunt u|Wilt u|Zo (?:ja|neen?|niet)|Licht|Geef),?\s[^.?!]{2,160}\.`,
    place: 'line',
    examples: ['Graag een toelichting.', 'Zo nee, waarom niet.', 'Kunt u uw antwoord toelichten.'],
    others: ['Graag gedaan', 'De kaden zijn hersteld.']
  }
]

export const request = requests[0]!.pattern

const rowsThatAsk = (...asks: QuestionWords['asks'][]): QuestionWords[] =>
  questionWords.filter(row => asks.includes(row.asks))

/** How a question begins. */
export const opensQuestion = compileAny(questionWords)

/** How a question goes on from the one above. */
export const asksOn = compileAny(rowsThatAsk('upon an answer', 'on'))

/** How a question goes on that depends on the answer to the one above. */
export const asksUponAnswer = compileAny(rowsThatAsk('upon an answer'))
