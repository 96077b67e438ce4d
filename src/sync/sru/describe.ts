import {sideFileFormat, sideFileVersion, type SideFile} from '../../ingest/side-file-schema.js'
import type {FilePlace} from '../files/names.js'
import type {Log} from '../store/log.js'
import type {FileRow, PublicationRow} from '../store/rows.js'

const isCase = (text: string): boolean => /^\d{4}Z\d{4,5}$/.test(text)
/** `ah-1271549`, published before it was edited. */
const isUnstructured = ({id}: PublicationRow): boolean => /^ah-\d+$/.test(id)

function sessionOf({id, session}: PublicationRow): string | null {
  if (/^\d{4}-\d{4}$/.test(session ?? '')) return session
  const match = /^[a-z]+-[a-z]+-(\d{4})(\d{4})-/.exec(id)
  return match ? `${match[1]}-${match[2]}` : null
}

export const placeOf = (publication: PublicationRow): FilePlace => ({
  folder: sessionOf(publication) ?? 'unknown-session',
  name: publication.id,
  behind: 'sru'
})

/** Publications by the number of their case. */
export class ByCase {
  readonly #ids = new Map<string, string[]>()
  readonly #log: Log

  constructor(log: Log) {
    this.#log = log
    for (const {id, cases} of log.all('publication'))
      for (const number of cases.filter(isCase))
        this.#ids.set(number, [...(this.#ids.get(number) ?? []), id])
  }

  /** The others of the same cases. */
  besides({id, cases}: PublicationRow): PublicationRow[] {
    const ids = new Set(cases.flatMap(number => this.#ids.get(number) ?? []))
    ids.delete(id)
    return [...ids].sort().flatMap(other => this.#log.get('publication', other) ?? [])
  }
}

/**
 * The other edition of a publication: an unstructured one is followed by a structured one with another
 * identifier. If several fit, none is chosen.
 */
export function editionOf(publication: PublicationRow, byCase: ByCase): PublicationRow | undefined {
  if (isUnstructured(publication)) return structuredOf(publication, byCase)
  return byCase
    .besides(publication)
    .filter(isUnstructured)
    .find(other => structuredOf(other, byCase)?.id === publication.id)
}

function structuredOf(publication: PublicationRow, byCase: ByCase): PublicationRow | undefined {
  const others = byCase
    .besides(publication)
    .filter(other => other.kind === publication.kind && !isUnstructured(other))
  const narrow = (
    from: PublicationRow[],
    test: (other: PublicationRow) => boolean
  ): PublicationRow[] => {
    const found = from.filter(test)
    return found.length > 0 ? found : from
  }
  const numbered =
    publication.number === null
      ? others
      : others.filter(({number}) => number === null || number === publication.number)
  const edited = narrow(numbered, ({status}) => /^Opgemaakt na/i.test(status ?? ''))
  const [found, ...more] = narrow(edited, ({date}) => date === publication.date)
  return more.length === 0 ? found : undefined
}

/** What the service says about a publication. */
export function describe(publication: PublicationRow, file: FileRow, byCase: ByCase): SideFile {
  const {id, kind, type, title, cases, date, available, changed, questioners} = publication
  const edition = editionOf(publication, byCase)
  const follows = byCase
    .besides(publication)
    .filter(other => other.id !== edition?.id && isBefore(other, publication))
  return {
    format: sideFileFormat,
    version: sideFileVersion,
    source: 'sru',
    id,
    kind,
    type,
    documentId: null,
    documentNumber: null,
    title,
    subject: null,
    session: sessionOf(publication),
    number: publication.number,
    cases: cases.filter(isCase).map(number => ({
      id: null,
      number,
      type: null,
      subject: null,
      started: null,
      deadline: null,
      actors: []
    })),
    date,
    received: null,
    submitted: null,
    registered: available,
    changed,
    actors: [],
    questioners,
    follows: follows.map(({id, kind, date}) => ({id, documentNumber: null, kind, date})),
    editions: edition ? [id, edition.id].sort() : [],
    deleted: false,
    file: {
      name: file.path.replace(/^.*\//, ''),
      size: file.size,
      sha256: file.sha256,
      mediaType: file.mediaType,
      statedMediaType: null,
      address: `https://zoek.officielebekendmakingen.nl/${id}.html`
    }
  }
}

/** A question comes before its answer, whatever the dates say. */
function isBefore(one: PublicationRow, other: PublicationRow): boolean {
  const order = ({kind, date, available, id}: PublicationRow): string =>
    [kind === 'question' ? 0 : 1, date ?? '', available ?? '', id].join(' ')
  return order(one) < order(other)
}
