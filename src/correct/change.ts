import {z} from 'zod'
import type {LayoutFile} from '../schema/layout-file.js'
import {recordSchema, type DocumentRecord} from '../schema/record.js'
import {joinParagraphs, linkMarker, splitParagraph, unlinkMarker} from './change-text.js'
import type {Made} from './made.js'
import {moveLines} from './move-lines.js'
import {keysOf, pathOf, valueAt, withValue} from './path.js'
import {identified} from './people.js'
import {keepReferences} from './references.js'
import {checkConserved} from './texts.js'

const path = z.string().max(1000)
const number = z.int().min(1).max(100_000)

/** What a reviewer may do to a record. */
export const changeSchema = z.discriminatedUnion('do', [
  /** Another value for a field. */
  z.object({do: z.literal('set'), path, value: z.json()}),
  /** Other numbers for a question or answer. */
  z.object({do: z.literal('number'), path, numbers: z.array(z.int().min(0)).max(1000)}),
  /**
   * Divide a paragraph in two, at a code point of its text; in a list the second may be an item of its
   * own.
   */
  z.object({
    do: z.literal('split'),
    path,
    offset: z.int().min(1),
    asItem: z.boolean().default(false)
  }),
  /** Join a paragraph with the next one, even if that begins the next item of a list. */
  z.object({do: z.literal('join'), path}),
  /**
   * A marker of a note at a code point of a text; either the digits there are the marker, or it has
   * none.
   */
  z.object({
    do: z.literal('link'),
    path,
    offset: z.int().min(0),
    note: z.string(),
    takesDigits: z.boolean().default(false)
  }),
  /** What was taken for a marker is a number of the text. */
  z.object({do: z.literal('unlink'), path, marker: z.int().min(0)}),
  /**
   * Move lines of the layout, both ends included, to a part: its path, `other`, `furniture`, or the
   * number of a note, a question or an answer that does not exist yet.
   */
  z.object({
    do: z.literal('lines'),
    from: z.int().min(0),
    to: z.int().min(0),
    target: z.union([
      z.object({path}),
      z.object({note: number}),
      z.object({question: number}),
      z.object({answer: number}),
      z.literal(['other', 'furniture'])
    ])
  })
])

/** A change as it is sent; fields with a default may be left out. */
export type Change = z.input<typeof changeSchema>

/**
 * Make a change to a record, and check the result: against the schema, and that no letter of the
 * document is lost or invented.
 *
 * @throws if it cannot be made, with the reason in words for the reviewer
 */
export function changed(
  record: DocumentRecord,
  layout: LayoutFile,
  change: Change
): DocumentRecord {
  const {record: made, lost, gained} = make(record, layout, change)
  const next = identified(record, valid(keepReferences(record, valid(made))))
  checkConserved(record, next, lost, gained)
  return next
}

function valid(record: DocumentRecord): DocumentRecord {
  const {data, error} = recordSchema.safeParse(record)
  if (data) return data
  const [issue] = error.issues
  throw new Error(
    `That is not a value for \`${pathOf(...(issue!.path as string[]))}\`: ${issue!.message}`
  )
}

function make(record: DocumentRecord, layout: LayoutFile, change: Change): Made {
  switch (change.do) {
    case 'set':
      return same(set(record, change.path, change.value))
    case 'number':
      return same(withNumbers(record, change.path, change.numbers))
    case 'split':
      return same(splitParagraph(record, layout, change))
    case 'join':
      return same(joinParagraphs(record, change.path))
    case 'link':
      return linkMarker(record, change)
    case 'unlink':
      return unlinkMarker(record, layout, change.path, change.marker)
    case 'lines':
      return moveLines(record, layout, change.from, change.to, change.target)
  }
}

/** No text was added or removed. */
const same = (record: DocumentRecord): Made => ({record, lost: [], gained: []})

/** What only the converter says. */
const fixed = ['schemaVersion', 'source', 'diagnostics']

function set(record: DocumentRecord, at: string, value: unknown): DocumentRecord {
  const keys = keysOf(at)
  if (keys.length === 0 || fixed.some(key => keys.includes(key)))
    throw new Error(`\`${at}\` describes the conversion and cannot be changed`)
  return withValue(record, at, value)
}

/** A number given by a reviewer may not be printed where it belongs. */
function withNumbers(record: DocumentRecord, at: string, numbers: number[]): DocumentRecord {
  const [list, index, ...rest] = keysOf(at)
  const part = valueAt(record, at) as {numbers?: number[]; joint?: number[]} | undefined
  if (list !== 'exchanges' || rest.length === 0 || !part?.numbers)
    throw new Error(`\`${at}\` is neither a question nor an answer`)
  const joint = part.joint && {joint: part.joint.length > 1 ? part.joint : numbers}
  const next = withValue(record, at, {...part, numbers, ...joint, inferred: true})
  const exchange = next.exchanges[Number(index)]!
  const all = [...exchange.questions.flatMap(it => it.numbers), ...(exchange.answer?.numbers ?? [])]
  exchange.numbers = [...new Set(all)].sort((a, b) => a - b)
  return next
}
