import {gather} from '../../patterns/gather.js'
import type {Flow, Label, Phrasing} from '../../tree/nodes.js'

/** The lines of a block as printed, without what is between them. */
export function printedLines(node: Flow | Label): string[] {
  switch (node.type) {
    case 'label':
      return []
    case 'paragraph':
    case 'heading':
      return linesOf(node.children)
    case 'list':
      return gather(node.children, ({children}) => gather(children, printedLines))
    case 'table':
      return gather(node.children, ({children}) => gather(children, cell => linesOf(cell.children)))
  }
}

const linesOf = (nodes: readonly Phrasing[]): string[] =>
  nodes
    .map(node =>
      node.type === 'lineBreak' ? '\n' : node.type === 'footnoteReference' ? '' : node.value
    )
    .join('')
    .split('\n')
    .map(line => line.trim())
