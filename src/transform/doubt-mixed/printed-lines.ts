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

function linesOf(nodes: readonly Phrasing[]): string[] {
  const lines: string[] = []
  let line = ''
  for (const node of nodes)
    if (node.type === 'lineBreak') {
      lines.push(line.trim())
      line = ''
    } else if (node.type !== 'footnoteReference') line += node.value
  lines.push(line.trim())
  return lines
}
