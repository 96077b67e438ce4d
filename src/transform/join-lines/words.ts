import {matchesIn} from '../../patterns/matches.js'
import type {WordCounts} from './word-list.js'
import type {PhrasingParent} from '../../tree/phrasing-parents.js'

const letter = /[\p{L}\d]/u

/**
 * The words of a document, as evidence for one that a line end cuts in two. Words are looked up within
 * lines only, so a cut word is never evidence for itself.
 */
export class DocumentWords {
  readonly #parents: PhrasingParent[]
  readonly #others: WordCounts | undefined
  #text: SearchedText | undefined
  #lower: SearchedText | undefined

  /** @param others the words of other documents */
  constructor(parents: PhrasingParent[], others?: WordCounts) {
    this.#parents = parents
    this.#others = others
  }

  /** Whether other documents are known. */
  get hasOthers(): boolean {
    return this.#others !== undefined
  }

  /** Whether other documents write two parts as one word. */
  othersJoin(left: string, right: string): boolean {
    return this.#others?.joins(left, right) ?? false
  }

  /** How often a word occurs, whatever its case. */
  count(word: string): number {
    return this.#inLowerCase().occurrences(word.toLowerCase(), true)
  }

  /** How often a word occurs in exactly this case. */
  countExact(word: string): number {
    return this.#lines().occurrences(word, true)
  }

  /** How often a word occurs as the first part of a compound with a hyphen. */
  countBeforeHyphen(word: string): number {
    return this.#inLowerCase().occurrences(`${word.toLowerCase()}-`, false)
  }

  #inLowerCase(): SearchedText {
    return (this.#lower ??= new SearchedText(this.#lines().value.toLowerCase()))
  }

  #lines(): SearchedText {
    return (this.#text ??= new SearchedText(textOf(this.#parents)))
  }
}

/** The texts of a document, each on a line of its own. */
function textOf(parents: readonly PhrasingParent[]): string {
  const texts: string[] = []
  for (const {children} of parents)
    for (const node of children) texts.push(node.type === 'text' ? node.value : '')
  return texts.join('\n')
}

/** Searching the whole text is faster than an index, up to this many searches. */
const fewReadings = 100

/** A longer run of letters and hyphens is no word, and is not looked for: it could begin at each of its own hyphens, almost to its end. */
const longestWord = 200

/** A text in which words are counted. */
class SearchedText {
  readonly value: string
  readonly #counts = new Map<string, number>()
  /** Where the hyphens are, once that is needed. */
  #hyphens: number[] | undefined
  /** Where each word begins, once that is needed. */
  #index: Map<string, number[]> | undefined

  constructor(value: string) {
    this.value = value
  }

  /** `whole`: neither letter nor hyphen may follow; otherwise a letter must. */
  occurrences(word: string, whole: boolean): number {
    if (word.length > longestWord) return 0
    const key = `${whole} ${word}`
    const known = this.#counts.get(key)
    if (known !== undefined) return known
    let count = 0
    for (const at of this.#placesOf(word)) {
      const before = this.value[at - 1] ?? ' '
      const after = this.value[at + word.length] ?? ' '
      const ends = whole ? !letter.test(after) && after !== '-' : letter.test(after)
      if (!letter.test(before) && ends) count++
    }
    this.#counts.set(key, count)
    return count
  }

  *#placesOf(word: string): Generator<number> {
    const head = /^[\p{L}\d]+/u.exec(word)?.[0]
    const {value} = this
    if (head === undefined || this.#counts.size < fewReadings) {
      const hyphen = word.indexOf('-')
      if (hyphen >= 0) return yield* this.#placesByHyphen(word, hyphen)
      for (let at = value.indexOf(word); at >= 0; at = value.indexOf(word, at + word.length))
        yield at
    } else
      for (const at of this.#indexed().get(head) ?? []) if (value.startsWith(word, at)) yield at
  }

  /** A text has few hyphens: looking around them takes less time than reading all of it. */
  *#placesByHyphen(word: string, hyphen: number): Generator<number> {
    this.#hyphens ??= matchesIn(this.value, /-/g).map(({index}) => index)
    let end = 0
    for (const place of this.#hyphens) {
      const at = place - hyphen
      if (at < end || !this.value.startsWith(word, at)) continue
      yield at
      end = at + word.length
    }
  }

  #indexed(): Map<string, number[]> {
    if (this.#index) return this.#index
    this.#index = new Map()
    for (const {0: word, index} of matchesIn(this.value, /[\p{L}\d]+/gu)) {
      const places = this.#index.get(word)
      if (places) places.push(index)
      else this.#index.set(word, [index])
    }
    return this.#index
  }
}
