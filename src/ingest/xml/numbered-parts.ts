import {attribute, childrenOf, findAll, nameOf, textOf, type MarkupNode} from '../markup/dom.js'
import {leadingNumber, numberHeading} from '../../words/block-words.js'
import {parseMarkedNumbers} from '../../words/number-list.js'

type NumberedType = 'question' | 'answer'

const elements: Record<NumberedType, string> = {question: 'vraag', answer: 'antwoord'}

/** Where a paragraph that may begin another part prints its number. */
export type NumberPlace =
  /** In an element of its own: `<nummer>2</nummer>`. */
  | 'element'
  /** In its text: `<al>2 Klopt het ...?</al>`. */
  | 'text'
  /** In the sign of a list. */
  | 'item'

/**
 * Tells where another question or answer begins within one `vraag` or `antwoord`: the first schema lets one
 * element hold several, each under its number. A number in an element of its own is one; one in the
 * text counts if it comes next, no other element bears it, and, for an answer, such a question was asked.
 */
export class NumberedParts {
  /** Numbers that elements bear. */
  readonly #borne: Record<NumberedType, ReadonlySet<number>>
  readonly #asked = new Set<number>()
  #type: NumberedType | undefined
  #last: number | undefined
  /** What the first number of the element stood in. */
  #place: NumberPlace | undefined
  /** The text counts from 1 again, so it holds a list. */
  #hasList = false

  constructor(root: MarkupNode) {
    const borne = (type: NumberedType): Set<number> =>
      new Set(
        findAll(root, node => nameOf(node) === elements[type]).flatMap(node =>
          numbersIn(numberOf(node) ?? firstText(node)).slice(0, 1)
        )
      )
    this.#borne = {question: borne('question'), answer: borne('answer')}
  }

  enter(type: string | undefined): void {
    this.#type = type === 'question' || type === 'answer' ? type : undefined
    this.#last = this.#place = undefined
    this.#hasList = false
  }

  /** Take note of the paragraph that opens a part. */
  open(text: string, place: NumberPlace): void {
    const numbers = numbersIn(text)
    this.#place ??= place
    this.#last = numbers.at(-1)
    if (this.#type === 'question') for (const number of numbers) this.#asked.add(number)
  }

  /** What a further paragraph of the element opens; `guessed` if only its text says so. */
  begins(text: string, place: NumberPlace): {type: NumberedType; guessed: boolean} | undefined {
    if (!this.#type || !this.mayBegin(text, place)) return undefined
    this.open(text, place)
    return {type: this.#type, guessed: place !== 'element'}
  }

  /** Whether what begins with a text may be another question or answer. */
  mayBegin(text: string, place: NumberPlace): boolean {
    const [number] = numbersIn(text)
    if (number === undefined || !this.#type) return false
    if (place === 'element') return true
    if (this.#last === undefined || number <= this.#last) this.#hasList = true
    if (this.#hasList || number !== this.#last! + 1) return false
    if (place === 'item' && this.#place === 'element') return false
    if (this.#borne[this.#type].has(number)) return false
    return this.#type === 'question' || this.#asked.has(number)
  }
}

const numbersIn = (text: string): number[] => {
  const trimmed = text.trim()
  if (numberHeading.test(trimmed)) return parseMarkedNumbers(trimmed.replace(/^\P{N}+/u, ''))
  return parseMarkedNumbers(leadingNumber.exec(trimmed)?.[1] ?? '')
}

/** Names of attributes that were thought of for the number of a question or an answer. */
const numberNames = new Set(
  'nr num nummer no volgnr volgnummer vraag vraagnr vraagnummer antwoordnr'.split(' ')
)

/** The number that an element bears in an attribute: `<antwoord nr="1 en 2">`. */
export function numberOf(node: MarkupNode): string | undefined {
  const name = Object.keys(node.attribs ?? {}).find(name => numberNames.has(name.toLowerCase()))
  const value = name === undefined ? '' : attribute(node, name).trim()
  return numberHeading.test(value) ? value : undefined
}

/** Whether an element prints a number before its text, in an element or not. */
export const printsNumber = (node: MarkupNode): boolean => numbersIn(firstText(node)).length > 0

function firstText(node: MarkupNode): string {
  if (node.type === 'text') return textOf(node)
  for (const child of childrenOf(node)) {
    const text = firstText(child)
    if (text.trim() !== '') return text
  }
  return ''
}

export const isNumber = (node: MarkupNode): boolean => /^(?:nr|nummer)$/.test(nameOf(node))

/**
 * Numbers one behind the other belong to one joint question: `<nr>1</nr><nr>2</nr>` is read as
 * `<nr>1 2</nr>`.
 */
export function joinNumbers(children: MarkupNode[]): MarkupNode[] {
  const joined: MarkupNode[] = []
  for (const child of children) {
    const above = joined.findLastIndex(node => !isBlank(node))
    const last = joined[above]
    if (last && isNumber(last) && isNumber(child)) {
      const numbers = [...childrenOf(last), {type: 'text', data: ' '}, ...childrenOf(child)]
      joined.splice(above, joined.length, {...last, children: numbers})
    } else joined.push(child)
  }
  return joined
}

const isBlank = (node: MarkupNode): boolean => node.type === 'text' && textOf(node).trim() === ''
