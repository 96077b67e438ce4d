import type {Node, Phrasing, Root} from './nodes.js'

/** A paragraph, heading, cell or header: what holds running text. */
export interface PhrasingParent {
  children: Phrasing[]
}

const holders = new Set(['paragraph', 'heading', 'tableCell', 'header'])

/** Everything that holds running text, in document order; in footnotes too if asked for. */
export function phrasingParents(tree: Root, withFootnotes: boolean): PhrasingParent[] {
  const parents: PhrasingParent[] = []
  const walk = (node: Node): void => {
    if (holders.has(node.type)) parents.push(node as unknown as PhrasingParent)
    else if ('children' in node) for (const child of node.children) walk(child as Node)
  }
  for (const child of tree.children) if (withFootnotes || child.type !== 'footnote') walk(child)
  return parents
}
