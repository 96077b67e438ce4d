import type {ParagraphBlock} from '../schema/record.js'

/** Code points of a text that are replaced by others. */
export interface Replacement {
  at: number
  length: number
  insert: string
}

/** Where a place in a text is after some of it was replaced. */
export const shiftedPlace = (place: number, {at, length, insert}: Replacement): number =>
  place <= at ? place : Math.max(at, place - length + Array.from(insert).length)

/** A block with some of its text replaced; what points into the text follows. */
export function replaced(block: ParagraphBlock, change: Replacement): ParagraphBlock {
  const {at, length, insert} = change
  if (length === 0 && insert === '') return block
  const text = Array.from(block.text).toSpliced(at, length, ...Array.from(insert))
  const shift = (place: number): number => shiftedPlace(place, change)
  return {
    ...block,
    text: text.join(''),
    footnoteReferences: block.footnoteReferences.map(marker => ({
      ...marker,
      offset: shift(marker.offset)
    })),
    references: block.references.map(one => {
      if (one.start === null || one.end === null) return one
      const [start, end] = [one.start >= at ? shift(one.start + 1) - 1 : one.start, shift(one.end)]
      return {...one, start, end, text: text.slice(start, end).join('')}
    })
  }
}
