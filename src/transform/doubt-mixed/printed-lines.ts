import {gather} from '../../patterns/gather.js'
import type {Flow, Label, LineBreak, Phrasing} from '../../tree/nodes.js'

/** A line of a block as printed. */
export interface LeafLine {
  text: string
  /** The first of its leaves, if it has any. */
  leaf?: Exclude<Phrasing, LineBreak>
  /** It is of a cell of a table. */
  isCell: boolean
}

/** The lines of a block as printed, without what is between them. */
export const printedLines = (node: Flow | Label): string[] => leafLines(node).map(({text}) => text)

/** The same, each with its first leaf. */
export function leafLines(node: Flow | Label): LeafLine[] {
  switch (node.type) {
    case 'label':
      return []
    case 'paragraph':
    case 'heading':
      return linesOf(node.children, false)
    case 'list':
      return gather(node.children, ({children}) => gather(children, leafLines))
    case 'table':
      return gather(node.children, ({children}) =>
        gather(children, cell => linesOf(cell.children, true))
      )
  }
}

function linesOf(leaves: readonly Phrasing[], isCell: boolean): LeafLine[] {
  let line: LeafLine = {text: '', isCell}
  const lines = [line]
  for (const leaf of leaves) {
    if (leaf.type === 'lineBreak') {
      line = {text: '', isCell}
      lines.push(line)
      continue
    }
    line.leaf ??= leaf
    if (leaf.type !== 'footnoteReference') line.text += leaf.value
  }
  for (const each of lines) each.text = each.text.trim()
  return lines
}
