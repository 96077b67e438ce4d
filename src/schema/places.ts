import {z} from 'zod'
import {doubtKinds, type DoubtKind} from '../diagnostics/doubts.js'
import {referenceTypeNames, type ReferenceTypeName} from '../reference/index.js'

/** Give a part of the record a name of its own in the JSON Schema. */
export const named = <T extends z.ZodType>(type: T, id: string, description: string): T =>
  type.meta({id, title: id, description})

/** Say what a field means. */
export const field = <T extends z.ZodType>(type: T, description: string): T =>
  type.describe(description)

/** A whole number from 0. */
export const count = z.int().min(0)

/** A name that an extension made, with a colon so that it never meets one of ours: `mine:strange-word`. */
export type Foreign = `${string}:${string}`
export const foreign = z.templateLiteral([z.string().min(1), ':', z.string().min(1)])

const point = named(
  z.object({
    line: field(z.int().min(1), 'line, from 1'),
    column: field(z.int().min(1), 'column, from 1'),
    offset: field(count, 'UTF-16 units before it, from 0')
  }),
  'point',
  'a place in the text of the input'
)

export const source = named(
  z.object({
    start: field(point, 'where it begins'),
    end: field(point, 'where it ends'),
    pages: field(z.array(z.int().min(1)), 'pages that it is on, from 1; [] if the format has none')
  }),
  'place',
  'place in the text of the input: line and column from 1, offset in UTF-16 units from 0'
)

const referenceType: z.ZodType<ReferenceTypeName | Foreign> = z.union([
  z.enum(referenceTypeNames),
  foreign
])

export const reference = named(
  z.object({
    type: field(referenceType, 'what is referred to: `kamerstuk`, `aanhangsel`, `url`, ...'),
    id: field(z.string().nullable(), 'normalised identifier; null if none is known'),
    url: field(z.string().nullable(), 'address of what is referred to, if it has one'),
    text: field(z.string(), 'the reference as printed'),
    start: field(
      count.nullable(),
      'code points in the text; null if it is about the whole document'
    ),
    end: field(count.nullable(), 'where it ends, counted like `start`'),
    relation: field(
      z.enum(['sees', 'supplements', 'postponementOf']).nullable(),
      'what the reference says about this document; null if it merely cites'
    )
  }),
  'reference',
  'a mention of a numbered document, a law, an answer or an address'
)

export const footnoteReference = named(
  z.object({
    number: field(count, 'the printed number'),
    offset: field(count, 'code points of the text before it'),
    note: field(z.string().nullable(), 'id of the footnote meant; null if there is none')
  }),
  'footnoteReference',
  'where a footnote marker was'
)

const doubt = named(
  z.object({
    kind: field(
      z.enum(Object.keys(doubtKinds) as [DoubtKind, ...DoubtKind[]]),
      'which decision may be wrong'
    ),
    block: field(
      z.array(count).nullable(),
      'which block: its index, in a list then item and block, in a table then row and cell; null if it is about no block in particular'
    ),
    offset: field(count.nullable(), 'code points in the text of the block'),
    number: field(count.nullable(), 'number of the note that the doubt is about')
  }),
  'doubt',
  'a decision whose evidence also allows another reading'
)
export const doubts = field(z.array(doubt), 'decisions that may be wrong; empty if all are sure')

/** A mention of a numbered document, a law, an answer or an address. */
export type Reference = z.infer<typeof reference>
/** A footnote marker: its number, its place in code points of the text, and the id of its note. */
export type FootnoteReference = z.infer<typeof footnoteReference>
/** A decision that may be wrong, and where. */
export type Doubt = z.infer<typeof doubt>
/** A place in the text of the input, with its pages. */
export type Source = z.infer<typeof source>
