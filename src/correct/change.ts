import {z} from 'zod'
import type {LayoutFile} from '../schema/layout-file.js'
import {
  recordSchema,
  type Block,
  type Doubt,
  type DocumentRecord,
  type ParagraphBlock
} from '../schema/record.js'
import {align} from './align.js'
import {moveLines} from './move-lines.js'
import {keysOf, pathOf, valueAt, withValue} from './path.js'
import {cut, joined, movedDoubts, wholePiece, type MovedBlock} from './pieces.js'
import {linesWithin} from './places.js'
import {checkConserved} from './texts.js'

const path = z.string().max(1000)

/** What a reviewer may do to a record. */
export const changeSchema = z.discriminatedUnion('do', [
  /** Another value for a field. */
  z.object({do: z.literal('set'), path, value: z.json()}),
  /** Another question or answer by its numbers. */
  z.object({do: z.literal('number'), path, numbers: z.array(z.int().min(0)).max(1000)}),
  /** A paragraph in two, at a code point of its text. */
  z.object({do: z.literal('split'), path, offset: z.int().min(1)}),
  /** A paragraph and the next one as one. */
  z.object({do: z.literal('join'), path}),
  /** A marker of a note at a code point of a text. */
  z.object({do: z.literal('link'), path, offset: z.int().min(0), note: z.string()}),
  /** Lines of the layout, both ends included, to a part: its path, `other`, `furniture`, or a new note. */
  z.object({
    do: z.literal('lines'),
    from: z.int().min(0),
    to: z.int().min(0),
    target: z.union([
      z.object({path}),
      z.object({note: z.int().min(1)}),
      z.literal(['other', 'furniture'])
    ])
  })
])

export type Change = z.infer<typeof changeSchema>

/**
 * Make a change to a record, and check what comes of it: by the schema, and that no letter of the document
 * is lost or invented.
 *
 * @throws with why it cannot be made, in words for the reviewer
 */
export function changed(
  record: DocumentRecord,
  layout: LayoutFile,
  change: Change
): DocumentRecord {
  const [next, moved] = make(record, layout, change)
  const checked = recordSchema.safeParse(next)
  if (!checked.success) {
    const [issue] = checked.error.issues
    throw new Error(
      `That is not a value for \`${pathOf(...(issue!.path as string[]))}\`: ${issue!.message}`
    )
  }
  checkConserved(record, checked.data, moved)
  return checked.data
}

function make(
  record: DocumentRecord,
  layout: LayoutFile,
  change: Change
): [next: DocumentRecord, moved: string[]] {
  switch (change.do) {
    case 'set':
      return [set(record, change.path, change.value), []]
    case 'number':
      return [withNumbers(record, change.path, change.numbers), []]
    case 'split':
      return [split(record, layout, change.path, change.offset), []]
    case 'join':
      return [join(record, change.path), []]
    case 'link':
      return [link(record, change.path, change.offset, change.note), []]
    case 'lines':
      return moveLines(record, layout, change.from, change.to, change.target)
  }
}

/** What only the converter says. */
const fixed = ['schemaVersion', 'source', 'diagnostics']

function set(record: DocumentRecord, at: string, value: unknown): DocumentRecord {
  const keys = keysOf(at)
  if (keys.length === 0 || fixed.some(key => keys.includes(key)))
    throw new Error(`\`${at}\` describes the conversion and cannot be changed`)
  return withValue(record, at, value)
}

/** A number that a reviewer gave is not printed where it belongs. */
function withNumbers(record: DocumentRecord, at: string, numbers: number[]): DocumentRecord {
  const [list, index, ...rest] = keysOf(at)
  if (list !== 'exchanges' || rest.length === 0)
    throw new Error(`\`${at}\` is neither a question nor an answer`)
  const part = valueAt(record, at) as {numbers: number[]; joint?: number[]} | undefined
  if (!part?.numbers) throw new Error(`\`${at}\` is neither a question nor an answer`)
  const joint = part.joint && {joint: part.joint.length > 1 ? part.joint : numbers}
  const next = withValue(record, at, {...part, numbers, ...joint, inferred: true})
  const exchange = next.exchanges[Number(index)]!
  const all = [...exchange.questions.flatMap(it => it.numbers), ...(exchange.answer?.numbers ?? [])]
  exchange.numbers = [...new Set(all)].sort((a, b) => a - b)
  return next
}

/** The list of blocks that a block stands in, with what has it. */
function around(record: DocumentRecord, at: string) {
  const keys = keysOf(at)
  const owner = pathOf(...keys.slice(0, -2))
  const index = Number(keys.at(-1))
  const part = valueAt(record, owner) as {blocks?: Block[]; doubts: Doubt[]} | undefined
  const block = part?.blocks?.[index]
  if (keys.at(-2) !== 'blocks' || !part?.blocks || !block || !('text' in block))
    throw new Error(`\`${at}\` is not a paragraph of a question, an answer or a passage`)
  return {owner, part: {...part, blocks: part.blocks}, index, block}
}

const rebuilt = (part: {doubts: Doubt[]}, pieces: MovedBlock[]) => ({
  ...part,
  blocks: pieces.map(({block}) => block),
  doubts: movedDoubts(part.doubts, pieces)
})

function split(
  record: DocumentRecord,
  layout: LayoutFile,
  at: string,
  offset: number
): DocumentRecord {
  const {owner, part, index, block} = around(record, at)
  const spots = align(block.text, linesWithin(layout, block.source))
  const halves = [[0, offset] as const, [offset, spots.length] as const].map(([from, to]) =>
    cut(block, index, [from, to], spots, layout)
  )
  const [first, second] = halves
  if (!first || !second) throw new Error('A paragraph is split between two of its words')
  const pieces = part.blocks.map(wholePiece).toSpliced(index, 1, first, second)
  return withValue(record, owner, rebuilt(part, pieces))
}

function join(record: DocumentRecord, at: string): DocumentRecord {
  const {owner, part, index} = around(record, at)
  const pieces = part.blocks.map(wholePiece)
  const next = pieces[index + 1]
  if (!next || !('text' in next.block))
    throw new Error('There is no paragraph after it to join it with')
  return withValue(
    record,
    owner,
    rebuilt(part, pieces.toSpliced(index, 2, joined(pieces[index]!, next)))
  )
}

function link(record: DocumentRecord, at: string, offset: number, id: string): DocumentRecord {
  const block = valueAt(record, at) as ParagraphBlock | undefined
  const note = record.footnotes.find(note => note.id === id)
  if (!block || !('footnoteReferences' in block) || !('text' in block))
    throw new Error(`\`${at}\` is not text that a marker could stand in`)
  if (!note) throw new Error(`The document has no note \`${id}\``)
  const most = Array.from(block.text).length
  const others = block.footnoteReferences.filter(
    other => other.note !== id && other.offset !== offset
  )
  const marker = {number: note.number, offset: Math.min(offset, most), note: id}
  const footnoteReferences = [...others, marker].sort((a, b) => a.offset - b.offset)
  return withValue(record, at, {...block, footnoteReferences})
}
