import {Meter} from '../../diagnostics/meter.js'
import {
  attribute,
  findAll,
  nameOf,
  parseXml,
  textOf,
  type MarkupNode
} from '../../ingest/markup/dom.js'
import {RequestFailure} from '../http/failure.js'
import {kindOf} from '../kinds.js'
import type {PublicationRow} from '../store/rows.js'
import {toDay, toUtc} from '../syncfeed/time.js'

export interface SruPage {
  /** How many records the query has, from this page on. */
  announced: number
  /** Identifiers of all its records, of other kinds too. */
  identifiers: string[]
  publications: PublicationRow[]
}

/**
 * Read an answer of the SRU service. Its prefixes change from one answer to the next, so elements are
 * recognised by their local names.
 *
 * @throws {RequestFailure} for any diagnostic: the service answers errors with HTTP 200, and if it
 * ignored a clause it gives records of all dates
 */
export function parseSruPage(text: string, url: string): SruPage {
  const root = parseXml(text, new Meter({maxElements: 2_000_000}))
  const named = (name: string): MarkupNode[] => findAll(root, node => nameOf(node) === name)
  const [diagnostic] = named('diagnostic')
  if (diagnostic) throw new RequestFailure(`${url} was refused: ${sayDiagnostic(diagnostic)}`)
  if (!/<\/(?:[\w-]+:)?searchRetrieveResponse>\s*$/.test(text))
    throw new RequestFailure(`${url} gave no whole answer of the service`, {mayPass: true})
  const announced = textOf(named('numberofrecords')[0] ?? {type: 'text'}).trim()
  if (!/^\d+$/.test(announced))
    throw new RequestFailure(`${url} does not say how many records there are`)
  const records = named('record')
  return {
    announced: Number(announced),
    identifiers: records.map(record => field(record, 'identifier') ?? ''),
    publications: records.flatMap(record => toPublication(record) ?? [])
  }
}

function sayDiagnostic(node: MarkupNode): string {
  const parts = ['message', 'details', 'uri'].map(name => field(node, name))
  return parts.filter(part => part !== null).join(': ')
}

const fields = (node: MarkupNode, name: string): string[] =>
  findAll(node, child => nameOf(child) === name)
    .map(child => textOf(child).trim())
    .filter(text => text !== '')

const field = (node: MarkupNode, name: string): string | null => fields(node, name)[0] ?? null

/** @returns undefined for anything but a publication of written questions */
function toPublication(record: MarkupNode): PublicationRow | undefined {
  const id = field(record, 'identifier')
  const type = field(record, 'publicatienaam') ?? ''
  const kind = kindOf(type)
  if (!id || !kind || !/^[\w.-]+$/.test(id)) return undefined
  const number = field(record, 'aanhangselnummer')
  return {
    entity: 'publication',
    id,
    kind,
    type,
    title: field(record, 'title'),
    status: field(record, 'documentstatus'),
    date: toDay(field(record, 'date') ?? ''),
    available: toDay(field(record, 'available') ?? ''),
    modified: toDay(field(record, 'modified') ?? ''),
    changed: toUtc(field(record, 'datumtijdstipwijzigingwork') ?? ''),
    session: field(record, 'vergaderjaar'),
    number: number && /^\d{1,4}$/.test(number) ? Number(number) : null,
    cases: [...new Set(fields(record, 'vraagnummer'))].sort(),
    questioners: fields(record, 'indiener'),
    forms: formsOf(record)
  }
}

function formsOf(record: MarkupNode): Record<string, string> {
  const forms: Record<string, string> = {}
  for (const node of findAll(record, child => nameOf(child) === 'itemurl'))
    forms[attribute(node, 'manifestation')] ??= textOf(node).trim()
  return forms
}
