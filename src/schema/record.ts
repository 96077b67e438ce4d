import {z} from 'zod'
import {rules, type RuleId} from '../diagnostics/messages.js'
import {inputFormatNames} from '../ingest/formats.js'
import {blocks, passage} from './blocks.js'
import {holder, office, questioner} from './people.js'
import {count, doubts, field, foreign, named, reference, source, type Foreign} from './places.js'
import {schemaVersion} from './version.js'

export type {Block, ListBlock, ParagraphBlock, Passage, TableBlock} from './blocks.js'
export type {Office, OfficeHolder, Questioner, Role} from './people.js'
export type {Doubt, FootnoteReference, Foreign, Reference, Source} from './places.js'

export {schemaVersion}

const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const numbers = field(z.array(count), 'the printed numbers')
const inferred = field(z.boolean(), 'the number is not printed')
const label = field(z.string().nullable(), 'the printed heading')

const question = named(
  z.object({
    numbers,
    joint: field(z.array(count), 'all numbers of the printed heading'),
    label,
    inferred,
    blocks,
    doubts,
    source
  }),
  'question',
  'one question'
)

const answer = named(
  z.object({numbers, label, inferred, blocks, doubts, source}),
  'answer',
  'the answer to one question or several'
)

const exchange = named(
  z.object({
    numbers: field(z.array(count), 'numbers of its questions'),
    questions: field(z.array(question), 'the questions that are answered together'),
    answer: field(answer.nullable(), 'null if no answer is printed')
  }),
  'exchange',
  'questions with their answer, paired by number'
)

const footnote = named(
  z.object({
    id: field(z.string(), '`n1`; a second note with the number 1 is `n1-2`'),
    number: field(count, 'the printed number'),
    text: field(z.string(), 'running text, without the number'),
    urls: field(z.array(z.string()), 'addresses in it, as printed'),
    references: field(z.array(reference), 'references in it'),
    doubts,
    source
  }),
  'footnote',
  'a footnote'
)

const seeAlso = named(
  z.object({
    type: field(z.literal('aanhangsel'), 'the series'),
    session: field(z.string(), 'vergaderjaar'),
    number: field(count, 'number in the Aanhangsel'),
    id: field(z.string(), 'identifier')
  }),
  'seeAlso',
  'a document of the Aanhangsel that the header points to'
)

const follows = named(
  z.object({
    id: field(z.string().nullable(), 'identifier'),
    documentNumber: field(z.string().nullable(), 'number at the Tweede Kamer'),
    kind: field(z.string(), 'what kind of document it is, in the words of the service'),
    date: field(date.nullable(), 'its date')
  }),
  'earlierDocument',
  'a document of the same case before this one'
)

const ruleId: z.ZodType<RuleId | Foreign> = z.union([
  z.enum(Object.keys(rules) as [RuleId, ...RuleId[]]),
  foreign
])

const diagnostic = named(
  z.object({
    ruleId: field(ruleId, 'what was seen; that of an extension has a colon: `mine:strange-word`'),
    severity: field(z.enum(['info', 'warning', 'error']), 'how serious it is'),
    message: field(z.string(), 'what was seen here'),
    line: field(z.int().nullable(), 'line of the input, from 1'),
    column: field(z.int().nullable(), 'column, from 1'),
    page: field(z.int().nullable(), 'page, from 1')
  }),
  'diagnostic',
  'something odd about the document'
)

const correction = named(
  z.object({
    path: field(z.string(), 'JSON Pointer into the record'),
    decision: field(z.enum(['accept', 'correct', 'wrong', 'undo']), 'what was decided'),
    stale: field(z.boolean(), 'it did not fit what this version read, and changed nothing')
  }),
  'correction',
  'a decision of a reviewer'
)

const fileSource = named(
  z.object({
    name: field(z.string(), 'name of the file, without its folder'),
    format: field(z.enum(inputFormatNames), 'format, told from its bytes'),
    sha256: field(z.string().regex(/^[0-9a-f]{64}$/), 'hash of its bytes'),
    pages: field(count.nullable(), 'pages of the document; null if the format has none'),
    converter: field(
      z.object({
        name: field(z.string(), 'name of the program'),
        version: field(z.string(), 'its version')
      }),
      'what made the record'
    ),
    reader: field(
      z.enum(['lean', 'pdfjs', 'ocr']).optional(),
      'which reader read the PDF: our own, pdf.js what that one does not fully understand, or OCR what has no text'
    ),
    part: field(
      z.object({
        index: field(count, 'which of the documents, from 1'),
        of: field(count, 'how many there are')
      }),
      'if the file holds several documents'
    ).optional(),
    corrected: field(z.array(correction).optional(), 'what a reviewer decided about the record')
  }),
  'fileSource',
  'the file that the record was made from'
)

/** The record: the one source of its validation, its JSON Schema and its type. */
export const recordSchema = z
  .object({
    schemaVersion: field(z.literal(schemaVersion), 'version of this schema'),
    id: field(z.string().nullable(), 'official identifier, if the source prints it'),
    kind: field(
      z.enum(['answer', 'postponement', 'question', 'oralQuestion', 'committeeQuestions']),
      'what kind of document it is; `postponement` is a Mededeling'
    ),
    session: field(
      z
        .string()
        .regex(/^\d{4}-\d{4}$/)
        .nullable(),
      'vergaderjaar'
    ),
    number: field(count.nullable(), 'number in the Aanhangsel'),
    caseNumbers: field(z.array(z.string()), "the document's own case numbers: `2015Z14567`"),
    questioners: field(z.array(questioner), 'who asks'),
    addressees: field(z.array(office), 'who is asked'),
    subject: field(z.string().nullable(), 'what the questions are about, as printed'),
    submitted: field(date.nullable(), 'ingezonden'),
    received: field(date.nullable(), 'ontvangen'),
    dated: field(date.nullable(), 'the date on a letter'),
    respondents: field(z.array(holder), 'who answers'),
    onBehalfOf: field(z.array(holder), 'on whose behalf they also answer (mede namens)'),
    seeAlso: field(z.array(seeAlso), 'documents that the header points to'),
    exchanges: field(z.array(exchange), 'questions with their answers, in printed order'),
    postponement: field(passage.nullable(), 'the text of the Mededeling'),
    explanation: field(passage.nullable(), 'the text of the Toelichting'),
    other: field(z.array(passage), 'real text that is none of the other parts'),
    committee: field(z.string().nullable(), 'the committee that asks, as printed'),
    documentNumber: field(
      z.string().nullable(),
      'number of the document at the Tweede Kamer, `2026D50001`'
    ),
    editions: field(
      z.array(z.string()),
      'identifiers of all editions of the document, `ah-1271549` and `ah-tk-20262027-123`'
    ),
    follows: field(
      z.array(follows),
      'documents of the same case before this one, oldest first: the questions, a Mededeling, an earlier answer'
    ),
    footnotes: field(z.array(footnote), 'all footnotes, by number'),
    doubts,
    references: field(z.array(reference), 'every reference of the document once'),
    source: field(fileSource, 'the file that the record was made from'),
    diagnostics: field(z.array(diagnostic), 'what was odd about the document')
  })
  .meta({
    title: 'Record of a written question',
    description: 'One document of written questions or answers of the Dutch Tweede Kamer'
  })

/** One document as normalised, validated JSON. */
export type DocumentRecord = z.infer<typeof recordSchema>
/** What kind of document a record is of. */
export type DocumentKind = DocumentRecord['kind']
/** Questions with their answer, paired by number. */
export type Exchange = z.infer<typeof exchange>
/** One question; `joint` has all numbers of the heading that it is under. */
export type Question = z.infer<typeof question>
/** The answer to one question or several. */
export type Answer = z.infer<typeof answer>
/** A footnote, with the addresses and references in it. */
export type Footnote = z.infer<typeof footnote>
/** A document of the Aanhangsel that the header points to. */
export type SeeAlso = z.infer<typeof seeAlso>
/** A document of the same case before this one. */
export type EarlierDocument = DocumentRecord['follows'][number]
/** Something odd about the document: which rule, how serious, where. */
export type Diagnostic = z.infer<typeof diagnostic>
/** The file that a record was made from. */
export type FileSource = z.infer<typeof fileSource>

/** The published JSON Schema of the record. */
export const jsonSchema = (): object => ({
  $id: `urn:aanhangsel:record:${schemaVersion}`,
  ...z.toJSONSchema(recordSchema, {target: 'draft-2020-12', reused: 'inline'})
})
