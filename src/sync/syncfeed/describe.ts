import {
  sideFileFormat,
  sideFileVersion,
  type SideActor,
  type SideFile
} from '../../ingest/side-file-schema.js'
import type {FilePlace} from '../files/names.js'
import type {Log} from '../store/log.js'
import type {ActorRow, DocumentRow, FileRow, ZaakRow} from '../store/rows.js'
import {resourcePath} from './feed.js'
import {relationOfFirst} from '../../words/passages.js'

/** Where the documents are published, whatever origin they were fetched from. */
export const home = 'https://gegevensmagazijn.tweedekamer.nl'

/** `242501244` is number 1244 of the session 2024-2025. */
export function readAanhangsel(text: string | null): {session: string; number: number} | null {
  const match = /^(\d{2})(\d{2})(\d{5})$/.exec(text ?? '')
  if (!match || (Number(match[1]) + 1) % 100 !== Number(match[2]) || Number(match[3]) === 0)
    return null
  const century = (year: string): string => (Number(year) > 60 ? '19' : '20')
  const [, from, to] = match as unknown as [string, string, string]
  return {session: `${century(from)}${from}-${century(to)}${to}`, number: Number(match[3])}
}

/** The official identifier: for a question that of its Zaak, for others the one in the Aanhangsel. */
export function identify(log: Log, document: DocumentRow): string | null {
  const chamber = document.chamber === 1 ? 'ek' : 'tk'
  const printed = readAanhangsel(document.aanhangsel)
  if (document.kind === 'question') {
    const zaak = mainZaak(log, document)
    if (zaak?.number) return `kv-${chamber}-${zaak.number}`
  }
  return printed && `ah-${chamber}-${printed.session.replace('-', '')}-${printed.number}`
}

/** The Zaak of written questions, if a document has several. */
function mainZaak(log: Log, document: DocumentRow): ZaakRow | undefined {
  const zaken = zakenOf(log, document).filter(({number}) => /^\d{4}Z\d{4,5}$/.test(number ?? ''))
  return zaken.find(({type}) => type === 'Schriftelijke vragen') ?? zaken[0]
}

const zakenOf = (log: Log, {cases}: DocumentRow): ZaakRow[] =>
  cases
    .flatMap(id => log.get('zaak', id) ?? [])
    .sort((a, b) => ((a.number ?? '') < (b.number ?? '') ? -1 : 1))

const isSession = (text: string | null): text is string => /^\d{4}-\d{4}$/.test(text ?? '')

export function placeOf(log: Log, document: DocumentRow): FilePlace {
  const {documentNumber, id, session} = document
  const number = documentNumber ?? id
  const identifier = identify(log, document)
  const printed = identifier?.startsWith('ah-') ? readAanhangsel(document.aanhangsel) : null
  return {
    folder: printed?.session ?? (isSession(session) ? session : 'unknown-session'),
    name: identifier ?? number,
    behind: number
  }
}

/** What the service says about a document and what belongs to it. */
export function describe(log: Log, document: DocumentRow, file: FileRow): SideFile {
  const zaken = zakenOf(log, document)
  const printed = readAanhangsel(document.aanhangsel)
  const asksItself = document.kind === 'question' || document.kind === 'oralQuestion'
  return {
    format: sideFileFormat,
    version: sideFileVersion,
    source: 'syncfeed',
    id: identify(log, document),
    kind: document.kind,
    type: document.type,
    documentId: document.id,
    documentNumber: document.documentNumber,
    title: document.title,
    subject: document.subject,
    session: isSession(document.session) ? document.session : (printed?.session ?? null),
    number: printed?.number ?? null,
    cases: zaken.map(({id, number, type, subject, started, deadline}) => ({
      id,
      number,
      type,
      subject,
      started,
      deadline,
      actors: actorsOf(log, 'zaakActor', id)
    })),
    date: document.date,
    received: document.received,
    submitted: asksItself ? document.date : (mainZaak(log, document)?.started ?? null),
    registered: document.registered,
    changed: document.changed,
    actors: actorsOf(log, 'documentActor', document.id),
    questioners: [],
    follows: followed(log, document),
    editions: [],
    deleted: document.deleted,
    file: {
      name: file.path.replace(/^.*\//, ''),
      size: file.size,
      sha256: file.sha256,
      mediaType: file.mediaType,
      statedMediaType: document.mediaType,
      address: `${home}${resourcePath(document.id)}`
    }
  }
}

/** The first signatory first, then by name: the feed has no order of its own. */
function actorsOf(log: Log, entity: ActorRow['entity'], of: string): SideActor[] {
  const rank = ({relation}: SideActor): number => (relationOfFirst.test(relation ?? '') ? 0 : 1)
  return log
    .actorsOf(of)
    .flatMap(id => log.get(entity, id) ?? [])
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(actor => toActor(log, actor))
    .sort((a, b) => rank(a) - rank(b) || ((a.name ?? '') < (b.name ?? '') ? -1 : 1))
}

function toActor(
  log: Log,
  {relation, name, party, function: role, person, faction, committee}: ActorRow
): SideActor {
  const {
    surname = null,
    prefix = null,
    initials = null,
    givenName = null
  } = (person && log.get('persoon', person)) || {}
  return {
    relation,
    name,
    party: party ?? (faction && log.get('fractie', faction)?.abbreviation) ?? null,
    function: role,
    personId: person,
    partyId: faction,
    committeeId: committee,
    surname,
    prefix,
    initials,
    givenName
  }
}

/** Documents of the same Zaak that came before, oldest first. */
function followed(log: Log, document: DocumentRow): SideFile['follows'] {
  const order = ({date, registered, documentNumber, id}: DocumentRow): string =>
    [date ?? '', registered ?? '', documentNumber ?? '', id].join(' ')
  const others = new Set(document.cases.flatMap(zaak => log.documentsOf(zaak)))
  return [...others]
    .flatMap(id => log.get('document', id) ?? [])
    .filter(other => !other.deleted && order(other) < order(document))
    .sort((a, b) => (order(a) < order(b) ? -1 : 1))
    .map(other => ({
      id: identify(log, other),
      documentNumber: other.documentNumber,
      kind: other.kind,
      date: other.date
    }))
}
