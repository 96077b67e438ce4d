import type {DocumentRecord} from '../../schema/record.js'
import {ofParts, type DatasetRow, type Table} from '../columns.js'

const parts = ['questioner', 'addressee', 'respondent', 'onBehalfOf'] as const

export const people: Table = {
  name: 'people',
  description:
    'One row for each member who asks and each office that is asked, answers, or is answered for.',
  columns: ofParts(
    'row',
    'p1',
    {
      name: 'part',
      type: 'string',
      description: 'questioner, addressee, respondent or onBehalfOf (mede namens)',
      required: true,
      values: parts
    },
    {
      name: 'position',
      type: 'integer',
      description: 'place among those of its part, from 1, as printed',
      required: true
    },
    {name: 'name', type: 'string', description: 'as printed'},
    {name: 'party', type: 'string', description: 'party of a questioner, as printed'},
    {
      name: 'party_id',
      type: 'string',
      description: 'the party of a questioner on the date of the document'
    },
    {name: 'given_name', type: 'string', description: 'given name, where it is printed'},
    {name: 'initials', type: 'string', description: 'initials, where they are printed'},
    {name: 'prefix', type: 'string', description: 'tussenvoegsel of the surname, in lower case'},
    {name: 'surname', type: 'string', description: 'surname of a questioner without its prefix'},
    {
      name: 'role',
      type: 'string',
      description: 'minister, staatssecretaris or minister-president'
    },
    {
      name: 'portfolio',
      type: 'string',
      description: 'portfolio of an office as printed, without van or voor'
    },
    {
      name: 'department',
      type: 'string',
      description: 'code of the ministry of an office on the date of the document'
    },
    {
      name: 'person_id',
      type: 'string',
      description: 'id of the person at the Tweede Kamer, where a file beside the document told it'
    },
    {name: 'fractie_id', type: 'string', description: 'id of the party there'}
  ),
  rows: ({record}) => parts.flatMap(part => rowsOf(part, record)).map(numbered)
}

const numbered = (row: DatasetRow, i: number): DatasetRow => ({...row, id: `p${i + 1}`})

function rowsOf(part: (typeof parts)[number], record: DocumentRecord): DatasetRow[] {
  const listed = {
    questioner: record.questioners,
    addressee: record.addressees,
    respondent: record.respondents,
    onBehalfOf: record.onBehalfOf
  }[part]
  return listed.map((person, i) => ({
    part,
    position: i + 1,
    name: 'name' in person ? person.name : null,
    party: 'party' in person ? person.party : null,
    ...nameParts('surname' in person ? person : undefined),
    role: 'role' in person ? person.role : null,
    portfolio: 'portfolio' in person ? person.portfolio : null,
    department: 'department' in person ? person.department : null,
    person_id: 'personId' in person ? person.personId : null,
    fractie_id: 'fractieId' in person ? person.fractieId : null
  }))
}

/** What is known about the name of a questioner; for an office only the printed name is known. */
const nameParts = (person: DocumentRecord['questioners'][number] | undefined): DatasetRow => ({
  party_id: person?.partyId ?? null,
  given_name: person?.givenName ?? null,
  initials: person?.initials ?? null,
  prefix: person?.prefix ?? null,
  surname: person?.surname ?? null
})
