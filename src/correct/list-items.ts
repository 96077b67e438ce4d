import type {DocumentRecord, ListBlock} from '../schema/record.js'
import {keysOf, pathOf, valueAt, withValue} from './path.js'
import {isWithin, textPlace, withDoubts, type TextPlace} from './text-place.js'

/** Places of a block within a list: which item, and which block of it. */
type ItemPlace = [item: number, block: number]

/** The list of an item, by the path of the item. */
function listOf(record: DocumentRecord, itemPath: string) {
  const keys = keysOf(itemPath)
  const path = pathOf(...keys.slice(0, -2))
  const list = keys.at(-2) === 'items' ? (valueAt(record, path) as ListBlock) : undefined
  return {path, list, item: Number(keys.at(-1))}
}

/**
 * Make an item of its own of the blocks of an item, from one block on. @throws if the place is not in a
 * list
 */
export function withItemDivided(
  record: DocumentRecord,
  place: TextPlace,
  from: number
): DocumentRecord {
  const {path, list, item} = listOf(record, place.list)
  if (!list) throw new Error('Only an item of a list can become two')
  const blocks = list.items[item]!
  const items = list.items.toSpliced(item, 1, blocks.slice(0, from), blocks.slice(from))
  return withItems(record, place, path, items, ([at, block]) => {
    if (at === item && block >= from) return [at + 1, block - from]
    return [at > item ? at + 1 : at, block]
  })
}

/** Join the item of a text with the next one; if there is none, the record stays as it is. */
export function withItemsMerged(record: DocumentRecord, textPath: string): DocumentRecord {
  const place = textPlace(record, textPath)
  const {path, list, item} = listOf(record, place.list)
  const next = list?.items[item + 1]
  if (!list || !next) return record
  const {length} = place.blocks
  const items = list.items.toSpliced(item, 2, [...place.blocks, ...next])
  return withItems(record, place, path, items, ([at, block]) => {
    if (at === item + 1) return [item, block + length]
    return [at > item ? at - 1 : at, block]
  })
}

/** Replace the items of a list; doubts follow their blocks. */
function withItems(
  record: DocumentRecord,
  {owner, within}: TextPlace,
  listPath: string,
  items: ListBlock['items'],
  moved: (place: ItemPlace) => ItemPlace
): DocumentRecord {
  const above = within.slice(0, -1)
  const next = withValue(record, `${listPath}/items`, items)
  return withDoubts(next, owner, doubts =>
    doubts.map(doubt => {
      const [item, block, ...inner] = isWithin(doubt, above) ? doubt.block!.slice(above.length) : []
      if (item === undefined || block === undefined) return doubt
      return {...doubt, block: [...above, ...moved([item, block]), ...inner]}
    })
  )
}

/** What a paragraph can be joined with: the next block, or the first one of the next item. */
export function nextTextPath(record: DocumentRecord, path: string): string | undefined {
  const keys = keysOf(path)
  const [above, index] = [keys.slice(0, -1), Number(keys.at(-1))]
  const {list, item} = listOf(record, pathOf(...above))
  const blocks = valueAt(record, above) as unknown[] | undefined
  const isLast = index + 1 === blocks?.length && list !== undefined
  const next = isLast ? pathOf(...above.slice(0, -1), item + 1, 0) : pathOf(...above, index + 1)
  const found = valueAt(record, next)
  return typeof found === 'object' && found !== null && 'text' in found ? next : undefined
}
