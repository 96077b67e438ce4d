import type {LayoutFile} from '../schema/layout-file.js'
import type {Doubt, DocumentRecord, ParagraphBlock} from '../schema/record.js'
import {align} from './align.js'
import type {Made} from './made.js'
import {keysOf, pathOf, valueAt, withValue} from './path.js'
import {withItemDivided, withItemsMerged} from './list-items.js'
import {cut, joined, wholePiece} from './pieces.js'
import {blockKeys, linesWithin} from './places.js'
import {printedGap} from './printed-gap.js'
import {replaced, shiftedPlace, type Replacement} from './replaced.js'
import {textPlace, withBlocks} from './text-place.js'

/** Divide a paragraph in two. @param offset code points of its text before the second */
export function splitParagraph(
  record: DocumentRecord,
  layout: LayoutFile,
  {path, offset, asItem = false}: {path: string; offset: number; asItem?: boolean | undefined}
): DocumentRecord {
  const place = textPlace(record, path)
  const {block, index} = place
  const spots = align(block.text, linesWithin(layout, block.source))
  const halves = [[0, offset] as const, [offset, spots.length] as const].map(([from, to]) =>
    cut(block, index, [from, to], spots, layout)
  )
  const [first, second] = halves
  if (!first || !second) throw new Error('A paragraph is split between two of its words')
  const pieces = place.blocks.map(wholePiece).toSpliced(index, 1, first, second)
  const next = withBlocks(record, place, pieces)
  return asItem ? withItemDivided(next, place, index + 1) : next
}

/**
 * Join a paragraph with the next one, or the last one of a list item with the first one of the next
 * item.
 */
export function joinParagraphs(record: DocumentRecord, path: string): DocumentRecord {
  const {blocks, index} = textPlace(record, path)
  const wide = index === blocks.length - 1 ? withItemsMerged(record, path) : record
  const place = textPlace(wide, path)
  const pieces = place.blocks.map(wholePiece)
  const next = pieces[index + 1]
  if (!next || !('text' in next.block))
    throw new Error('There is no paragraph after it to join it with')
  return withBlocks(wide, place, pieces.toSpliced(index, 2, joined(pieces[index]!, next)))
}

interface Linking {
  path: string
  offset: number
  note: string
  takesDigits?: boolean | undefined
}

/** Put the marker of a note into a text; if the reviewer says so, digits already there are the marker. */
export function linkMarker(
  record: DocumentRecord,
  {path, offset, note: id, takesDigits = false}: Linking
): Made {
  const block = textAt(record, path)
  const note = record.footnotes.find(note => note.id === id)
  if (!note) throw new Error(`The document has no note \`${id}\``)
  const characters = Array.from(block.text)
  const at = Math.min(offset, characters.length)
  const digits = takesDigits ? digitsAt(characters, at) : ''
  if (takesDigits && Number(digits) !== note.number)
    throw new Error(`Note ${note.number} cannot have the marker \`${digits}\``)
  const change = {at, length: digits.length, insert: ''}
  const cleared = replaced(block, change)
  const others = cleared.footnoteReferences.filter(
    other => other.note !== id || other.offset !== at
  )
  const marker = {number: note.number, offset: at, note: id}
  const footnoteReferences = [...others, marker].sort((a, b) => a.offset - b.offset)
  const next = withText(record, path, {...cleared, footnoteReferences}, change)
  return {record: next, lost: [digits], gained: []}
}

const digitsAt = (characters: string[], at: number): string =>
  /^\d+/.exec(characters.slice(at).join(''))?.[0] ?? ''

/** Turn a marker back into a number of the text, as it is printed. */
export function unlinkMarker(
  record: DocumentRecord,
  layout: LayoutFile,
  path: string,
  index: number
): Made {
  const block = textAt(record, path)
  const marker = block.footnoteReferences[index]
  if (!marker) throw new Error(`\`${path}\` has no such marker`)
  const [before, behind] = printedGap(block, layout, marker)
  const change = {at: marker.offset, length: 0, insert: `${before}${marker.number}${behind}`}
  const footnoteReferences = block.footnoteReferences.toSpliced(index, 1)
  const next = replaced({...block, footnoteReferences}, change)
  return {record: withText(record, path, next, change), lost: [], gained: [String(marker.number)]}
}

function textAt(record: DocumentRecord, path: string): ParagraphBlock {
  const block = valueAt(record, path) as ParagraphBlock | undefined
  if (!block || typeof block !== 'object' || !('footnoteReferences' in block && 'text' in block))
    throw new Error(`\`${path}\` is not text that a marker could stand in`)
  return block
}

/** Replace a text; the doubts about it move with it. */
function withText(
  record: DocumentRecord,
  path: string,
  block: ParagraphBlock,
  change: Replacement
): DocumentRecord {
  const next = withValue(record, path, block)
  const keys = keysOf(path)
  const owner = keys.slice(0, keys.indexOf('blocks'))
  const part = valueAt(next, owner) as {doubts: Doubt[]}
  const isAbout = (doubt: Doubt): boolean =>
    doubt.block !== null && pathOf(...owner, ...blockKeys(part, doubt.block)) === path
  part.doubts = part.doubts.map(doubt =>
    doubt.offset !== null && isAbout(doubt)
      ? {...doubt, offset: shiftedPlace(doubt.offset, change)}
      : doubt
  )
  return next
}
