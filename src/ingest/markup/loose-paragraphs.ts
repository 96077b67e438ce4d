import {attribute, findAll, nameOf, textOf, type MarkupNode} from './dom.js'
import {beginsWithAntwoord, beginsWithMededeling} from '../../words/part-names.js'

/** The part of the document that a paragraph outside of all parts belongs to. */
export type LoosePart = 'question' | 'answer' | 'mededeling'

/**
 * Tells what paragraphs are that are in no `vraag` or `antwoord`: in publications of 2009-10 one of the
 * two is sometimes missing, and its text follows the header as loose `al` elements.
 */
export class LooseParagraphs {
  /** The last header so far. */
  #header: LoosePart | undefined
  readonly #has: Record<LoosePart, boolean>
  /** Questions still to come; a remark between the headers and them is not an answer. */
  #questionsAhead: number

  /** Whether a paragraph below that header has already opened a part. */
  #begun = false

  constructor(root: MarkupNode) {
    const count = (name: string): number => findAll(root, node => nameOf(node) === name).length
    this.#questionsAhead = count('vraag')
    this.#has = {
      question: this.#questionsAhead > 0,
      answer: count('antwoord') > 0,
      mededeling: false
    }
  }

  /** Take note of an element on the way. */
  pass(node: MarkupNode): void {
    const name = nameOf(node)
    if (name === 'vraag') this.#questionsAhead--
    if (name !== 'kamervraagomschrijving' && name !== 'omschr') return
    const type = attribute(node, 'type')
    const isAnswer =
      type === 'antwoord' || (type === '' && beginsWithAntwoord.test(textOf(node).slice(0, 200)))
    this.#header = beginsWithMededeling.test(textOf(node))
      ? name === 'omschr'
        ? 'mededeling'
        : undefined
      : isAnswer
        ? 'answer'
        : 'question'
    this.#begun = false
  }

  /** The part that a loose paragraph opens, if it is the first below its header or has a number. */
  opens(hasNumber: boolean): LoosePart | undefined {
    const part = this.#part()
    if (!part || (this.#begun && !hasNumber)) return undefined
    this.#begun = true
    return part
  }

  #part(): LoosePart | undefined {
    const part = this.#header
    if (!part || this.#has[part]) return undefined
    return part === 'answer' && this.#questionsAhead > 0 ? undefined : part
  }
}
