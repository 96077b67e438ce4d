import {z} from 'zod'
import {
  count,
  doubts,
  field,
  footnoteReference,
  named,
  reference,
  source,
  type FootnoteReference,
  type Reference,
  type Source
} from './places.js'

/** A paragraph, or a heading within a block, as clean running text. */
export interface ParagraphBlock {
  type: 'paragraph' | 'heading'
  /** Lines joined, hyphens at line ends resolved, without footnote markers. */
  text: string
  footnoteReferences: FootnoteReference[]
  references: Reference[]
  source: Source
}

/** A list; each item holds blocks. */
export interface ListBlock {
  type: 'list'
  ordered: boolean
  items: Block[][]
  source: Source
}

/** A table; places of markers and references count rows and cells from 0. */
export interface TableBlock {
  type: 'table'
  rows: {cells: string[]}[]
  footnoteReferences: (FootnoteReference & {row: number; cell: number})[]
  references: (Reference & {row: number; cell: number})[]
  source: Source
}

/** What the text of a question, answer or passage is made of. */
export type Block = ParagraphBlock | ListBlock | TableBlock

const markers = 'markers that were in the text'
const mentions = 'references in the text'
const inCell = {
  row: field(count, 'row of the table, from 0'),
  cell: field(count, 'cell of the row, from 0')
}

const paragraphBlock = named(
  z.object({
    type: field(z.literal(['paragraph', 'heading']), 'a heading is a line of its own in the text'),
    text: field(z.string(), 'running text: lines joined, without markers'),
    footnoteReferences: field(z.array(footnoteReference), markers),
    references: field(z.array(reference), mentions),
    source
  }),
  'paragraphBlock',
  'a paragraph or a heading'
)

const tableBlock = named(
  z.object({
    type: field(z.literal('table'), 'says that it is a table'),
    rows: field(
      z.array(
        named(
          z.object({cells: field(z.array(z.string()), 'texts of the cells, from the left')}),
          'row',
          'a row of a table'
        )
      ),
      'rows, from the top'
    ),
    footnoteReferences: field(
      z.array(named(footnoteReference.extend(inCell), 'footnoteReferenceInCell', markers)),
      markers
    ),
    references: field(
      z.array(named(reference.extend(inCell), 'referenceInCell', mentions)),
      mentions
    ),
    source
  }),
  'tableBlock',
  'a table'
)

export const block: z.ZodType<Block> = named(
  z.lazy(() => z.discriminatedUnion('type', [paragraphBlock, listBlock, tableBlock])),
  'block',
  'a paragraph, heading, list or table'
)

const listBlock = named(
  z.object({
    type: field(z.literal('list'), 'says that it is a list'),
    ordered: field(z.boolean(), 'whether the items have numbers or letters'),
    items: field(z.array(z.array(block)), 'the blocks of each item'),
    source
  }),
  'listBlock',
  'a list'
)

export const blocks = field(z.array(block), 'the text, in order')

export const passage = named(
  z.object({
    label: field(z.string().nullable(), 'the printed heading, if there is one'),
    blocks,
    doubts,
    source
  }),
  'passage',
  'a piece of text that is neither question nor answer'
)

/** A Mededeling, a Toelichting, or text outside all parts. */
export type Passage = z.infer<typeof passage>
