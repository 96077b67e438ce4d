import ministries from '../../data/ministries.json' with {type: 'json'}
import portfolios from '../../data/portfolios.json' with {type: 'json'}
import {behindNames, keepsHyphen, namesOfTheField} from '../../words/kept-hyphens.js'
import {byShape, hyphenRule} from './hyphen.js'
import {behindSuspendedHyphen} from '../../words/suspended-hyphens.js'
import type {DocumentWords} from './words.js'

/**
 * A hyphen within a word, in running text and not in an address or a name. It begins with the hyphen,
 * since a search for one sign passes over texts without any.
 */
const hyphenated = /-(?<=(?<![\p{L}\d/.@_=-])(\p{L}{2,})-)(\p{Ll}{2,})(?![\p{L}\d/@_=-]|\.\p{L})/gu

/** A line end that became a space: `persberich- ten`. Before `en` the hyphen is a suspended one. */
const lineEnd = new RegExp(
  String.raw`- (?!${behindSuspendedHyphen})(\p{Ll}{2,60})(?<=(?<![\p{L}\d/@_=-])([\p{L}.]{0,60}\p{L}{2})- \1)`,
  'gu'
)

/**
 * Ends of Dutch words that are no words themselves, so that no compound ends in them: `beteke-` +
 * `nis`, `werkzaam-` + `heden`. Particles of names (`de`, `ter`) are left out.
 */
const ending = new RegExp(
  '^(?:' +
    [
      '[bcdfgklmnprstvwz]?(?:ken|gen|nen|len|ren|sen|zen|ven|fen|gde|kte|pte|tte)',
      '[bdfgklmnprstvwz]{1,2}ing(?:en|s)?',
      '(?:[bdfgklmnprstvz]{1,2})?ig(?:e|en|d|de|heid|heden|ing|ingen)?',
      '(?:[bdfgklmnprstvz]{1,2})?(?:elijke?|elijkheid|eerde?|eerden|eren|ering|eringen)',
      '(?:digde?|nisse|nissen|nis|tie|ties|sie|sies|tische?|sche|teit|teiten)',
      '(?:heid|heden|lijke?|lijks|lijkheid|loze|zame|bare|baarheid|schappen|schappelijke?|ke|je|jes)'
    ].join('|') +
    ')$'
)

/** Further ends, which are words too, but hardly ever the last part of a compound: `wor-den`, `geko-men`. */
const likelyEnding =
  /^(?:den|ten|men|pen|ben|de|te|se|ne|le|re|ge|ze|ling|sing|king|ning|ring|teit|dig|stel)$/

/** Begins of words that never stand alone. */
const beginning = /^(?:ver|ge|be|ont)$/i

/**
 * Texts whose lines were joined before they reached us keep the hyphens of the line ends:
 * `huurwonin-gen`, `ver-wezenlijkt` (OCR of 1974-1994, PyPDF2). A hyphen goes where there is
 * evidence only: a space stands behind it (PyPDF2 again: `vraagnum- mer`), one part can be no word or, in a text that shows such parts, the whole word
 * stands elsewhere in it. `nul-vermogen` and `oor-logstijd` look alike, so both stay, unless so many hyphens
 * of the text are surely those of line ends that it must have kept them all: then `visum-beleid` is one
 * too, and only words that are always written so keep theirs (`lid-staten`).
 *
 * @returns what mends a text of the document
 */
export function inlineHyphens(
  texts: string[],
  words: DocumentWords,
  isOfOldVolume = false
): (text: string) => string {
  const found = texts.flatMap(text => [...text.matchAll(hyphenated)])
  const fragments = found.filter(([, left, right]) => hasFragment(left!, right!)).length
  const sure = found.filter(([, left, right]) => isSurelyCut(left!, right!)).length
  const keepsAll =
    isOfOldVolume ||
    texts.some(text => isOfScan.test(text)) ||
    (sure >= fewest && sure >= share * found.length)
  const isCut = (left: string, right: string): boolean => {
    if (keepsHyphen(left, right)) return false
    if ((sure > 0 || keepsAll) && isKnown(left + right)) return true
    const own = words.count(`${left}-${right}`)
    if (byShape(left, right, words, own) !== 'drop') return false
    return (
      hasFragment(left, right) ||
      (fragments > 1 && words.count(left + right) > 0) ||
      (keepsAll && (/^\p{Ll}/u.test(left) || !isCompoundOfName(left, right)))
    )
  }
  const mendLineEnds = (text: string): string =>
    text.replace(lineEnd, (printed, right: string, left: string) =>
      hyphenRule(left, right, words) === 'drop' ? right : printed
    )
  if (sure === 0 && !keepsAll) return mendLineEnds
  return text =>
    mendLineEnds(text).replace(hyphenated, (printed, left: string, right: string) =>
      isCut(left, right) ? right : printed
    )
}

/** From so many sure hyphens of line ends on, and such a share of all hyphens, a text has kept them all. */
const fewest = 2
const share = 0.2

/** What stands behind a name, in compounds that these documents print: `Hemweg-centrale`, `Navo-landen`. */
const isCompoundOfName = (left: string, right: string): boolean =>
  !isCommonBeginning.test(left) && !likelyEnding.test(right) && behindNames.test(right)

/** No names, though they begin a sentence or a title with a capital: `Rijks-begroting`. */
const isCommonBeginning =
  /^(?:Rijks|Staats|Werk|Kamer|Hoofd|Beroeps|Advies|Wereld|Zieken|Scholen|Vogel|Verkeers|Milieu|Stich|Weten|Minis|Ver)/

/** Words that are printed with a capital; names in compounds keep their hyphen (`Hemweg-centrale`). */
const known = new Set(
  [
    ...namesOfTheField,
    ...[...ministries.rows, ...portfolios.rows].flatMap(({name}) => name.split(/[\s,]+/))
  ].map(word => word.toLowerCase())
)
const isKnown = (word: string): boolean => known.has(word.toLowerCase())

/** The date in a header of 1965-1995: what there is of those years was scanned, hyphens and all. */
const isOfScan = /\((?:[Il]n-?ge-?zon-?den|Ont-?van-?gen)\s[^()]{4,25}19[6-9]\d\s?\)/i

const isSurelyCut = (left: string, right: string): boolean =>
  hasFragment(left, right) || (likelyEnding.test(right) && /^\p{Ll}/u.test(left))

const hasFragment = (left: string, right: string): boolean =>
  ending.test(right) || beginning.test(left)
