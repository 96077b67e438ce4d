import type {LayoutFile, LayoutLine} from '../schema/layout-file.js'
import type {Block, DocumentRecord, Source} from '../schema/record.js'
import {align, type Spot} from './align.js'
import {rectBetween} from './rect-between.js'
import {keysOf, pathOf, valueAt, type RecordPath} from './path.js'

/** A line, or a part of one, that something in a record was made from. */
export interface Place {
  /** From 1. */
  page: number
  /** Null for formats without pages. */
  rect: [number, number, number, number] | null
  /** Which of the layout's lines, from 0. */
  line: number
  /** Offsets in the text of the input. */
  start: number
  end: number
}

type IndexedLine = readonly [number: number, line: LayoutLine]

/**
 * Where something in a record is in its source: an exchange, a question, an answer, a passage, a block,
 * a footnote; a marker or reference within a text; a doubt or a diagnostic.
 *
 * @param path of it, as `/exchanges/0/answer/blocks/2` or as `exchanges[0].answer.blocks[2]`
 * @returns a place for each line, in reading order; none for something about the whole document
 * @throws if the record has no such path
 */
export function placesOf(record: DocumentRecord, layout: LayoutFile, path: RecordPath): Place[] {
  const keys = keysOf(path)
  const value = valueAt(record, keys)
  if (value === undefined) throw new Error(`The record has nothing at \`${pathOf(...keys)}\``)
  if (typeof value !== 'object' || value === null) return placesOfValue(record, layout, keys)
  const about = value as Pointer
  if ('kind' in about && 'block' in about) return placesOfDoubt(record, layout, keys, about)
  if ('ruleId' in about) return linesAt(layout, about.line)
  if ('offset' in about) return within(record, layout, keys, [about.offset!, about.offset!])
  if ('relation' in about)
    return about.start === null ? [] : within(record, layout, keys, [about.start!, about.end!])
  return numbersOf(value, layout).map(number => wholeLine(layout, number))
}

interface Pointer {
  kind?: string
  block?: number[] | null
  offset?: number | null
  number?: number | null
  line?: number | null
  start?: number | null
  end?: number | null
  row?: number
  cell?: number
}

/** A text or label has the place of what it belongs to; a field of the header has no place of its own. */
function placesOfValue(record: DocumentRecord, layout: LayoutFile, keys: string[]): Place[] {
  return keys.length > 1 ? placesOf(record, layout, keys.slice(0, -1)) : []
}

const linesAt = (layout: LayoutFile, line: number | null | undefined): Place[] =>
  layout.lines.flatMap((one, i) => (one.line === line ? [wholeLine(layout, i)] : []))

function placesOfDoubt(
  record: DocumentRecord,
  layout: LayoutFile,
  keys: string[],
  {block, offset, number}: Pointer
): Place[] {
  const owner = keys.slice(0, -2)
  if (owner.length === 0) return []
  const target = block ? [...owner, ...blockKeys(valueAt(record, owner), block)] : owner
  const found = valueAt(record, target)
  if (found && offset !== null && offset !== undefined && hasText(found))
    return within(record, layout, [...target, 'doubts', '0'], [offset, offset])
  const note = record.footnotes.findIndex(note => note.number === number)
  if (!block && note >= 0 && owner[0] !== 'footnotes')
    return placesOf(record, layout, pathOf('footnotes', note))
  return numbersOf(found, layout).map(line => wholeLine(layout, line))
}

/** The keys from a question or an answer to a block by the indexes of a doubt. */
export function blockKeys(owner: unknown, indexes: readonly number[]): string[] {
  const keys: string[] = []
  let blocks = (owner as {blocks?: Block[]}).blocks ?? []
  let from = ['blocks']
  for (let rest = [...indexes]; rest.length > 0;) {
    const index = rest.shift()!
    keys.push(...from, String(index))
    const block = blocks[index]
    if (block?.type !== 'list' || rest.length === 0) break
    const item = rest.shift()!
    keys.push('items', String(item))
    blocks = block.items[item] ?? []
    from = []
  }
  return keys
}

const hasText = (value: unknown): value is {text: string; source: Source} =>
  typeof value === 'object' && value !== null && 'text' in value && 'source' in value

/** A part of a text, by code points; without a length, what is at that point. */
function within(
  record: DocumentRecord,
  layout: LayoutFile,
  keys: string[],
  [start, end]: [number, number]
): Place[] {
  const owner = valueAt(record, keys.slice(0, -2))
  if (!hasText(owner)) return numbersOf(owner, layout).map(line => wholeLine(layout, line))
  const spots = align(owner.text, linesWithin(layout, owner.source))
  const wanted = start === end ? pointIn(spots, start) : spots.slice(start, end)
  return partsOf(layout, wanted)
}

/** The word at a point, or the last one if the text ends there. */
function pointIn(spots: readonly (Spot | undefined)[], offset: number): (Spot | undefined)[] {
  const ahead = spots.slice(offset).findIndex(spot => spot)
  const from = ahead < 0 ? spots.findLastIndex(spot => spot) : offset + ahead
  return spots.slice(Math.max(0, from - 1), from + 2)
}

/** From the first to the last character in each line. */
function partsOf(layout: LayoutFile, spots: readonly (Spot | undefined)[]): Place[] {
  const parts = new Map<number, {from: number; to: number}>()
  for (const spot of spots) {
    if (!spot) continue
    const {from, to} = parts.get(spot.line) ?? {from: spot.column, to: spot.column + 1}
    const [least, most] = [Math.min(from, spot.column), Math.max(to, spot.column + 1)]
    parts.set(spot.line, {from: least, to: most})
  }
  return [...parts].map(([number, {from, to}]) => {
    const line = layout.lines[number]!
    const rotate = layout.pages[line.page - 1]?.rotate ?? 0
    return {
      page: line.page,
      rect:
        line.rect && rectBetween(line.rect, from / line.text.length, to / line.text.length, rotate),
      line: number,
      start: line.start + from,
      end: Math.min(line.end, line.start + to)
    }
  })
}

const wholeLine = ({lines}: LayoutFile, number: number): Place => {
  const {page, rect, start, end} = lines[number]!
  return {page, rect, line: number, start, end}
}

/** Which lines something was made from: those that have its words, not all between its start and end. */
export function numbersOf(value: unknown, layout: LayoutFile): number[] {
  const numbers = new Set<number>()
  collect(value, layout, numbers)
  return [...numbers].sort((a, b) => a - b)
}

function collect(value: unknown, layout: LayoutFile, numbers: Set<number>): void {
  if (typeof value !== 'object' || value === null) return
  if (hasText(value)) return add(value.text, value.source, layout, numbers)
  if ('rows' in value && 'source' in value) return addTable(value.source as Source, layout, numbers)
  if ('label' in value && 'source' in value && value.label)
    add(String(value.label), value.source as Source, layout, numbers)
  for (const key of ['questions', 'answer', 'blocks', 'items'] as const)
    if (key in value) collect((value as Record<string, unknown>)[key], layout, numbers)
  if (Array.isArray(value)) for (const one of value) collect(one, layout, numbers)
}

function add(text: string, source: Source, layout: LayoutFile, numbers: Set<number>): void {
  const lines = linesWithin(layout, source)
  const spots = align(text, lines)
  for (const spot of spots) if (spot) numbers.add(spot.line)
}

/** Cells are not printed in order: all lines between the ends, except a page foot or a note among them. */
function addTable(source: Source, layout: LayoutFile, numbers: Set<number>): void {
  for (const [number, {part}] of linesWithin(layout, source))
    if (part !== 'furniture' && part !== 'note') numbers.add(number)
}

/** Lines of a place in the input; what comes before and after it in them is blank. */
export const linesWithin = ({lines}: LayoutFile, {start, end}: Source): IndexedLine[] =>
  lines.flatMap((line, i): IndexedLine[] =>
    line.end > start.offset && line.start < end.offset
      ? [[i, {...line, text: textWithin(line, start.offset, end.offset)}]]
      : []
  )

function textWithin({text, start, end}: LayoutLine, from: number, to: number): string {
  // If the reader took signs out of the line, its columns are not those of the input.
  if (text.length !== end - start) return text
  const before = Math.max(0, from - start)
  return ' '.repeat(before) + text.slice(before, Math.max(before, to - start))
}
