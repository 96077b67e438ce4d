import type {VFile} from 'vfile'
import {layoutOf} from '../ingest/layout.js'
import {report} from '../diagnostics/messages.js'
import type {Literal, Node, Root} from '../tree/nodes.js'

/** What became of a piece of the input. */
export interface Placed {
  start: number
  end: number
  /** Type of the leaf, and the parts of the tree that it is in, outermost first. */
  path: string[]
}

/** List every leaf of the tree with its place, in the order of the input. */
export function placedLeaves(tree: Root): Placed[] {
  const leaves: Placed[] = []
  const walk = (node: Node, path: string[]): void => {
    const own = [...path, node.type, ...detail(node)]
    if ('children' in node) for (const child of node.children as Node[]) walk(child, own)
    else if ('value' in node && 'position' in node) {
      const {start, end} = (node as Literal).position
      leaves.push({start: start.offset!, end: end.offset!, path: own})
    }
  }
  for (const child of tree.children) walk(child, [])
  return leaves.sort((a, b) => a.start - b.start)
}

/** The places of the leaves alone, in the order of the input. */
function leavesOf(tree: Root): Pick<Placed, 'start' | 'end'>[] {
  const leaves: Pick<Placed, 'start' | 'end'>[] = []
  const walk = (node: Node): void => {
    if ('children' in node) for (const child of node.children as Node[]) walk(child)
    else if ('value' in node && 'position' in node) {
      const {start, end} = (node as Literal).position
      leaves.push({start: start.offset!, end: end.offset!})
    }
  }
  walk(tree)
  return leaves.sort((a, b) => a.start - b.start)
}

/** What kind of furniture, which part of the header. */
const detail = (node: Node): string[] =>
  node.type === 'furniture' ? [node.kind] : node.type === 'header' ? [node.part] : []

/** Check that every letter of the input is in exactly one leaf; report those that do not. */
export function checkConservation() {
  return (tree: Root, file: VFile): void => {
    const {text, piece} = layoutOf(file)
    let at = piece?.start ?? 0
    const lost = (end: number, what: string): void => {
      const letters = text.slice(at, end).match(/\p{L}/gu)?.length ?? 0
      if (letters > 0)
        report(
          file,
          'unplaced-text',
          `${letters} letters are ${what}: \`${text.slice(at, end).trim().slice(0, 60)}\``
        )
    }
    for (const leaf of leavesOf(tree)) {
      if (leaf.start < at)
        report(
          file,
          'unplaced-text',
          `This text is used twice: \`${text.slice(leaf.start, at).slice(0, 60)}\``
        )
      else if (leaf.start > at) lost(leaf.start, 'outside the tree')
      at = Math.max(at, leaf.end)
    }
    lost(piece?.end ?? text.length, 'outside the tree')
  }
}
