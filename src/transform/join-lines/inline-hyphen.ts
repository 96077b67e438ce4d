import {gather} from '../../patterns/gather.js'
import {matchesIn} from '../../patterns/matches.js'
import ministries from '../../data/ministries.json' with {type: 'json'}
import portfolios from '../../data/portfolios.json' with {type: 'json'}
import {
  behindNames,
  commonBeginning,
  isAdverb,
  keepsHyphen,
  namesOfTheField
} from '../../words/kept-hyphens.js'
import {byShape, hyphenRule} from './hyphen.js'
import {behindSuspendedHyphen} from '../../words/suspended-hyphens.js'
import type {DocumentWords} from './words.js'
import {dateOfScan} from '../../words/old-layout.js'
import {behindDoubleName} from '../../words/name-particles.js'
import {likelyEnding, wordBeginning, wordEnding} from '../../words/word-parts.js'

/**
 * A hyphen within a word, in running text and not in an address or a name. The pattern starts with the
 * hyphen, since a search for a single character soon passes over texts without any.
 */
const hyphenated = /-(?<=(?<![\p{L}\d/.@_=-])(\p{L}{2,})-)(\p{Ll}{2,})(?![\p{L}\d/@_=-]|\.\p{L})/gu

/**
 * Letters with several hyphens, one of which a line end may have left: `WIA-uitke-ring`,
 * `(kwar-taal-)`. An address that has such a word is left alone: `https://kade.nl/news/met-oude-kaden`.
 */
const severalHyphens =
  /(?<![\p{L}\d/.@_=?&#%+~-])-?[\p{L}\d]+(?:-[\p{L}\d]+)+-?(?![\p{L}\d@_=]|\.\p{L})/gu

/** Whether a text may hold such: the search for them begins at every word, this one at hyphens only. */
const twoHyphens = /-[\p{L}\d]+-/u

/** A line end that became a space: `persberich- ten`. Before `en` the hyphen is a suspended one. */
const lineEnd = new RegExp(
  String.raw`- (?!${behindSuspendedHyphen})(\p{Ll}{2,60})(?<=(?<![\p{L}\d/@_=-])([\p{L}.]{0,60}\p{L}{2})- \1)`,
  'gu'
)

/** Before a hyphen that stands for the second of two dashes: `dat is -zoals bekend- niet zo`. */
const longestAside = 100
const opensDash = new RegExp(String.raw`\p{L}\s-\p{L}(?:(?!\p{L}-\s).){0,${longestAside}}$`, 'u')

/**
 * Texts whose lines were joined before they reached us keep the hyphens of the line ends:
 * `huurwonin-gen`, `ver-wezenlijkt` (OCR of 1974-1994, PyPDF2). A hyphen is removed only on evidence:
 * other documents print the whole word, a space follows it (PyPDF2 again: `vraagnum- mer`), one part
 * cannot be a word or, in a text that shows such parts, the whole word is elsewhere in it.
 * `nul-vermogen` and `oor-logstijd` look alike, so both stay, unless so many hyphens of the text surely
 * come from line ends that it must have kept them all: then that of `visum-beleid` does too, and only
 * words that are always written with one keep theirs (`lid-staten`).
 *
 * @returns a function that mends a text of the document
 */
export function inlineHyphens(
  texts: string[],
  words: DocumentWords,
  isOfOldVolume = false
): (text: string) => string {
  const found = gather(texts.filter(hasHyphen), text => matchesIn(text, hyphenated))
  const fragments = found.filter(([, left, right]) => hasFragment(left!, right!)).length
  const sure = found.filter(([, left, right]) => isSurelyCut(left!, right!)).length
  const keepsAll =
    isOfOldVolume ||
    texts.some(text => text.includes('(') && dateOfScan.test(text)) ||
    (sure >= fewest && sure >= share * found.length)
  const mendLineEnds = (text: string): string =>
    text.replace(lineEnd, (printed, right: string, left: string, at: number) =>
      hyphenRule(left, right, words) === 'drop' &&
      !opensDash.test(text.slice(Math.max(0, at - longestAside), at))
        ? right
        : printed
    )
  if (sure === 0 && !keepsAll && !words.hasOthers)
    return text => (hasHyphen(text) ? mendLineEnds(text) : text)
  const firstParts = firstPartsOf(found, words)
  const isCut = (left: string, right: string): boolean => {
    if (keepsHyphen(left, right)) return false
    if (words.othersJoin(left, right)) return true
    if (sure === 0 && !keepsAll) return false
    if (isKnown(left + right) || isAdverb(left, right)) return true
    const own = words.count(`${left}-${right}`)
    if (!isSurelyCut(left, right) && firstParts.has(left.toLowerCase())) return false
    if (byShape(left, right, words, own) !== 'drop') return false
    return (
      hasFragment(left, right) ||
      (fragments > 1 && words.count(left + right) > 0) ||
      (keepsAll && (/^\p{Ll}/u.test(left) || !isCompoundOfName(left, right)))
    )
  }
  /** A word with a hyphen of its own needs more than its shape to lose another. */
  const isCutInCompound = (left: string, right: string): boolean =>
    /^\p{L}{2,}$/u.test(left) &&
    /^\p{Ll}{2,}$/u.test(right) &&
    !keepsHyphen(left, right) &&
    (words.othersJoin(left, right) ||
      (keepsAll &&
        (isKnown(left + right) ||
          words.count(left + right) > 0 ||
          (hasFragment(left, right) && byShape(left, right, words, 1) === 'drop'))))
  return text => {
    if (!hasHyphen(text)) return text
    const mended = mendLineEnds(text).replace(
      hyphenated,
      (printed, left: string, right: string, at: number, whole: string) =>
        isCut(left, right) && !isDoubleName(left, whole.slice(at, at + longestName))
          ? right
          : printed
    )
    return twoHyphens.test(mended)
      ? mended.replace(severalHyphens, printed => joinParts(printed, isCutInCompound))
      : mended
  }
}

const hasHyphen = (text: string): boolean => text.includes('-')

/** So many signs show that a double name goes on. */
const longestName = 30

/** `Beckers-de Bruijn`, `Faber-van de Klashorst`, and not `Minis-ter Van Zandwijk`. */
const isDoubleName = (left: string, behind: string): boolean =>
  /^\p{Lu}/u.test(left) &&
  !left.endsWith('en') &&
  !commonBeginning.test(left) &&
  behindDoubleName.test(behind)

/**
 * First parts of compounds that keep their hyphen. Line ends do not cut the same word at the same place
 * again and again (`emissie-eisen`, three times), and the first part of such a compound is one
 * elsewhere too: `aids-virus` beside `aids-patiënten`.
 */
function firstPartsOf(found: readonly RegExpExecArray[], words: DocumentWords): Set<string> {
  const compounds = found.filter(([, left = '', right = '']) => {
    const own = words.count(`${left}-${right}`)
    const isOften = own > 2 || (own > 1 && words.count(left) > 0)
    return isOften && !isSurelyCut(left, right) && words.count(left + right) === 0
  })
  return new Set(compounds.map(([, left = '']) => left.toLowerCase()))
}

/** Remove the hyphens of a compound that line ends left. */
function joinParts(printed: string, isCut: (left: string, right: string) => boolean): string {
  const [first = '', ...others] = printed.split('-')
  if (others.length < 2) return printed
  let [text, last] = [first, first]
  for (const part of others) {
    const joins = isCut(last, part)
    text += joins ? part : `-${part}`
    last = joins ? last + part : part
  }
  return text
}

/**
 * A text has kept the hyphens of all its line ends if at least this many are sure, and this share of
 * all hyphens.
 */
const fewest = 2
const share = 0.2

/** What follows a name in compounds that these documents print: `Hemweg-centrale`, `Navo-landen`. */
const isCompoundOfName = (left: string, right: string): boolean =>
  !commonBeginning.test(left) && !likelyEnding.test(right) && behindNames.test(right)

/** Words that are printed with a capital; names in compounds keep their hyphen (`Hemweg-centrale`). */
const known = new Set(
  [
    ...namesOfTheField,
    ...[...ministries.rows, ...portfolios.rows].flatMap(({name}) => name.split(/[\s,]+/))
  ].map(word => word.toLowerCase())
)
const isKnown = (word: string): boolean => known.has(word.toLowerCase())

const isSurelyCut = (left: string, right: string): boolean =>
  hasFragment(left, right) || (likelyEnding.test(right) && /^\p{Ll}/u.test(left))

const hasFragment = (left: string, right: string): boolean =>
  wordEnding.test(right) || wordBeginning.test(left)
