import {compileAll, mayHold, table} from './printed.js'

/** Words of sentences in questions and answers that tell what a passage is or where it ends. */
export const passageRows = table({
  /** An answer that is complete. */
  shortAnswer: {
    pattern: String.raw`(?:Ja|Nee|Neen|Inderdaad|Zie)\b[^.]{0,40}\.|(?:Ook d|D)eze vraag [^.]{0,60}be-?ant-?woord[^.]{0,20}\.`,
    place: 'line',
    examples: [
      'Ja.',
      'Neen, dat is niet het geval.',
      'Zie het antwoord op vraag 2.',
      'Inderdaad.',
      'Deze vraag kan bevestigend worden beantwoord.'
    ],
    others: ['Ja', 'Ja. Dat is zo.', 'Januari was koud.']
  },
  /** How an answer ends that needs no more. */
  endsAnswer: {
    pattern: String.raw`\bgeen (?:nadere )?be-?ant-?woording\.|\bniet van toe-?pas-?sing\.`,
    place: 'end',
    examples: [
      'Gezien het antwoord op vraag 1 behoeft deze vraag geen beantwoording.',
      'Dat is hier niet van toepassing.'
    ],
    others: ['Dat is geen beantwoording van de vraag.', 'De wet is van toepassing.']
  },
  /** Stems of words that may occur in any question and answer. */
  commonStem: {
    pattern:
      'minist|staatss|vragen|vraag|antwoor|regerin|waarom|worden|welke|hierin|daarbij|mening|heeft|hebben|zullen|kunnen|inzake|omtren|tweede|kamer',
    place: 'start',
    examples: ['ministers', 'staatssecretaris', 'antwoorden', 'regering', 'omtrent', 'kamerlid'],
    others: ['kaden', 'onderzoek', 'gemeente']
  },
  /** A question that another one builds on. */
  citedQuestion: {
    pattern: String.raw`\b[Vv]raag\s(\d{1,2})\b`,
    flags: 'g',
    place: 'within',
    examples: ['Indien u vraag 4 ontkennend beantwoordt', 'Vraag 12'],
    others: ['de vraag naar 4 kaden', 'navraag 4', 'vraag 1984']
  },
  /** Answers begin so, and look as questions do. */
  answersAbout: {
    pattern: String.raw`\d{0,2}\s?Wat (?:(?:dit|dat) )?(?:betreft|aangaat|de (?:eerste|tweede|derde|laatste)?\s?vra(?:ag|gen))\b`,
    place: 'start',
    examples: ['Wat betreft de kaden', '2 Wat dit aangaat', 'Wat de tweede vraag betreft'],
    others: ['Wat vindt u van de kaden', 'Wat is uw mening']
  },
  /** What stands between a motion and something that belongs to another motion or sentence. */
  behindMotion: {
    pattern: String.raw`[.!?]\s+\p{Lu}|\bmotie`,
    place: 'within',
    examples: [' over kaden. De Kamer', ' en de motie-Zandwijk', ' en moties'],
    others: [' over kaden', ' (Kamerstuk 31 999, nr. 2)']
  },
  /** The short name that a document gives an act, directly behind the name. */
  shortName: {
    pattern: String.raw`\s\((?:hierna(?:\ste\snoemen)?:?\s)?['‘“«]?(\p{Lu}[\p{L}\d]{1,9})['’”»]?\)`,
    place: 'start',
    examples: [' (Wsob)', ' (hierna: Whk)', ' (hierna te noemen ‘Whk’)'],
    others: ['(Wsob)', ' (de wet)', ' (Kamerstuk 31 999, nr. 2)', ' op kaden (Whk)']
  },
  /** How a Toelichting says that it supplements earlier questions. */
  supplement: {
    pattern: String.raw`\bter\s+aanvulling\s+op\b`,
    place: 'within',
    examples: ['Deze vragen dienen ter aanvulling op eerdere vragen terzake'],
    others: ['in aanvulling op', 'ter aanvulling van']
  },
  /**
   * A word that an old extractor wrote its apostrophe into as letters, one of several bytes that it
   * decoded wrongly.
   */
  lostApostrophe: {
    pattern: String.raw`\bTMs-Gravenhage`,
    place: 'within',
    hints: ['TMs-Gravenhage'],
    examples: ['TMs-Gravenhage 2011'],
    others: ['’s-Gravenhage 2011']
  },
  /** Relations of a service between a document and a member who asks. */
  relationOfAsker: {
    pattern: 'Indiener|Medeindiener|.*ondertekenaar',
    place: 'line',
    examples: ['Indiener', 'Medeindiener', 'Eerste ondertekenaar', 'Mede ondertekenaar'],
    others: ['Gericht aan', 'Indieners']
  },
  /** The same for the member who is named first. */
  relationOfFirst: {
    pattern: 'Eerste|Indiener',
    place: 'start',
    examples: ['Eerste ondertekenaar', 'Indiener'],
    others: ['Mede ondertekenaar', 'Gericht aan']
  }
})

export const mayHoldLostApostrophe = mayHold(passageRows.lostApostrophe)

export const {
  shortAnswer,
  endsAnswer,
  commonStem,
  citedQuestion,
  answersAbout,
  behindMotion,
  shortName,
  supplement,
  lostApostrophe,
  relationOfAsker,
  relationOfFirst
} = compileAll(passageRows)

/** Whether a text is an answer that needs no more. */
export const isCompleteAnswer = (text: string): boolean =>
  shortAnswer.test(text) || endsAnswer.test(text)
