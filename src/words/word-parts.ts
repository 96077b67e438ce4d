import {compileAll, table} from './printed.js'

/** Beginnings and ends of Dutch words that show where a line end cut one. */
export const wordPartRows = table({
  /**
   * Ends of words that are not words themselves, so that no compound ends in them: `beteke-` + `nis`,
   * `werkzaam-` + `heden`. Particles of names (`de`, `ter`) are left out.
   */
  wordEnding: {
    pattern: [
      '[bcdfgklmnprstvwz]?(?:ken|gen|nen|len|ren|sen|zen|ven|fen|gde|kte|pte|tte)',
      '[bdfgklmnprstvwz]{1,2}ing(?:en|s)?|[bdfgklmnprstvz]{1,2}ings\\p{Ll}{3,}|[bdgklmnstz]ers',
      '(?:[bdfgklmnprstvz]{1,2})?ig(?:e|en|d|de|heid|heden|ing|ingen)?',
      '(?:[bdfgklmnprstvz]{1,2})?(?:elijke?|elijkheid|eerde?|eerden|eren|ering|eringen)',
      '(?:digde?|nisse|nissen|nis|tie|ties|sie|sies|tische?|sche|teit|teiten)',
      '(?:heid|heden|lijke?|lijks|lijkheid|loze|zame|bare|baarheid|schappen|schappelijke?|ke|je|jes)'
    ].join('|'),
    place: 'line',
    examples: ['gen', 'nis', 'heden', 'king', 'ling', 'lijke', 'tie', 'digde', 'eringen', 'ig'],
    others: ['kaden', 'tijd', 'beleid', 'de', 'ter', 'nadelen']
  },
  /** Further ends, which are words too, but hardly ever the last part of a compound: `wor-den`, `geko-men`. */
  likelyEnding: {
    pattern: 'den|ten|men|pen|ben|de|te|se|ne|le|re|ge|ze|ling|sing|king|ning|ring|teit|dig|stel',
    place: 'line',
    examples: ['den', 'men', 'ling', 'dig'],
    others: ['kaden', 'tijd', 'ter', 'gen']
  },
  /** Beginnings that never stand alone. */
  wordBeginning: {
    pattern: 'ver|ge|be|ont',
    flags: 'i',
    place: 'line',
    examples: ['ver', 'Ge', 'ont'],
    others: ['verkeer', 'ex', 'oud']
  },
  /** Any vowel: a part without one is an abbreviation (`mkb-`). */
  hasVowel: {
    pattern: '[aeiouyáéíóúëïöüè]',
    flags: 'i',
    place: 'within',
    examples: ['kaden', 'ë', 'bijv'],
    others: ['mkb', 'pvd', 'cv']
  },
  /** Vowels that would be read as one sound are separated by a hyphen: `mede-eigenaar`, `zee-egel`. */
  vowelsOfOneSound: {
    pattern: 'a[aeiu]|e[eiu]|i[ej]|o[eiou]|u[iu]',
    place: 'end',
    examples: ['ee', 'ae', 'ie', 'ou', 'ui'],
    others: ['ea', 'ao', 'st', 'eo']
  }
})

export const {wordEnding, likelyEnding, wordBeginning, hasVowel, vowelsOfOneSound} =
  compileAll(wordPartRows)
