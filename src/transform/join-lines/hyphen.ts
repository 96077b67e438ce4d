import acronyms from '../../data/acronyms.json' with {type: 'json'}
import {followsSuspendedHyphen} from '../../words/suspended-hyphens.js'
import type {DocumentWords} from './words.js'
import {hasVowel, vowelsOfOneSound} from '../../words/word-parts.js'

export type HyphenRule = 'drop' | 'keep' | 'space'

/**
 * Decide about a hyphen at a line end: dropped (`organisato-` + `rische`), kept in a compound
 * (`DDoS-` + `aanvallen`), or kept with a space (`zorg-` + `en meldplicht`).
 *
 * @param left letters before the hyphen
 * @param right the next line
 */
export function hyphenRule(left: string, right: string, words: DocumentWords): HyphenRule {
  const next = /^[\p{L}\d]+/u.exec(right)?.[0] ?? ''
  // A dash with a space before it: `de kade -` + `bij het dorp -`.
  if (left === '') return 'space'
  if (next === '') return 'keep'
  if (followsSuspendedHyphen.test(right)) return 'space'
  return (
    byDocument(left, next, words) ??
    (words.othersJoin(left, next) ? 'drop' : byShape(left, next, words))
  )
}

function byDocument(left: string, next: string, words: DocumentWords): HyphenRule | undefined {
  const whole = words.count(left + next)
  const compound = words.count(`${left}-${next}`)
  if (whole === compound) return undefined
  return whole > compound ? 'drop' : 'keep'
}

const known = new Set(acronyms.lowercase)
const common = new Set(acronyms.commonNouns)

/**
 * What the letters of the two parts show by themselves.
 *
 * @param own how often the document prints this very hyphen, which is not evidence about itself
 */
export function byShape(left: string, next: string, words: DocumentWords, own = 0): HyphenRule {
  // If a compound is cut (`WIA-uit-` + `kering`), its last part counts.
  const stem = left.slice(left.lastIndexOf('-') + 1).replace(/^[«“‘(/’'&+.]+/, '')
  // Digits, capitals within or at the end: `WIA-`, `DDoS-`, `4-`, `75+-`.
  if (/[\d+]$|\p{Lu}$/u.test(stem) || /^.+\p{Lu}/u.test(stem)) return 'keep'
  // Names and compounds of names: `Jansen-` + `Bakker`, `Noord-` + `Holland`.
  if (/^[\p{Lu}\d]/u.test(next)) return 'keep'
  if (known.has(stem.toLowerCase()) || !hasVowel.test(stem)) return 'keep'
  // The same first part has a hyphen elsewhere in the document.
  if (words.countBeforeHyphen(stem) > own && stem.length > 1 && /^\p{Lu}/u.test(stem)) return 'keep'
  // In Dutch a hyphen separates vowels that would be read as one sound: `mede-eigenaar`.
  if (vowelsOfOneSound.test(stem.slice(-1) + next[0]!)) return 'keep'
  return isName(stem, words) ? 'keep' : 'drop'
}

// `Bunq-` + `werknemers`: a capitalised word that the document also uses on its own, and never in lower
// case.
const isName = (stem: string, words: DocumentWords): boolean =>
  /^\p{Lu}/u.test(stem) &&
  !common.has(stem) &&
  words.countExact(stem) > 0 &&
  words.countExact(stem) === words.count(stem)
