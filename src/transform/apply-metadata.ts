import type {VFile} from 'vfile'
import {layoutOf, type Metadata} from '../ingest/layout.js'
import {parseOffices} from '../header/offices.js'
import {toQuestioner} from '../header/questioners.js'
import {normaliseIdentifier} from '../identifier/index.js'
import {applySideFile} from './apply-side-file.js'
import {report} from '../diagnostics/messages.js'
import type {Root} from '../tree/nodes.js'
import type {HeaderFields} from '../tree/header-fields.js'

/** Fields that both metadata and text may give. */
const shared = ['id', 'session', 'number', 'submitted', 'received'] as const

/**
 * Fill from the metadata what the text does not print, and report where the two disagree; the text
 * is never overwritten.
 */
export function applyMetadata() {
  return (tree: Root, file: VFile): void => {
    const {metadata} = layoutOf(file)
    const header = tree.data?.header
    if (!metadata || !header) return
    if (metadata.unreadable)
      report(file, 'unreadable-metadata', `The metadata cannot be read: ${metadata.unreadable}`)
    const id = idOf(metadata, file)
    for (const field of shared) {
      const value = field === 'id' ? id : metadata[field]
      if (value === undefined) continue
      if (header[field] === null) Object.assign(header, {[field]: value})
      else if (header[field] !== value) disagree(field, header[field], value, file)
    }
    fillQuestioners(header, metadata, file)
    fillAddressees(header, metadata)
    fillCaseNumber(header, metadata)
    if (metadata.side) applySideFile(header, metadata.side, file)
  }
}

/** An identifier that no form allows is reported and not used. */
function idOf({id}: Metadata, file: VFile): string | undefined {
  const known = id && normaliseIdentifier(id)
  if (id && !known)
    report(
      file,
      'invalid-identifier',
      `\`${id}\` in the metadata has none of the forms of identifiers; it is left out`
    )
  return known
}

function disagree(field: string, printed: unknown, value: unknown, file: VFile): void {
  report(
    file,
    'metadata-disagrees',
    `The text has \`${printed}\` as ${field}, the metadata \`${value}\`; the text is kept`
  )
}

/** Metadata give only surnames, without prefixes or parties. */
function fillQuestioners(header: HeaderFields, {questioners}: Metadata, file: VFile): void {
  if (!questioners) return
  if (header.questioners.length === 0)
    header.questioners = questioners.map(name => toQuestioner(name, null))
  const printed = header.questioners.map(({name}) => name).join(', ')
  const missing = questioners.filter(name => !printed.toLowerCase().includes(surname(name)))
  if (missing.length > 0) disagree('questioners', printed, missing.join(', '), file)
}

const surname = (name: string): string =>
  name
    .split(/[\s,]+/)
    .sort((a, b) => b.length - a.length)[0]!
    .toLowerCase()

/** A name or a department alone does not tell a role, so it is not an addressee. */
function fillAddressees(header: HeaderFields, {asked}: Metadata): void {
  if (header.addressees.length === 0)
    header.addressees = (asked ?? []).flatMap(office => parseOffices(office))
}

/** A question's own number; the metadata of an answer give that of the questions it answers. */
function fillCaseNumber(header: HeaderFields, {caseNumber}: Metadata): void {
  if (caseNumber && header.caseNumbers.length === 0) header.caseNumbers = [caseNumber]
}
