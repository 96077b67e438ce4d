import type {VFile} from 'vfile'

declare module 'vfile' {
  interface DataMap {
    /** Words of other documents, as witnesses for those that a line end cuts in two. */
    wordList: WordCounts
  }
}

/** A word that no hyphen is part of. */
const plainWord = /(?<![\p{L}\d'’@./_=-])\p{L}{4,}(?![\p{L}\d@_=-]|\.\p{L})/gu
/** A word with one hyphen, which may be its own or that of a line end. */
const hyphenatedWord = /(?<![\p{L}\d'’@./_=-])\p{L}{2,}-\p{Ll}{2,}(?![\p{L}\d@_=-]|\.\p{L})/gu
/** The end of a word that a line end cuts is none. */
const cutWord = /\p{L}+-[^\S\n]*\n\s*\p{L}+/gu

/** One that stands once may be misread. */
const fewest = 2
/** The word must stand so much oftener than the two parts with a hyphen, which a line end may have left too. */
const share = 3
/** A word of a dictionary, which has no counts, counts as one that is often read. */
const ofDictionary = 100

/**
 * How often words stand in many documents, one a line: `gemeente 12`. A list without counts is one too, and
 * so is the `.dic` file of a dictionary (`gemeente/ABc`).
 */
export class WordCounts {
  readonly #counts = new Map<string, number>()

  /** @param text lines of words, each with its count or without */
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
      for (const [word] of whole.matchAll(pattern)) this.#add(word.toLowerCase(), 1)
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

  /** As a text, in the order of the words; those that stand but once are left out. */
  toString(): string {
    return [...this.#counts]
      .filter(([, count]) => count >= fewest)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([word, count]) => `${word} ${count}\n`)
      .join('')
  }
}

export const wordListOf = ({data}: VFile): WordCounts | undefined => data.wordList
