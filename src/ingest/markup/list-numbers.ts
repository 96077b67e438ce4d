import {attribute, elementsOf, type MarkupNode} from './dom.js'

/** Numbers of the items of lists: `start` and `value` say where the count goes on. */
export class HtmlListNumbers {
  readonly #numbers = new Map<MarkupNode, Map<MarkupNode, number>>()

  of(item: MarkupNode): number {
    const list = item.parent
    if (!list) return 0
    let numbers = this.#numbers.get(list)
    if (!numbers) this.#numbers.set(list, (numbers = count(list)))
    return numbers.get(item) ?? 0
  }
}

function count(list: MarkupNode): Map<MarkupNode, number> {
  const numbers = new Map<MarkupNode, number>()
  let next = integer(attribute(list, 'start')) ?? 1
  for (const item of elementsOf(list, 'li')) {
    next = integer(attribute(item, 'value')) ?? next
    numbers.set(item, next++)
  }
  return numbers
}

const integer = (value: string): number | undefined =>
  /^-?\d{1,6}$/.test(value.trim()) ? Number(value) : undefined
