import {childrenOf, elementsOf, findAll, nameOf, textOf, type MarkupNode} from '../markup/dom.js'

/** Elements that hold text directly if their `t` was lost. */
const textHolders = new Set(['t', 'r', 'p', 'tc', 'body'])

/** Child elements, and text where text is possible. */
export const printedIn = (node: MarkupNode): MarkupNode[] =>
  childrenOf(node).filter(child => child.name || (textOf(child).trim() !== '' && holdsText(node)))

/** Within a `t` all is text, whatever damage put around it. */
function holdsText(node: MarkupNode): boolean {
  if (textHolders.has(nameOf(node))) return true
  for (let parent = node.parent; parent; parent = parent.parent)
    if (nameOf(parent) === 't') return true
  return false
}

/** Word writes new drawings twice, once for old programs: the first is enough. */
export function chosen(node: MarkupNode): MarkupNode {
  if (nameOf(node) !== 'alternatecontent') return node
  return {...node, children: elementsOf(node).slice(0, 1)}
}

const blockNames = new Set(['p', 'tr', 'footnote', 'endnote', 'altchunk'])

export const holdsBlocks = (node: MarkupNode): boolean =>
  findAll(node, child => blockNames.has(nameOf(child))).length > 0

/** What was deleted, or moved to another place, with tracked changes. */
export const isGone = (node: MarkupNode): boolean =>
  nameOf(node) === 'del' || nameOf(node) === 'movefrom'

/** A row or a cell whose properties say that it was deleted. */
export const isDeletedPart = (node: MarkupNode, properties: string): boolean =>
  elementsOf(node, properties).some(part =>
    elementsOf(part).some(child => nameOf(child) === 'del' || nameOf(child) === 'celldel')
  )
