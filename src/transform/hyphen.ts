import {visit} from 'unist-util-visit'
import type {Root} from '../tree.js'
import acronyms from '../data/acronyms.json' with {type: 'json'}

/** Words of the document, lower case, with how often each occurs; compounds with hyphens included. */
export type Words = Map<string, number>

const word = /[\p{L}\d]+(?:[-’'][\p{L}\d]+)*/gu

/** Collect the words that stand whole within a line: the best witnesses for a broken one. */
export function wordsOf(tree: Root): Words {
  const words: Words = new Map()
  const add = (key: string): void => {
    words.set(key, (words.get(key) ?? 0) + 1)
  }
  visit(tree, 'text', node => {
    // The fragments at a broken line end are no words.
    const value = node.value.replace(/[\p{L}\d]+-\s*$/u, '')
    for (const [match] of value.matchAll(word)) {
      add(match)
      if (match.toLowerCase() !== match) add(match.toLowerCase())
      if (match.includes('-')) {
        add(`${match.slice(0, match.indexOf('-')).toLowerCase()}-`)
        for (const part of match.split('-')) add(part.toLowerCase())
      }
    }
  })
  return words
}

export type HyphenRule = 'drop' | 'keep' | 'space'

/**
 * Decide about a hyphen at a line end: dropped (`organisato-` + `rische`), kept in a compound
 * (`DDoS-` + `aanvallen`), or kept with a space (`zorg-` + `en meldplicht`).
 *
 * @param left letters before the hyphen
 * @param right the next line
 */
export function hyphenRule(left: string, right: string, words: Words): HyphenRule {
  const next = /^[\p{L}\d]+/u.exec(right)?.[0] ?? ''
  if (left === '' || next === '') return 'keep'
  if (
    /^(?:en|of|en\/of|dan|tot|als|noch|respectievelijk|resp|maar|naar)$/.test(next) &&
    /^\S+[\s]/.test(right)
  )
    return 'space'
  return byDocument(left, next, words) ?? byShape(left, next, words)
}

function byDocument(left: string, next: string, words: Words): HyphenRule | undefined {
  const whole = words.get((left + next).toLowerCase()) ?? 0
  const compound = words.get(`${left}-${next}`.toLowerCase()) ?? 0
  if (whole === compound) return undefined
  return whole > compound ? 'drop' : 'keep'
}

const known = new Set(acronyms.lowercase)
const common = new Set(acronyms.commonNouns)

function byShape(left: string, next: string, words: Words): HyphenRule {
  const stem = left.replace(/^[«“‘(/’'&+.]+/, '')
  // Digits, capitals within or at the end: `WIA-`, `DDoS-`, `4-`, `75+-`.
  if (/[\d+]$|\p{Lu}$/u.test(stem) || /^.+\p{Lu}/u.test(stem)) return 'keep'
  // Names and compounds of names: `Jansen-` + `Bakker`, `Noord-` + `Holland`.
  if (/^[\p{Lu}\d]/u.test(next)) return 'keep'
  if (known.has(stem.toLowerCase()) || !/[aeiouyáéíóúëïöüè]/i.test(stem)) return 'keep'
  // The same first part stands before a hyphen elsewhere in the document.
  if ((words.get(`${stem.toLowerCase()}-`) ?? 0) > 0 && stem.length > 1 && /^\p{Lu}/u.test(stem))
    return 'keep'
  // Vowels that would be read as one sound are parted by a hyphen in Dutch: `mede-eigenaar`.
  if (/(?:a[aeiu]|e[eiu]|i[ej]|o[eiou]|u[iu])$/.test(stem.slice(-1) + next[0]!)) return 'keep'
  return isName(stem, words) ? 'keep' : 'drop'
}

// `Bunq-` + `werknemers`: a capitalised word that the document uses by itself and never in lower case.
const isName = (stem: string, words: Words): boolean =>
  /^\p{Lu}/u.test(stem) &&
  !common.has(stem) &&
  (words.get(stem) ?? 0) > 0 &&
  words.get(stem) === words.get(stem.toLowerCase())
