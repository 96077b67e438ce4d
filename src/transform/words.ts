import type {PhrasingParent} from '../phrasing-parents.js'

const letter = /[\p{L}\d]/u

/**
 * The words of a document, as witnesses for one that a line end cuts in two. Words are looked up
 * within lines only, so a cut word is never its own witness.
 */
export class Words {
  readonly #parents: PhrasingParent[]
  #text: string | undefined
  #lower: string | undefined

  constructor(parents: PhrasingParent[]) {
    this.#parents = parents
  }

  /** How often a word occurs, in any case. */
  count(word: string): number {
    this.#lower ??= this.#lines().toLowerCase()
    return occurrences(this.#lower, word.toLowerCase(), true)
  }

  /** How often a word occurs in exactly this case. */
  countExact(word: string): number {
    return occurrences(this.#lines(), word, true)
  }

  /** How often a word occurs as the first part of a compound with a hyphen. */
  countBeforeHyphen(word: string): number {
    this.#lower ??= this.#lines().toLowerCase()
    return occurrences(this.#lower, `${word.toLowerCase()}-`, false)
  }

  #lines(): string {
    return (this.#text ??= this.#parents
      .flatMap(({children}) => children.map(node => (node.type === 'text' ? node.value : '')))
      .join('\n'))
  }
}

/** `whole`: neither letter nor hyphen may follow; otherwise a letter must. */
function occurrences(text: string, word: string, whole: boolean): number {
  let count = 0
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const before = text[at - 1] ?? ' '
    const after = text[at + word.length] ?? ' '
    const ends = whole ? !letter.test(after) && after !== '-' : letter.test(after)
    if (!letter.test(before) && ends) count++
  }
  return count
}
