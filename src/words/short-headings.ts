import {numbersPattern} from './number-list.js'
import {compileAll, table} from './printed.js'

/** Headings cut to their first letter, or without a number. */
export const shortHeadingRows = table({
  /** A letter and a number: `V1.`, `A1:`. */
  numberedLetter: {
    pattern: String.raw`([VA])\s?\.?\s?(${numbersPattern})\s?(?:[.:)]|[–—-](?=\s))\s*(?=\S|$)`,
    place: 'start',
    examples: ['V1. Kent u het bericht?', 'A1: Ja.', 'V. 2) Is dat waar?', 'A 3 – Nee.', 'V1:'],
    others: ['V1', 'V2-raket', 'Vraag 1']
  },
  /** A letter alone: `V:`. */
  letterAlone: {
    pattern: String.raw`([VA])\s?:(?:\s+(?=\S)|$)`,
    place: 'start',
    examples: ['V: Kent u het bericht?', 'A: Ja.', 'V:'],
    others: ['V.', 'Aan: de Voorzitter']
  },
  /** The word without a number: `Vraag:`. */
  wordAlone: {
    pattern: String.raw`(?:(V)(?:raag|RAAG)|(A)(?:ntwoord|NTWOORD))\s?(?::\s+(?=[\p{Lu}«“‘"'])|:?$)`,
    place: 'start',
    examples: ['Vraag: Kent u het bericht?', 'Antwoord: Ja.', 'VRAAG', 'Antwoord:'],
    others: ['Vraag 1', 'Vraag: en antwoord']
  },
  /** What opens the first question of such a document. */
  firstShortHeading: {
    pattern: String.raw`V\s?\.?\s?1|V\s?:|V(?:raag|RAAG)\s?:?(?:\s|$)`,
    place: 'start',
    examples: ['V1. Kent u', 'V.1 Kent u', 'V: Kent u', 'Vraag: Kent u', 'VRAAG'],
    others: ['V2. Is dat waar?', 'Vragen']
  }
})

export const {numberedLetter, letterAlone, wordAlone, firstShortHeading} =
  compileAll(shortHeadingRows)
