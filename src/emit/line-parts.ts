import {placedLeaves, type Placed} from '../transform/conservation.js'
import type {LinePart} from '../schema/layout-file.js'
import type {Root} from '../tree/nodes.js'

/** Parts of the tree, innermost first, and what people call their lines. */
const parts: readonly (readonly [type: string, part: LinePart])[] = [
  ['header', 'header'],
  ['furniture', 'furniture'],
  ['footnote', 'note'],
  ['question', 'question'],
  ['answer', 'answer'],
  ['mededeling', 'postponement'],
  ['toelichting', 'explanation'],
  ['other', 'other']
]

/** Tells what most of a stretch of the text was taken for. */
export function partTeller(tree: Root): (start: number, end: number) => LinePart | null {
  const leaves = placedLeaves(tree)
  let from = 0
  return (start, end) => {
    const found = new Map<LinePart, number>()
    // Lines are nearly always asked for in the order of the text.
    if (leaves[from] && leaves[from]!.start > start) from = 0
    while (leaves[from] && leaves[from]!.end <= start) from++
    for (let i = from; leaves[i] && leaves[i]!.start < end; i++) {
      const part = partOf(leaves[i]!)
      const length = Math.min(end, leaves[i]!.end) - Math.max(start, leaves[i]!.start)
      if (part && length > 0) found.set(part, (found.get(part) ?? 0) + length)
    }
    return [...found].reduce<[LinePart | null, number]>(
      (best, one) => (one[1] > best[1] ? one : best),
      [null, 0]
    )[0]
  }
}

const partOf = ({path}: Placed): LinePart | undefined =>
  parts.find(([type]) => path.includes(type))?.[1]
