import {z} from 'zod'
import {field, named} from './places.js'

const officeFields = {
  role: field(
    z.enum(['minister', 'staatssecretaris', 'minister-president']),
    'minister, state secretary or prime minister'
  ),
  portfolio: field(z.string().nullable(), 'as printed, without van or voor'),
  department: field(z.string().nullable(), 'code of the ministry on the date of the document')
}

const identity = {
  personId: field(
    z.string().nullable(),
    'id of the person at the Tweede Kamer, if a file beside the document gives it'
  ),
  fractieId: field(z.string().nullable(), 'id of the party there, whose code is `partyId`')
}

export const office = named(z.object(officeFields), 'office', 'an office of the government')

export const holder = named(
  z.object({
    ...officeFields,
    name: field(z.string().nullable(), 'who holds it, as printed'),
    partyId: field(z.string().nullable(), 'party on the date of the document, from such a file'),
    ...identity
  }),
  'officeHolder',
  'an office with its holder'
)

export const questioner = named(
  z.object({
    name: field(z.string(), 'as printed'),
    party: field(z.string().nullable(), 'as printed'),
    partyId: field(
      z.string().nullable(),
      'the party on the date of the document, as printed or else from such a file'
    ),
    givenName: field(z.string().nullable(), 'name parts: null if the print does not tell'),
    initials: field(z.string().nullable(), 'as printed'),
    prefix: field(z.string().nullable(), 'tussenvoegsel, in lower case'),
    surname: field(z.string().nullable(), 'without the prefix'),
    ...identity
  }),
  'questioner',
  'a member who asks'
)

/** An office: `portfolio` as printed, without van or voor; null if none is printed. */
export type Office = z.infer<typeof office>
export type Role = Office['role']
/** An office with its holder. */
export type OfficeHolder = z.infer<typeof holder>
/** A member who asks, with the party printed behind the name. */
export type Questioner = z.infer<typeof questioner>
