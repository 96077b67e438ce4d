import {hash} from 'node:crypto'
import {inputFormatNames} from '../ingest/formats.js'
import type {DocumentRecord} from '../schema/record.js'
import {Letters} from './letters.js'
import type {KeyedRecord} from './passages.js'

const letters = new Letters()

/**
 * Hash of what a document says: the same whatever format it was read from, and whether or not its
 * identifier is printed. A record that says nothing equals only records of the same source.
 */
export function contentHash({record, texts, passages}: KeyedRecord): string {
  const {questioners, subject, submitted, received, source} = record
  const body = [...texts, ...[...passages.postponement, ...passages.explanation].map(textOf)]
  const words = body.length > 0 ? body : passages.other.map(textOf)
  letters.clear()
  letters.addPlain(`["${record.kind}"`)
  let size = 0
  for (const name of [questioners.map(it => it.name).join(' '), subject ?? ''])
    size += addItem(() => letters.add(name))
  for (const date of [submitted ?? '', received ?? ''])
    size += addItem(() => letters.addPlain(date))
  for (const text of words) size += addItem(() => letters.add(text))
  letters.addPlain(']')
  return size === 0
    ? hash('sha256', JSON.stringify([source.sha256, source.part?.index ?? 1]))
    : letters.digest()
}

const textOf = ({text}: {text: string}): string => text

/** Add an item to a list in JSON. @returns how many bytes are in it */
function addItem(add: () => void): number {
  letters.addPlain(',"')
  const before = letters.length
  add()
  const size = letters.length - before
  letters.addPlain('"')
  return size
}

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

/** The row of `records` for a record: how it is identified, and how good it is. */
export function identityOf(
  keyed: KeyedRecord
): Record<Exclude<keyof typeof recordColumns, '_record'>, string | number | null> {
  const {record} = keyed
  const {source} = record
  return {
    identifier: record.id,
    content: contentHash(keyed),
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
