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
  rows: ({record}) => {
    const rows: DatasetRow[] = []
    for (const part of parts)
      for (const [i, person] of listed(part, record).entries())
        rows.push(rowOf(`p${rows.length + 1}`, part, i + 1, person))
    return rows
  }
}

type PersonPart = (typeof parts)[number]
type ListedPerson = DocumentRecord['questioners' | 'addressees' | 'respondents'][number]

const listed = (part: PersonPart, record: DocumentRecord): readonly ListedPerson[] =>
  ({
    questioner: record.questioners,
    addressee: record.addressees,
    respondent: record.respondents,
    onBehalfOf: record.onBehalfOf
  })[part]

/** What is known about the name is that of a questioner; for an office only the printed name is known. */
function rowOf(id: string, part: PersonPart, position: number, person: ListedPerson): DatasetRow {
  const asking = 'surname' in person ? person : undefined
  const office = 'role' in person ? person : undefined
  return {
    id,
    part,
    position,
    name: 'name' in person ? person.name : null,
    party: asking?.party ?? null,
    party_id: asking?.partyId ?? null,
    given_name: asking?.givenName ?? null,
    initials: asking?.initials ?? null,
    prefix: asking?.prefix ?? null,
    surname: asking?.surname ?? null,
    role: office?.role ?? null,
    portfolio: office?.portfolio ?? null,
    department: office?.department ?? null,
    person_id: 'personId' in person ? person.personId : null,
    fractie_id: 'fractieId' in person ? person.fractieId : null
  }
}
