import type {Hints} from '../patterns/hints.js'
import {matchesIn} from '../patterns/matches.js'
import {
  actInForce,
  actsByAbbreviation,
  actsByName,
  fold,
  namesOf,
  type NamedAct
} from './in-force.js'
import {namesAt} from './names-at.js'
import {pageOf} from './page.js'
import type {FoundReference} from './type.js'

/** The hints of acts: words of their names, and their abbreviations. */
export const hintsOfActs = (acts: readonly NamedAct[], words: readonly string[]): Hints => ({
  exact: [
    ...words,
    ...acts.flatMap(({abbreviations}) => abbreviations.map(short => String.raw`${short}\b`))
  ]
})

/** An abbreviation of two letters means a law only beside an article or the law: `artikel 160 Sv`, `... van Strafrecht (Sr)`. */
const articleOrLaw =
  /\b(?:art(?:ikel(?:en)?|t?\.)\s[^.;]{0,60}|wet(?:boek)?\b[^.;()]{0,60}\((?:hierna:?\s)?)$/i

/**
 * Finder of acts by their names and abbreviations. Names are compared without case, since `Wet Op de
 * Kansspelen` is printed too; abbreviations must have their capitals.
 *
 * @param hint a word that every name has, at most five words after its start; with the flag `g`. Names are
 * tried only around it, which takes a tenth of the time of trying them everywhere.
 */
export function namedActFinder(
  acts: readonly NamedAct[],
  hint: RegExp
): (text: string) => FoundReference[] {
  const byName = actsByName(acts)
  const byAbbreviation = actsByAbbreviation(acts)
  const names = [...new Set(acts.flatMap(namesOf).map(name => name.toLowerCase()))]
  const starts = new Set(names.map(startOf))
  const nameAt = namesAt(names)
  const abbreviationsIn = abbreviationFinder([...byAbbreviation.keys()])
  return text => [
    ...namesIn(text, nameAt, hint, starts).map(match =>
      toFound(match, actInForce(byName.get(fold(match[0])) ?? []))
    ),
    ...abbreviationsIn(text)
      .filter(match => standsAlone(text, match))
      .filter(({0: printed, index}) => printed.length > 2 || isOfLaw(text, index))
      .map(match => toFound(match, actInForce(byAbbreviation.get(match[0]) ?? [])))
  ]
}

/**
 * Finder of abbreviations, with their capitals, as words of their own; the longest of several wins. It looks
 * them up by their first two letters: trying them all at every capital takes six times as long.
 */
function abbreviationFinder(all: string[]): (text: string) => RegExpExecArray[] {
  const byPair = new Map<string, string[]>()
  for (const short of all.toSorted((a, b) => b.length - a.length)) {
    const pair = short.slice(0, 2)
    byPair.set(pair, [...(byPair.get(pair) ?? []), short])
  }
  const pairs = [...byPair.keys()].filter(pair => /^\w\w$/.test(pair))
  const pairAtStart = new RegExp(String.raw`(?:\b|(?<=\b${gluedWord}))(?:${pairs.join('|')})`, 'g')
  return text => {
    const found: RegExpExecArray[] = []
    let end = 0
    for (const match of matchesIn(text, pairAtStart)) {
      const {index} = match
      const short =
        index >= end &&
        byPair
          .get(match[0])
          ?.find(short => text.startsWith(short, index) && endsWord(text, index + short.length))
      if (!short) continue
      match[0] = short
      found.push(match)
      end = index + short.length
    }
    return found
  }
}

const endsWord = (text: string, at: number): boolean => at === text.length || !/\w/.test(text[at]!)

/** The first letters of the first word: enough to tell most words from every name. */
const startOf = (text: string): string => /^[\p{L}\d]{0,3}/u.exec(text)![0].toLowerCase()

function namesIn(
  text: string,
  nameAt: ReturnType<typeof namesAt>,
  hint: RegExp,
  starts: ReadonlySet<string>
): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  let end = 0
  for (const {index} of matchesIn(text, hint)) {
    if (index < end) continue
    for (const start of wordStarts(text, index, end)) {
      if (!starts.has(startOf(text.slice(start, start + 3)))) continue
      const match = nameAt(text, start)
      if (!match) continue
      match[0] += another.exec(text.slice(start + match[0].length))?.[0] ?? ''
      if (!standsAlone(text, match)) continue
      found.push(match)
      end = start + match[0].length
      break
    }
  }
  return found
}

/** Behind a name it makes the name of another law: `Wet kinderopvang BES`, `Huisvestingswet 1992`. */
const another = /^\s(?:BES|(?:19|20)\d\d)(?![\p{L}\d]|-\p{L})/u

/** Where the word at a place and the five before it begin, the first of them first. */
function wordStarts(text: string, index: number, from: number): number[] {
  const start = Math.max(from, index - 60)
  const words = matchesIn(text.slice(start, index + 1), /[^\s(«‘“,]+/g).slice(-6)
  return words.flatMap(({0: word, index}) => {
    const glued = gluedBefore.exec(word)?.[0].length
    return [start + index, ...(glued ? [start + index + glued] : [])]
  })
}

const isOfLaw = (text: string, index: number): boolean =>
  articleOrLaw.test(text.slice(Math.max(0, index - 80), index))

/** Words to which extractors glue a name: `deZorgverzekeringswet`, `dewet BIG`, `vanWkkgz`. */
const gluedWord = '(?:[Dd]e|[Hh]et|van|der|[Dd]eze|wetsvoorstel)'
const gluedBefore = new RegExp(String.raw`^${gluedWord}(?=\p{Lu}|w(?:et)?$)`, 'u')
const behindGlued = new RegExp(String.raw`(?<!\p{L})${gluedWord}$`, 'u')

/** `\b` does not know letters with accents, and takes a hyphen for the end of a word. */
const standsAlone = (text: string, {0: printed, index}: RegExpExecArray): boolean =>
  (!/[\p{L}\d-]$/u.test(text.slice(Math.max(0, index - 2), index)) ||
    (/^(?:\p{Lu}|wet\b)/u.test(printed) &&
      behindGlued.test(text.slice(Math.max(0, index - 13), index)))) &&
  !/^(?:[\p{L}\d]|-\p{L})/u.test(text.slice(index + printed.length, index + printed.length + 3))

function toFound(match: RegExpExecArray, act: NamedAct | undefined): FoundReference {
  const id = act?.id ?? null
  const end = match.index + match[0].length
  return {start: match.index, end, id, url: id === null ? null : pageOf(id)}
}
