import {createHash} from 'node:crypto'
import {inputFormatNames} from '../ingest/formats.js'
import type {DocumentRecord} from '../schema/record.js'
import {plainText} from './passages.js'

/** Letters and digits, without case, accents or marks: what all forms of a document have in common. */
const words = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/**
 * Hash of what a document says: the same whatever format it was read from, and whether or not its
 * identifier is printed. A record that says nothing equals only records of the same source.
 */
export function contentHash(record: DocumentRecord): string {
  const {exchanges, postponement, explanation, other, source} = record
  const passages = [
    ...exchanges.flatMap(({questions, answer}) => [...questions, ...(answer ? [answer] : [])]),
    ...[postponement, explanation].filter(passage => passage !== null)
  ]
  const body = (passages.length > 0 ? passages : other).map(({blocks}) => words(plainText(blocks)))
  const header = headerOf(record)
  return body.some(Boolean) || header.some(Boolean)
    ? sha256(JSON.stringify([record.kind, ...header, ...body]))
    : sha256(JSON.stringify([source.sha256, source.part?.index ?? 1]))
}

const headerOf = ({questioners, subject, submitted, received}: DocumentRecord): string[] => [
  words(questioners.map(({name}) => name).join(' ')),
  words(subject ?? ''),
  submitted ?? '',
  received ?? ''
]

/** How many fields of the header a record fills: forms of one document may lack some. */
function headerFields(record: DocumentRecord): number {
  const {session, number, subject, submitted, received} = record
  const {questioners, addressees, respondents, caseNumbers} = record
  return [
    ...[session, number, subject, submitted, received].map(value => value !== null),
    ...[questioners, addressees, respondents, caseNumbers].map(list => list.length > 0)
  ].filter(Boolean).length
}

/** What is kept of every record that was read, to tell which document it is and which record is best. */
export const recordColumns = {
  _record: 'INTEGER',
  identifier: 'VARCHAR',
  content: 'VARCHAR',
  fingerprint: 'VARCHAR',
  fields: 'INTEGER',
  warnings: 'INTEGER',
  format_rank: 'INTEGER',
  session: 'VARCHAR',
  name: 'VARCHAR',
  format: 'VARCHAR',
  sha256: 'VARCHAR',
  pages: 'INTEGER',
  part: 'INTEGER',
  converter: 'VARCHAR',
  converter_version: 'VARCHAR'
} as const

/**
 * The row of `records` for a record: how it is identified, and how good it is.
 *
 * @param rows the rows of the record, by which two records of one source are told apart
 */
export function identityOf(
  record: DocumentRecord,
  rows: string
): Record<Exclude<keyof typeof recordColumns, '_record'>, string | number | null> {
  const {source} = record
  return {
    identifier: record.id,
    content: contentHash(record),
    fingerprint: sha256(`${record.id} ${record.session} ${rows}`),
    fields: headerFields(record),
    warnings: record.diagnostics.filter(({severity}) => severity === 'warning').length,
    format_rank: inputFormatNames.indexOf(source.format),
    session: record.session,
    name: source.name,
    format: source.format,
    sha256: source.sha256,
    pages: source.pages,
    part: source.part?.index ?? null,
    converter: source.converter.name,
    converter_version: source.converter.version
  }
}
