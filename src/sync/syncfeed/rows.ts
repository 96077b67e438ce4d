import {kindOf} from '../kinds.js'
import type {ActorRow, DocumentRow, FractieRow, PersoonRow, ZaakRow} from '../store/rows.js'
import type {FeedEntry} from './page.js'
import {toDay, toUtc} from './time.js'

/** Fields that are single according to the schema have come twice: the first one counts. */
const first = ({values}: FeedEntry, name: string): string | null =>
  values[name]?.find(({text}) => text.trim() !== '')?.text.trim() ?? null
const referred = ({values}: FeedEntry, name: string): string[] =>
  (values[name] ?? []).flatMap(({ref}) => ref ?? [])
const moment = (entry: FeedEntry, name: string): string | null =>
  toUtc(first(entry, name) ?? '', entry.updated)
const day = (entry: FeedEntry, name: string): string | null => toDay(first(entry, name) ?? '')
const integer = (text: string | null | undefined): number | null =>
  text && /^\d{1,15}$/.test(text) ? Number(text) : null

/** Names of the fields that came several times although only one is expected. */
export const repeatedFields = ({values}: FeedEntry): string[] =>
  Object.keys(values).filter(name => values[name]!.length > 1 && !several.includes(name))

/** References that occur once for each entity referred to. */
const several = [
  'zaak',
  'bronDocument',
  'activiteit',
  'agendapunt',
  'gerelateerdVanuit',
  'vervangenVanuit'
]

export const isDeleted = ({attributes}: FeedEntry): boolean => attributes['verwijderd'] === 'true'

/** @returns undefined for a document of another kind */
export function toDocument(entry: FeedEntry): DocumentRow | undefined {
  const type = first(entry, 'soort') ?? ''
  const kind = kindOf(type)
  const {bijgewerkt = '', contentType, contentLength} = entry.attributes
  if (!kind) return undefined
  return {
    entity: 'document',
    id: entry.id,
    token: entry.token ?? 0,
    kind,
    type,
    documentNumber: first(entry, 'documentNummer'),
    title: first(entry, 'titel'),
    subject: first(entry, 'onderwerp'),
    session: first(entry, 'vergaderjaar'),
    chamber: integer(first(entry, 'kamer')),
    aanhangsel: first(entry, 'aanhangselnummer'),
    date: day(entry, 'datum'),
    registered: moment(entry, 'datumRegistratie'),
    received: day(entry, 'datumOntvangst'),
    changed: toUtc(bijgewerkt, entry.updated),
    cases: [...new Set(referred(entry, 'zaak'))].sort(),
    length: integer(contentLength),
    mediaType: contentType ?? null,
    hasFile: entry.enclosure || contentType !== undefined || contentLength !== undefined,
    deleted: false
  }
}

export const toZaak = (entry: FeedEntry): ZaakRow => ({
  entity: 'zaak',
  id: entry.id,
  number: first(entry, 'nummer'),
  type: first(entry, 'soort'),
  subject: first(entry, 'onderwerp'),
  started: day(entry, 'gestartOp'),
  deadline: day(entry, 'termijn'),
  session: first(entry, 'vergaderjaar')
})

/** @returns undefined if it does not belong to a document or Zaak */
export function toActor(entry: FeedEntry): ActorRow | undefined {
  const entity = entry.entity === 'zaakActor' ? 'zaakActor' : 'documentActor'
  const [of] = referred(entry, entity === 'zaakActor' ? 'zaak' : 'document')
  if (of === undefined) return undefined
  return {
    entity,
    id: entry.id,
    of,
    token: entry.token ?? 0,
    relation: first(entry, 'relatie'),
    name: first(entry, 'actorNaam'),
    party: first(entry, 'actorFractie'),
    function: first(entry, 'functie'),
    person: referred(entry, 'persoon')[0] ?? null,
    faction: referred(entry, 'fractie')[0] ?? null,
    committee: referred(entry, 'commissie')[0] ?? null
  }
}

export const toPersoon = (entry: FeedEntry): PersoonRow => ({
  entity: 'persoon',
  id: entry.id,
  surname: first(entry, 'achternaam'),
  prefix: first(entry, 'tussenvoegsel'),
  initials: first(entry, 'initialen'),
  givenName: first(entry, 'roepnaam')
})

export const toFractie = (entry: FeedEntry): FractieRow => ({
  entity: 'fractie',
  id: entry.id,
  abbreviation: first(entry, 'afkorting'),
  name: first(entry, 'naamNL') ?? first(entry, 'naamNl')
})
