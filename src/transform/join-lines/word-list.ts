import {matchesIn} from '../../patterns/matches.js'
import type {VFile} from 'vfile'

declare module 'vfile' {
  interface DataMap {
    /** Words of other documents, as evidence for those that a line end cuts in two. */
    wordList: WordCounts
  }
}

/** A word without a hyphen. */
const plainWord = /(?<![\p{L}\d'’@./_=-])\p{L}{4,}(?![\p{L}\d@_=-]|\.\p{L})/gu
/** A word with one hyphen, which may be its own or that of a line end. */
const hyphenatedWord = /(?<![\p{L}\d'’@./_=-])\p{L}{2,}-\p{Ll}{2,}(?![\p{L}\d@_=-]|\.\p{L})/gu
/** A word cut by a line end, whose halves are not words. */
const cutWord = /(?<!\p{L})\p{L}+-[^\S\n]*\n\s*\p{L}+/gu

/** A word that occurs once may be misread. */
const fewest = 2
/**
 * The word must occur this many times as often as the two parts with a hyphen, which a line end may
 * have left too.
 */
const share = 3
/** A word from a dictionary, which has no counts, counts as a frequent one. */
const ofDictionary = 100

/**
 * How often words occur in many documents, one per line: `gemeente 12`. A list without counts will do
 * too, and so will the `.dic` file of a dictionary (`gemeente/ABc`).
 */
export class WordCounts {
  readonly #counts = new Map<string, number>()

  /** @param text lines of words, each with or without its count */
  static parse(text: string): WordCounts {
    const list = new WordCounts()
    for (const line of text.split(/\r?\n/)) {
      const [printed = '', count] = line.split(/\s+/)
      const word = printed.split('/')[0]!.toLowerCase()
      if (/^\p{L}[\p{L}-]+$/u.test(word)) list.#add(word, Number(count) || ofDictionary)
    }
    return list
  }

  /** Count the words of a document. */
  count(text: string): void {
    const whole = text.replace(cutWord, ' ')
    for (const pattern of [plainWord, hyphenatedWord])
      for (const [word] of matchesIn(whole, pattern)) this.#add(word.toLowerCase(), 1)
  }

  #add(word: string, count: number): void {
    this.#counts.set(word, (this.#counts.get(word) ?? 0) + count)
  }

  /** Whether two parts are written as one word. */
  joins(left: string, right: string): boolean {
    const whole = this.#counts.get((left + right).toLowerCase()) ?? 0
    const parted = this.#counts.get(`${left}-${right}`.toLowerCase()) ?? 0
    return whole >= fewest && whole > share * parted
  }

  get size(): number {
    return this.#counts.size
  }

  /** As a text, sorted by word; words that occur only once are left out. */
  toString(): string {
    return [...this.#counts]
      .filter(([, count]) => count >= fewest)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([word, count]) => `${word} ${count}\n`)
      .join('')
  }
}

export const wordListOf = ({data}: VFile): WordCounts | undefined => data.wordList
