import type {Block, DocumentRecord, Doubt, ParagraphBlock} from '../schema/record.js'
import {keysOf, pathOf, valueAt, withValue} from './path.js'
import {movedDoubts, type MovedBlock} from './pieces.js'

/** Where a paragraph or heading is: in the blocks of a part, or in a list item in them. */
export interface TextPlace {
  block: ParagraphBlock
  /** Path of the question, answer or passage. */
  owner: string
  /** Path of the blocks that it is among. */
  list: string
  blocks: Block[]
  /** Which of these blocks, from 0. */
  index: number
  /** Indexes that lead from the part to these blocks, as those of a doubt: none, or a block and its item. */
  within: number[]
}

/** @throws if the path does not lead to a text of a question, an answer or a passage */
export function textPlace(record: DocumentRecord, path: string): TextPlace {
  const keys = keysOf(path)
  const from = keys.indexOf('blocks')
  const list = pathOf(...keys.slice(0, -1))
  const blocks = valueAt(record, list) as Block[] | undefined
  const index = Number(keys.at(-1))
  const block = from < 0 || !Array.isArray(blocks) ? undefined : blocks[index]
  if (!block || !('text' in block))
    throw new Error(`\`${path}\` is not a paragraph of a question, an answer or a passage`)
  const within = keys.slice(from + 1, -1).flatMap(key => (key === 'items' ? [] : [Number(key)]))
  return {block, owner: pathOf(...keys.slice(0, from)), list, blocks: blocks!, index, within}
}

/** Replace the blocks in that place; doubts follow them. */
export function withBlocks(
  record: DocumentRecord,
  {owner, list, within}: TextPlace,
  pieces: readonly MovedBlock[]
): DocumentRecord {
  const next = withValue(
    record,
    list,
    pieces.map(({block}) => block)
  )
  return withDoubts(next, owner, doubts =>
    doubts.flatMap(doubt => {
      if (!isWithin(doubt, within)) return [doubt]
      const inner = {...doubt, block: doubt.block!.slice(within.length)}
      return movedDoubts([inner], pieces).map(moved => ({
        ...moved,
        block: [...within, ...moved.block!]
      }))
    })
  )
}

/** Whether a doubt is about a block at or under these indexes. */
export const isWithin = ({block}: Doubt, indexes: readonly number[]): boolean =>
  block !== null && block.length > indexes.length && indexes.every((index, i) => block[i] === index)

/** Change the doubts of a part. */
export function withDoubts(
  record: DocumentRecord,
  owner: string,
  change: (doubts: Doubt[]) => Doubt[]
): DocumentRecord {
  const {doubts} = valueAt(record, owner) as {doubts: Doubt[]}
  return withValue(record, `${owner}/doubts`, change(doubts))
}
