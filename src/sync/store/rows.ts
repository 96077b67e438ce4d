import {z} from 'zod'
import {kindNames} from '../kinds.js'

const text = z.string().nullable()
const id = z.string()

/** A document as its service describes it. */
const document = z.object({
  entity: z.literal('document'),
  id,
  /** Order of changes: the token of the feed. */
  token: z.number(),
  kind: z.enum(kindNames as [string, ...string[]]),
  type: z.string(),
  documentNumber: text,
  title: text,
  subject: text,
  session: text,
  chamber: z.number().nullable(),
  /** Number in the Aanhangsel as the service writes it, `242501244`. */
  aanhangsel: text,
  date: text,
  registered: text,
  received: text,
  changed: text,
  cases: z.array(z.string()),
  length: z.number().nullable(),
  mediaType: text,
  hasFile: z.boolean(),
  deleted: z.boolean()
})

const zaak = z.object({
  entity: z.literal('zaak'),
  id,
  number: text,
  type: text,
  subject: text,
  started: text,
  deadline: text,
  session: text
})

const actor = z.object({
  entity: z.enum(['documentActor', 'zaakActor']),
  id,
  /** The document or Zaak. */
  of: z.string(),
  /** Token of the feed. */
  token: z.number(),
  relation: text,
  name: text,
  party: text,
  function: text,
  person: text,
  faction: text,
  committee: text
})

const persoon = z.object({
  entity: z.literal('persoon'),
  id,
  surname: text,
  prefix: text,
  initials: text,
  givenName: text
})

const fractie = z.object({entity: z.literal('fractie'), id, abbreviation: text, name: text})

/** A publication as the repository of official publications describes it. */
const publication = z.object({
  entity: z.literal('publication'),
  id,
  kind: z.enum(kindNames as [string, ...string[]]),
  type: z.string(),
  title: text,
  /** `Onopgemaakt`, `Opgemaakt na onopgemaakt`, ... */
  status: text,
  date: text,
  available: text,
  modified: text,
  /** Moment of the last change of the work, in UTC. */
  changed: text,
  session: text,
  number: z.number().nullable(),
  cases: z.array(z.string()),
  questioners: z.array(z.string()),
  /** Addresses of its forms. */
  forms: z.record(z.string(), z.string())
})

/** A file that was fetched. */
const file = z.object({
  entity: z.literal('file'),
  /** Of the document. */
  id,
  /** Below the folder, with slashes. */
  path: z.string(),
  sha256: z.string(),
  size: z.number(),
  mediaType: z.string(),
  etag: text,
  /** What the service said about the document when it gave these bytes. */
  version: z.string(),
  /** SHA-256 of the side file. */
  side: text
})

/** A file that the service lists but did not deliver. */
const missing = z.object({
  entity: z.literal('missing'),
  id,
  version: z.string(),
  tries: z.number(),
  reason: z.string()
})

/** An entity that others refer to but the service does not know. */
const absent = z.object({entity: z.literal('absent'), id})

export const rowSchema = z.discriminatedUnion('entity', [
  document,
  zaak,
  actor,
  persoon,
  fractie,
  publication,
  file,
  missing,
  absent
])

export type LogRow = z.infer<typeof rowSchema>
export type EntityName = LogRow['entity']
export type RowOf<E extends EntityName> = Extract<LogRow, {entity: E}>
export type DocumentRow = z.infer<typeof document>
export type ZaakRow = z.infer<typeof zaak>
export type ActorRow = z.infer<typeof actor>
export type PersoonRow = z.infer<typeof persoon>
export type FractieRow = z.infer<typeof fractie>
export type PublicationRow = z.infer<typeof publication>
export type FileRow = z.infer<typeof file>
