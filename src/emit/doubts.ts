import type {Doubted} from '../diagnostics/doubts.js'
import {withoutLabel} from '../tree/labels.js'
import {runningText} from '../tree/running-text.js'
import type {Flow, Label, Paragraph, Phrasing} from '../tree/nodes.js'
import type {Doubt} from '../schema/record.js'

/** A part of the record, before its doubts are collected. */
interface DoubtedPart extends Doubted {
  children: (Label | Flow)[]
}

/** Collect the doubts about a part of the document from its tree, in reading order. */
export const doubtsOf = (node: DoubtedPart): Doubt[] => [
  ...own(node, null, null),
  ...inBlocks(withoutLabel(node.children), [])
]

/** The doubts about a footnote, whose text is not a block: `block` is null. */
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

const isDoubted = (block: Doubted & {children: Phrasing[]}): boolean =>
  block.doubts !== undefined || block.children.some(({doubts}) => doubts)

const inBlocks = (blocks: Flow[], path: number[]): Doubt[] =>
  blocks.flatMap((block, i) => inBlock(block, [...path, i]))

function inBlock(block: Flow, path: number[]): Doubt[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return isDoubted(block) ? [...own(block, path, 0), ...inText(block.children, path)] : []
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
  const {text, footnoteReferences} = runningText(nodes)
  const markers = footnoteReferences[Symbol.iterator]()
  const found: Doubt[] = []
  let [from, index, offset] = [0, 0, 0]
  for (const [i, node] of nodes.entries()) {
    const marker = node.type === 'footnoteReference' ? markers.next().value : undefined
    if (!node.doubts) continue
    if (!marker) {
      const start = index
      index += runningText(nodes.slice(from, i)).text.length
      // The space between belongs to what comes before it.
      if (text[index] === ' ') index++
      offset += Array.from(text.slice(start, index)).length
      from = i
    }
    found.push(...own(node, path, marker ? marker.offset : offset))
  }
  return found
}
