import {attribute, findAll, nameOf, textOf, type MarkupNode} from './dom.js'
import {beginsWithAntwoord, beginsWithMededeling} from '../../words/part-names.js'

/** The part of the document that a paragraph outside of all parts belongs to. */
export type LoosePart = 'question' | 'answer' | 'mededeling'

/**
 * Tells what paragraphs are that stand in no `vraag` or `antwoord`: in publications of 2009-10 one of
 * the two is missing now and then, and its text follows the header as loose `al` elements.
 */
export class LooseParagraphs {
  /** The header that was passed last. */
  #header: LoosePart | undefined
  readonly #has: Record<LoosePart, boolean>
  /** Questions still to come; a remark between the headers and them is no answer. */
  #questionsAhead: number

  /** Whether a paragraph below that header opened a part already. */
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

  /** Note an element that is passed. */
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

  /** The part that a loose paragraph opens: the first below its header does, and any with a number. */
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
