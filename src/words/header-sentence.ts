import {compileAll, table} from './printed.js'

/** Words and signs within the sentence of a header. */
export const headerSentenceRows = table({
  /** A see-also that goes on from the line above. */
  seeAlsoLine: {
    pattern: 'zie ook',
    flags: 'i',
    place: 'start',
    examples: ['Zie ook Aanhangsel Handelingen', 'zie ook'],
    others: ['(Zie ook', 'Zie het antwoord']
  },
  /** The number of a document in the Aanhangsel, in the header of a letter or a masthead. */
  numberOfDocument: {
    pattern: String.raw`(?:AH\s?)?(\d{1,4})[a-z]?(?:\s?(?:Herdruk|HERDRUK)[\d*]?|\.)?`,
    place: 'line',
    examples: ['AH 604', '604', '6a', 'AH604', '476 Herdruk2', '299.'],
    others: ['AH', 'nr. 604', '12345']
  },
  /** The full stop of a sentence; the one in `jl.` belongs to the word. */
  fullStop: {
    // Or the comma of a header that goes on: `over de kaden, (Ingezonden 4 augustus 1977)`.
    pattern: String.raw`(?<!\b(?:jl|c\.s|e\.d|e\.a|m\.m))\.|,`,
    place: 'end',
    examples: ['over kaden.', 'van 5 mei.', 'over kaden,'],
    others: ['van 5 mei jl.', 'kaden e.d.', 'over kaden']
  },
  /** What follows the last party in lower case is the subject: `(V.V.D.) om de kaden te`. */
  subjectBehindParty: {
    pattern: String.raw`\)\s+((?!(?:en|de|op)\s|van\s(?!(?:de|het|een)\s\p{Ll}))\p{Ll}[^()]{8,})`,
    place: 'end',
    examples: [
      'Oudeweg (V.V.D.) om de kaden te herstellen',
      'Oudeweg (V.V.D.) van de kaden in Waalhout'
    ],
    others: [
      'Oudeweg (V.V.D.) en Zandwijk',
      'Oudeweg (SP) van de Zandwijk',
      'Oudeweg (V.V.D.) Zandwijk',
      'Oudeweg (SP) over'
    ]
  },
  /** What separates the names of members: `Oudeweg, Zandwijk en Hoppema`. */
  betweenMembers: {
    pattern: String.raw`(?<!\s)(?:\s*,\s*(?:en\s+)?|\s+en\s+)|^\s*en\s+`,
    place: 'within',
    examples: ['Oudeweg, Zandwijk', 'Oudeweg en Zandwijk', 'Oudeweg, en Zandwijk', ' en Zandwijk'],
    others: ['Oudeweg', 'Van den Zandwijk']
  }
})

export const {seeAlsoLine, numberOfDocument, fullStop, subjectBehindParty, betweenMembers} =
  compileAll(headerSentenceRows)
