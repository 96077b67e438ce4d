import {z} from 'zod'
import {inputFormatNames} from '../ingest/formats.js'
import {doubtKinds, type DoubtKind} from '../diagnostics/doubts.js'

/** Version of the record's form; a reader may rely on every field of its major version. */
export const schemaVersion = '1.1.0'

const describe = <T extends z.ZodType>(type: T, text: string): T => type.describe(text) as T
const named = <T extends z.ZodType>(type: T, id: string): T => type.meta({id}) as T

const count = z.int().min(0)
const numbers = z.array(z.int().min(0))
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

const reference = named(
  z.object({
    type: describe(z.string(), 'kamerstuk, aanhangsel, url, ...'),
    id: z.string().nullable(),
    url: z.string().nullable(),
    text: z.string(),
    start: describe(
      count.nullable(),
      'code points in the text; null where it stands for the whole document'
    ),
    end: count.nullable(),
    relation: describe(
      z.enum(['sees', 'supplements', 'postponementOf']).nullable(),
      'what the reference says about this document; null where it merely cites'
    )
  }),
  'reference'
)

const point = z.object({line: z.int().min(1), column: z.int().min(1), offset: count})
const source = describe(
  named(z.object({start: point, end: point, pages: z.array(z.int().min(1))}), 'place'),
  'place in the text of the input: line and column from 1, offset in UTF-16 units from 0'
)

const footnoteReference = describe(
  z.object({
    number: count,
    offset: count,
    note: describe(z.string().nullable(), 'id of the footnote meant; null where there is none')
  }),
  'where a footnote marker stood; offset in code points of the text'
)

const doubts = describe(
  z.array(
    named(
      z.object({
        kind: z.enum(Object.keys(doubtKinds) as [DoubtKind, ...DoubtKind[]]),
        block: describe(
          z.array(count).nullable(),
          'which block: its index, in a list then item and block, in a table then row and cell; null where no block in particular'
        ),
        offset: describe(count.nullable(), 'code points in the text of the block'),
        number: describe(count.nullable(), 'number of the note that the doubt is about')
      }),
      'doubt'
    )
  ),
  'decisions that may be wrong; empty where all are sure'
)

const withText = {
  text: z.string(),
  footnoteReferences: z.array(footnoteReference),
  references: z.array(reference),
  source
}

export interface ParagraphBlock {
  type: 'paragraph' | 'heading'
  text: string
  footnoteReferences: z.infer<typeof footnoteReference>[]
  references: z.infer<typeof reference>[]
  source: z.infer<typeof source>
}

export interface ListBlock {
  type: 'list'
  ordered: boolean
  items: Block[][]
  source: z.infer<typeof source>
}

export interface TableBlock {
  type: 'table'
  rows: {cells: string[]}[]
  footnoteReferences: (z.infer<typeof footnoteReference> & {row: number; cell: number})[]
  references: (z.infer<typeof reference> & {row: number; cell: number})[]
  source: z.infer<typeof source>
}

export type Block = ParagraphBlock | ListBlock | TableBlock

const block: z.ZodType<Block> = z
  .lazy(() =>
    z.discriminatedUnion('type', [
      z.object({type: z.literal(['paragraph', 'heading']), ...withText}),
      z.object({
        type: z.literal('list'),
        ordered: z.boolean(),
        items: z.array(z.array(block)),
        source
      }),
      z.object({
        type: z.literal('table'),
        rows: z.array(z.object({cells: z.array(z.string())})),
        footnoteReferences: z.array(footnoteReference.extend({row: count, cell: count})),
        references: z.array(reference.extend({row: count, cell: count})),
        source
      })
    ])
  )
  .meta({id: 'block'})

const passage = named(
  z.object({label: z.string().nullable(), blocks: z.array(block), doubts, source}),
  'passage'
)

const question = z.object({
  numbers,
  joint: describe(numbers, 'all numbers of the printed heading'),
  label: describe(z.string().nullable(), 'the printed heading'),
  inferred: describe(z.boolean(), 'the number is not printed'),
  blocks: z.array(block),
  doubts,
  source
})

const answer = z.object({
  numbers,
  label: z.string().nullable(),
  inferred: z.boolean(),
  blocks: z.array(block),
  doubts,
  source
})

const role = z.enum(['minister', 'staatssecretaris', 'minister-president'])
const office = z.object({
  role,
  portfolio: describe(z.string().nullable(), 'as printed, without van or voor'),
  department: describe(z.string().nullable(), 'code of the ministry on the date of the document')
})
const personId = describe(
  z.string().nullable(),
  'id of the person at the Tweede Kamer, where a file beside the document tells it'
)
const fractieId = describe(z.string().nullable(), 'id of the party there')
const holder = office.extend({
  name: z.string().nullable(),
  partyId: describe(
    z.string().nullable(),
    'party on the date of the document, told by such a file'
  ),
  personId,
  fractieId
})

const questioner = z.object({
  name: z.string(),
  party: describe(z.string().nullable(), 'as printed'),
  partyId: describe(z.string().nullable(), 'the party on the date of the document'),
  givenName: describe(z.string().nullable(), 'name parts: null where the print does not tell'),
  initials: z.string().nullable(),
  prefix: describe(z.string().nullable(), 'tussenvoegsel, in lower case'),
  surname: z.string().nullable(),
  personId,
  fractieId
})

const diagnostic = z.object({
  ruleId: z.string(),
  severity: z.enum(['info', 'warning', 'error']),
  message: z.string(),
  line: z.int().nullable(),
  column: z.int().nullable(),
  page: z.int().nullable()
})

/** The record: the one source of its validation, its JSON Schema and its type. */
export const recordSchema = z.object({
  schemaVersion: z.literal(schemaVersion),
  id: describe(z.string().nullable(), 'official identifier, where the source prints it'),
  kind: z.enum(['answer', 'postponement', 'question', 'oralQuestion', 'committeeQuestions']),
  session: describe(
    z
      .string()
      .regex(/^\d{4}-\d{4}$/)
      .nullable(),
    'vergaderjaar'
  ),
  number: describe(count.nullable(), 'number in the Aanhangsel'),
  caseNumbers: z.array(z.string()),
  questioners: z.array(questioner),
  addressees: z.array(office),
  subject: z.string().nullable(),
  submitted: describe(date.nullable(), 'ingezonden'),
  received: describe(date.nullable(), 'ontvangen'),
  dated: describe(date.nullable(), 'the date that a letter bears'),
  respondents: z.array(holder),
  onBehalfOf: describe(z.array(holder), 'mede namens'),
  seeAlso: z.array(
    z.object({type: z.literal('aanhangsel'), session: z.string(), number: count, id: z.string()})
  ),
  exchanges: z.array(z.object({numbers, questions: z.array(question), answer: answer.nullable()})),
  postponement: describe(passage.nullable(), 'the text of the Mededeling'),
  explanation: describe(passage.nullable(), 'the text of the Toelichting'),
  other: describe(z.array(passage), 'real text that is none of the other parts'),
  committee: describe(z.string().nullable(), 'the committee that asks, as printed'),
  documentNumber: describe(
    z.string().nullable(),
    'number of the document at the Tweede Kamer, `2026D50001`'
  ),
  editions: describe(
    z.array(z.string()),
    'identifiers of all editions of the document, `ah-1271549` and `ah-tk-20262027-123`'
  ),
  follows: describe(
    z.array(
      z.object({
        id: z.string().nullable(),
        documentNumber: z.string().nullable(),
        kind: z.string(),
        date: date.nullable()
      })
    ),
    'documents of the same case before this one, oldest first: the questions, a Mededeling, an earlier answer'
  ),
  footnotes: z.array(
    z.object({
      id: describe(z.string(), '`n1`; a second note with the number 1 is `n1-2`'),
      number: count,
      text: z.string(),
      urls: z.array(z.string()),
      references: z.array(reference),
      doubts,
      source
    })
  ),
  doubts,
  references: z.array(reference),
  source: z.object({
    name: z.string(),
    format: z.enum(inputFormatNames),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    pages: count.nullable(),
    converter: z.object({name: z.string(), version: z.string()}),
    part: z.object({index: count, of: count}).optional(),
    corrected: describe(
      z
        .array(
          z.object({
            path: describe(z.string(), 'JSON Pointer into the record'),
            decision: z.enum(['accept', 'correct', 'wrong', 'undo']),
            stale: describe(
              z.boolean(),
              'it did not fit what this version read, and changed nothing'
            )
          })
        )
        .optional(),
      'what a reviewer decided about the record'
    )
  }),
  diagnostics: z.array(diagnostic)
})

/** One document as normalised, validated JSON. */
export type DocumentRecord = z.infer<typeof recordSchema>
export type Role = z.infer<typeof role>
/** An office: `portfolio` as printed, without van or voor; null where none is printed. */
export type Office = z.infer<typeof office>
/** An office with its holder. */
export type OfficeHolder = z.infer<typeof holder>
/** A member who asks, with the party printed behind the name. */
export type Questioner = z.infer<typeof questioner>
/** A document of the Aanhangsel that the header points to. */
export type SeeAlso = DocumentRecord['seeAlso'][number]
export type Reference = z.infer<typeof reference>
export type Doubt = z.infer<typeof doubts>[number]
export type Passage = z.infer<typeof passage>
export type Source = z.infer<typeof source>
export type Diagnostic = z.infer<typeof diagnostic>

/** The published JSON Schema of the record. */
export const jsonSchema = (): object =>
  z.toJSONSchema(recordSchema, {target: 'draft-2020-12', reused: 'inline'})
