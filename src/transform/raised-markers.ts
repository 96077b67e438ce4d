import type {Footnote, FootnoteReference, Phrasing, Raised, Text} from '../tree.js'
import type {PhrasingParent} from '../phrasing-parents.js'
import {splitText} from './split-text.js'

/**
 * Make raised numbers into references. A raised number that the notes do not know, or that does
 * not come next, is part of the text where it follows a unit or a digit (`m2`, `10 3`).
 */
export function linkRaised(parents: PhrasingParent[], notes: Footnote[]): void {
  const numbers = new Set(notes.map(note => note.number))
  let last = 0
  for (const parent of parents) {
    parent.children = parent.children.flatMap((child, i) => {
      if (child.type !== 'raised') return [child]
      if (isExponent(child, parent.children[i - 1], numbers, last)) return [asText(child)]
      const references = toReferences(child)
      last = Math.max(last, ...references.map(reference => reference.number))
      return references
    })
  }
}

const unit = /(?:^|[\s\d(/])(?:[kcdm]?m|ha|s|CO|NO|10)$/

function isExponent(
  node: Raised,
  before: Phrasing | undefined,
  numbers: Set<number>,
  last: number
): boolean {
  const number = Number.parseInt(node.value, 10)
  if (numbers.has(number) && number === last + 1) return false
  return before?.type === 'text' && unit.test(before.value)
}

const asText = (node: Raised): Text => ({...node, type: 'text'})

/** `1, 2` is two references; the sign between them goes with the first. */
function toReferences(node: Raised): FootnoteReference[] {
  const cuts = [...node.value.matchAll(/\d+\D*/g)].map(match => ({
    start: match.index,
    end: match.index + match[0].length
  }))
  return splitText(asText(node), cuts, (value, position) => ({
    type: 'footnoteReference',
    number: Number.parseInt(value, 10),
    value,
    position
  })) as FootnoteReference[]
}
