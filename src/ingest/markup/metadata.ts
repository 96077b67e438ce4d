import type {Meter} from '../../diagnostics/meter.js'
import type {Layout, Metadata} from '../layout.js'
import {normaliseIdentifier} from '../../identifier/index.js'
import {readSideFile} from '../side-file.js'
import {attribute, findAll, nameOf, parseXml, textOf, type MarkupNode} from './dom.js'

/** How the metadata of official publications name the fields that we read. */
const fields: Record<string, (metadata: Metadata, value: string) => void> = {
  'dc.identifier': (metadata, value) => {
    metadata.id = value
  },
  // Most publications have their identifier only in the address of their metadata.
  'overheidop.externmetadatarecord': (metadata, value) => {
    const id = /\/([^/]+)\/metadata\.xml$/i.exec(value)?.[1]
    if (id && /^(?:ah|kv|kst)-/i.test(id) && normaliseIdentifier(id)) metadata.id ??= id
  },
  'overheidop.vergaderjaar': (metadata, value) => {
    if (/^\d{4}-\d{4}$/.test(value)) metadata.session = value
  },
  'overheidop.aanhangselnummer': (metadata, value) => {
    if (/^\d{1,4}$/.test(value)) metadata.number = Number(value)
  },
  'overheidop.vraagnummer': (metadata, value) => {
    // It may hold a document number (`2009D25439`), which is not a case.
    if (/^\d{4}Z\d{4,5}$/.test(value)) metadata.caseNumber = value
  },
  'overheidop.indiener': (metadata, value) => {
    metadata.questioners = [...(metadata.questioners ?? []), value]
  },
  'overheidop.ontvanger': (metadata, value) => {
    metadata.asked = [...(metadata.asked ?? []), value]
  },
  'overheidop.datumindiening': (metadata, value) => {
    const date = toDate(value)
    if (date) metadata.submitted = date
  },
  'overheidop.datumontvangst': (metadata, value) => {
    const date = toDate(value)
    if (date) metadata.received = date
  }
}

/** Real dates only: `-02-31`, `20090…` and `dd-mm-yyyy` occur. */
function toDate(value: string): string | undefined {
  const turned = value.replace(/^(\d{2})-(\d{2})-(\d{4})$/, '$3-$2-$1')
  const date = /^\d{4}-\d{2}-\d{2}$/.test(turned) ? new Date(`${turned}T00:00:00Z`) : undefined
  return date && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(turned)
    ? turned
    : undefined
}

/** Prefixes of the names of fields that OWMS has as elements. */
const prefixes = ['dc.', 'overheidop.']

/** A field and its value, where a node has one. */
function fieldOf(node: MarkupNode, isOwms: boolean): [name: string, value: string] | undefined {
  const name = attribute(node, 'name').toLowerCase()
  if (/^meta(?:data)?$/.test(nameOf(node)) && name !== '')
    return [name, attribute(node, 'content') || textOf(node)]
  const field = isOwms ? prefixes.find(prefix => prefix + nameOf(node) in fields) : undefined
  return field === undefined ? undefined : [field + nameOf(node), textOf(node)]
}

/**
 * Read metadata: `<meta name="DC.identifier" content="...">` of pages and publications,
 * `<metadata name="DC.identifier">...</metadata>` of the metadata.xml beside them, and
 * `<dcterms:identifier>...</dcterms:identifier>` of metadata_owms.xml, where elements stand in `owmskern`
 * and `owmsmantel`.
 */
export function readMetadata(root: MarkupNode): Metadata {
  const metadata: Metadata = {}
  const isOwms = findAll(root, node => nameOf(node) === 'owmskern').length > 0
  for (const node of findAll(root, node => fieldOf(node, isOwms) !== undefined)) {
    const [name, value] = fieldOf(node, isOwms)!
    if (value.trim() !== '')
      (Object.hasOwn(fields, name) ? fields[name] : undefined)?.(metadata, value.trim())
  }
  return metadata
}

/**
 * A layout with the metadata beside the document, in XML or as a side file in JSON; those within the
 * document take precedence.
 */
export function withMetadata(layout: Layout, beside: Uint8Array | string, meter: Meter): Layout {
  meter.check('bytes', beside.length)
  const text = (typeof beside === 'string' ? beside : Buffer.from(beside).toString('utf8')).replace(
    /^\ufeff/,
    ''
  )
  const metadata = /^\s*\{/.test(text) ? readSideFile(text) : readMetadata(parseXml(text, meter))
  return {...layout, metadata: {...metadata, ...layout.metadata}}
}
