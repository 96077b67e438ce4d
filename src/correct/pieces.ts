import type {LayoutFile} from '../schema/layout-file.js'
import type {Block, Doubt, ParagraphBlock, Source} from '../schema/record.js'
import type {Spot} from './align.js'

/** A block of a part that is being changed, and where its text was before. */
export interface MovedBlock {
  block: Block
  /** Index of the old block, where its text began in it, and where that is in this one (code points). */
  origins: {index: number; start: number; length: number; at: number}[]
}

export const wholePiece = (block: Block, index: number): MovedBlock => ({
  block,
  origins: [{index, start: 0, length: lengthOf(block) + 1, at: 0}]
})

const lengthOf = (block: Block): number =>
  'text' in block ? Array.from(block.text).length : Infinity

/**
 * A part of a paragraph, by code points; white space at its ends is removed. @returns undefined if
 * nothing is left
 */
export function cut(
  block: ParagraphBlock,
  index: number,
  [from, to]: [number, number],
  spots: readonly (Spot | undefined)[],
  layout: LayoutFile
): MovedBlock | undefined {
  const characters = Array.from(block.text)
  to = Math.min(to, characters.length)
  while (from < to && /\s/.test(characters[from]!)) from++
  while (to > from && /\s/.test(characters[to - 1]!)) to--
  if (from >= to) return undefined
  const isLast = to === characters.length
  const inside = <T extends {start: number | null; end: number | null}>(list: T[]): T[] =>
    list.flatMap(one =>
      one.start !== null && one.end !== null && one.start >= from && one.end <= to
        ? [{...one, start: one.start - from, end: one.end - from}]
        : []
    )
  const cutOff: ParagraphBlock = {
    ...block,
    text: characters.slice(from, to).join(''),
    references: inside(block.references),
    footnoteReferences: block.footnoteReferences
      .filter(
        ({offset}) => (offset > from || (offset === from && from === 0)) && (offset <= to || isLast)
      )
      .map(marker => ({...marker, offset: Math.min(marker.offset, to) - from})),
    source: sourceBetween(block.source, spots, from, to, layout)
  }
  return {
    block: cutOff,
    origins: [{index, start: from, length: to - from + (isLast ? 1 : 0), at: 0}]
  }
}

/** The place of a part of a text, as far as its characters were found. */
function sourceBetween(
  whole: Source,
  spots: readonly (Spot | undefined)[],
  from: number,
  to: number,
  layout: LayoutFile
): Source {
  const found = spots.slice(from, to).filter(spot => spot !== undefined)
  const [first, last] = [found[0], found.at(-1)]
  const point = ({line, column}: Spot, behind: number) => ({
    line: layout.lines[line]!.line,
    column: column + 1 + behind,
    offset: layout.lines[line]!.start + column + behind
  })
  if (!first || !last) return whole
  const pages = [...new Set(found.map(({line}) => layout.lines[line]!.page))]
  return {
    start: from === 0 ? whole.start : point(first, 0),
    end: to === spots.length ? whole.end : point(last, 1),
    pages: whole.pages.length > 0 ? pages : []
  }
}

/** Join two paragraphs. */
export function joined(first: MovedBlock, second: MovedBlock): MovedBlock {
  const [a, b] = [first.block as ParagraphBlock, second.block as ParagraphBlock]
  const shift = Array.from(a.text).length + 1
  const block: ParagraphBlock = {
    type: a.type,
    text: `${a.text} ${b.text}`,
    footnoteReferences: [
      ...a.footnoteReferences,
      ...b.footnoteReferences.map(marker => ({...marker, offset: marker.offset + shift}))
    ],
    references: [
      ...a.references,
      ...b.references.map(one => ({
        ...one,
        start: one.start === null ? null : one.start + shift,
        end: one.end === null ? null : one.end + shift
      }))
    ],
    source: joinSources(a.source, b.source)
  }
  const moved = second.origins.map(origin => ({...origin, at: origin.at + shift}))
  return {block, origins: [...first.origins, ...moved]}
}

export function joinSources(...sources: Source[]): Source {
  const [first, ...others] = sources.toSorted((a, b) => a.start.offset - b.start.offset)
  const last = [first!, ...others].reduce((a, b) => (b.end.offset > a.end.offset ? b : a))
  const pages = [...new Set(sources.flatMap(({pages}) => pages))].sort((a, b) => a - b)
  return {start: first!.start, end: last.end, pages}
}

/** Doubts follow the text that they are about; those about removed text are removed with it. */
export function movedDoubts(doubts: readonly Doubt[], pieces: readonly MovedBlock[]): Doubt[] {
  return doubts.flatMap(doubt => {
    const [index, ...inner] = doubt.block ?? []
    if (index === undefined) return [doubt]
    const offset = doubt.offset ?? 0
    for (const [i, {origins}] of pieces.entries()) {
      const origin = origins.find(
        it => it.index === index && offset >= it.start && offset < it.start + it.length
      )
      if (!origin) continue
      const at = doubt.offset === null ? null : offset - origin.start + origin.at
      return [{...doubt, block: [i, ...inner], offset: at}]
    }
    return []
  })
}
