import type {Doubted} from '../doubts.js'
import {runningText} from '../running-text.js'
import type {Flow, Label, Paragraph, Phrasing} from '../tree.js'
import type {Doubt} from './schema.js'

/** A part of the record, before its doubts are collected. */
interface Passage extends Doubted {
  children: (Label | Flow)[]
}

/** Collect the doubts about a part of the document from its tree, in reading order. */
export const doubtsOf = (node: Passage): Doubt[] => [
  ...own(node, null, null),
  ...inBlocks(
    node.children.filter((child): child is Flow => child.type !== 'label'),
    []
  )
]

/** The doubts about a footnote, whose text is no block: `block` is null. */
export const doubtsOfNote = (node: Doubted & {children: (Label | Paragraph)[]}): Doubt[] => [
  ...own(node, null, null),
  ...inText(
    node.children.flatMap((child): Phrasing[] =>
      child.type === 'paragraph' ? child.children : []
    ),
    null
  )
]

/** The doubts about a node itself. */
export const own = (
  {doubts = []}: Doubted,
  block: number[] | null,
  offset: number | null
): Doubt[] => doubts.map(({kind, number = null}) => ({kind, block, offset, number}))

const inBlocks = (blocks: Flow[], path: number[]): Doubt[] =>
  blocks.flatMap((block, i) => inBlock(block, [...path, i]))

function inBlock(block: Flow, path: number[]): Doubt[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [...own(block, path, 0), ...inText(block.children, path)]
    case 'list':
      return block.children.flatMap(({children}, i) => inBlocks(children, [...path, i]))
    case 'table':
      return [
        ...own(block, path, null),
        ...block.children.flatMap(({children}, row) =>
          children.flatMap((cell, i) => inText(cell.children, [...path, row, i]))
        )
      ]
  }
}

function inText(nodes: Phrasing[], path: number[] | null): Doubt[] {
  if (!nodes.some(({doubts}) => doubts)) return []
  const {text} = runningText(nodes)
  return nodes.flatMap((node, i) =>
    node.doubts ? own(node, path, offsetOf(node, nodes.slice(0, i), text)) : []
  )
}

/** Where in a text a leaf begins, in code points. The space between belongs to what stands before; a marker takes none. */
function offsetOf(node: Phrasing, before: Phrasing[], text: string): number {
  const start = runningText(before).text.length
  const space = text[start] === ' ' && node.type !== 'footnoteReference' ? 1 : 0
  return Array.from(text.slice(0, start + space)).length
}
