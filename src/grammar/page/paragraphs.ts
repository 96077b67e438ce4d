import type {Line} from '../../ingest/layout.js'
import {isLabel, isStructure, skeleton} from './likeness.js'

/**
 * Tell, in a text with page ends, which blocks of lines belong to the pages. Extractors that follow
 * the reading order put the column at the margin between two paragraphs, as a block with white
 * space around it.
 *
 * A block is furniture if its lines come again together on another page, and it either holds a label
 * of a letterhead or stands first or last on both pages. Short answers come again as well (`Ja.`):
 * what ends a sentence is none, and neither is a heading.
 */
export function furnitureOfBlocks(pages: Line[][]): Set<Line> {
  const blocks = pages.map(toBlocks)
  const places = new Map<string, Set<number>>()
  for (const [i, page] of blocks.entries())
    for (const block of page)
      places.set(keyOf(block), (places.get(keyOf(block)) ?? new Set()).add(i))
  const found = new Set<Line>()
  for (const page of blocks)
    for (const [i, block] of page.entries()) {
      if (places.get(keyOf(block))!.size < 2 || block.some(isText)) continue
      const isEdge = i === 0 || i === page.length - 1
      const comesAtEdge = isEdge && comesAgainAtEdge(block, page, blocks)
      if (comesAtEdge || block.some(({text}) => isLabel(text)))
        for (const line of block) found.add(line)
    }
  return found
}

const keyOf = (block: Line[]): string => block.map(({text}) => skeleton(text)).join('\n')

const isText = (line: Line): boolean => isStructure(line) || /[.?!;:]$/.test(line.text)

function comesAgainAtEdge(block: Line[], page: Line[][], pages: Line[][][]): boolean {
  const key = keyOf(block)
  return pages.some(
    other =>
      other !== page && [other[0]!, other.at(-1)!].some(candidate => keyOf(candidate) === key)
  )
}

/** Lines without white space between them. */
function toBlocks(page: Line[]): Line[][] {
  const blocks: Line[][] = []
  for (const line of page) {
    if (line.gap === 0 && blocks.length > 0) blocks.at(-1)!.push(line)
    else blocks.push([line])
  }
  return blocks
}
