import {z} from 'zod'

/** What the first field of a file beside a document calls it. */
export const sideFileFormat = 'aanhangsel metadata'
export const sideFileVersion = 1

const text = z.string().nullable()

const actor = z.object({
  /** `Eerste ondertekenaar`, `Indiener`, ... */
  relation: text,
  name: text,
  party: text,
  function: text,
  personId: text,
  partyId: text,
  committeeId: text,
  /** Parts of the name, if the service has them. */
  surname: text,
  prefix: text,
  initials: text,
  givenName: text
})

const related = z.object({
  /** Official identifier, if it has one. */
  id: text,
  documentNumber: text,
  kind: z.string(),
  date: text
})

/**
 * What a service says about a document, kept beside it in `NAME.metadata.json`. Moments are in UTC,
 * days as the service has them.
 */
export const sideFileSchema = z.object({
  format: z.literal(sideFileFormat),
  version: z.literal(sideFileVersion),
  source: z.enum(['syncfeed', 'sru']),
  /** `ah-tk-20242025-1244`, `kv-tk-2024Z18775`, if the service tells. */
  id: text,
  kind: z.string(),
  /** The service's own word for the kind. */
  type: z.string(),
  documentId: text,
  documentNumber: text,
  title: text,
  subject: text,
  session: text,
  /** Number in the Aanhangsel. */
  number: z.number().nullable(),
  cases: z.array(
    z.object({
      id: text,
      number: text,
      type: text,
      subject: text,
      started: text,
      deadline: text,
      actors: z.array(actor)
    })
  ),
  /** Day of the document, of its receipt; moments of its registration and last change. */
  date: text,
  received: text,
  submitted: text,
  registered: text,
  changed: text,
  actors: z.array(actor),
  /** Surnames of the members who ask, if there are no actors. */
  questioners: z.array(z.string()),
  /** Documents of the same Zaak before this one. */
  follows: z.array(related),
  /** Other identifiers of the same document: `ah-1271549` beside `ah-tk-20262027-123`. */
  editions: z.array(z.string()),
  /** The service has withdrawn the document. */
  deleted: z.boolean(),
  file: z.object({
    name: z.string(),
    size: z.number(),
    sha256: z.string(),
    mediaType: z.string(),
    /** What the service says it is. */
    statedMediaType: text,
    address: z.string()
  })
})

export type SideFile = z.infer<typeof sideFileSchema>
export type SideActor = z.infer<typeof actor>
