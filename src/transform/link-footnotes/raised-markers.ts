import {gather} from '../../patterns/gather.js'
import {matchesIn} from '../../patterns/matches.js'
import {raisedUnit} from '../../words/superscripts.js'
import type {FootnoteNode, FootnoteReferenceNode, Phrasing, Raised, Text} from '../../tree/nodes.js'
import type {PhrasingParent} from '../../tree/phrasing-parents.js'
import {splitText} from '../split-text.js'

/**
 * Make raised numbers into references. After a unit (`m2`, `CO2`) a raised number is part of the
 * text, unless a note has that number and no other raised number points to it.
 */
export function linkRaised(parents: PhrasingParent[], notes: FootnoteNode[]): void {
  const numbers = new Set(notes.map(note => note.number))
  const sure = sureNumbers(parents)
  for (const parent of parents) {
    if (!parent.children.some(({type}) => type === 'raised')) continue
    parent.children = gather(parent.children, (child, i) => {
      if (child.type !== 'raised') return [child]
      const number = Number.parseInt(child.value, 10)
      const mayBeMarker = numbers.has(number) && !sure.has(number)
      return followsUnit(parent.children[i - 1]) && !mayBeMarker
        ? [asText(child)]
        : toReferences(child)
    })
  }
}

/** Numbers that are raised somewhere with no unit before them. */
function sureNumbers(parents: PhrasingParent[]): Set<number> {
  const sure = new Set<number>()
  for (const {children} of parents)
    for (const [i, child] of children.entries())
      if (child.type === 'raised' && !followsUnit(children[i - 1]))
        sure.add(Number.parseInt(child.value, 10))
  return sure
}

const unit = new RegExp(raisedUnit)

const followsUnit = (before: Phrasing | undefined): boolean =>
  before?.type === 'text' && unit.test(before.value)

const asText = (node: Raised): Text => ({...node, type: 'text'})

/** `1, 2` is two references; the sign between them goes with the first. */
function toReferences(node: Raised): FootnoteReferenceNode[] {
  const cuts = matchesIn(node.value, /\d+\D*/g).map(match => ({
    start: match.index,
    end: match.index + match[0].length
  }))
  return splitText(asText(node), cuts, (value, position) => ({
    type: 'footnoteReference',
    number: Number.parseInt(value, 10),
    value,
    position
  })) as FootnoteReferenceNode[]
}
