import type {Engine} from '../../engine.js'
import {grouped, rowsOf, type Row} from './portions.js'
import {idOf, written, xml, type Xml} from './xml.js'

/** Everyone and everything that speaks, as elements of the header. */
export interface Participants {
  organisations: Xml[]
  people: Xml[]
}

/**
 * The `xml:id` of a person. If the Tweede Kamer's own id is not known, a person is a printed name with
 * its party or ministry, since nothing tells two people with one name apart.
 */
export function personIdOf({person_id, name, party_id, party, department, portfolio}: Row) {
  if (person_id !== null) return idOf('person', String(person_id))
  const group = party_id ?? party ?? department ?? portfolio
  return idOf('person', [name, group].filter(part => part !== null).join('-'))
}

/** TEI gives the last day, our tables the day after it. */
const lastDays = 'SELECT * REPLACE (until - 1 AS until)'

/** The parties and ministries of the gazetteers, and everyone who is named in the dataset. */
export async function peopleOf(engine: Engine): Promise<Participants> {
  const parties = await rowsOf(engine, `${lastDays} FROM parties ORDER BY id`)
  const ministries = await rowsOf(engine, `${lastDays} FROM departments ORDER BY id`)
  const named = await rowsOf(
    engine,
    `SELECT DISTINCT person_id, name, given_name, prefix, surname, party_id, party, department, portfolio
     FROM people WHERE name IS NOT NULL ORDER BY ALL`
  )
  const people = grouped(named, personIdOf)
  return {
    organisations: [
      ...parties.map(row => organisation('party', 'parliamentaryGroup', row)),
      ...ministries.map(row => organisation('ministry', 'ministry', row))
    ],
    people: [...people].map(([id, rows]) => person(id, rows))
  }
}

const organisation = (kind: string, role: string, {id, name, from, until}: Row): Xml =>
  xml`<org xml:id="${idOf(kind, String(id))}" role="${role}"><orgName full="yes">${written(name)}</orgName><orgName full="abb">${written(id)}</orgName>${
    from === null && until === null
      ? null
      : xml`<event${dates(from, until)}><label>existence</label></event>`
  }</org>\n`

const dates = (from: unknown, until: unknown): Xml =>
  xml`${from === null ? null : xml` from="${String(from)}"`}${until === null ? null : xml` to="${String(until)}"`}`

function person(id: string, rows: Row[]): Xml {
  const [{name, given_name, prefix, surname}] = rows as [Row]
  const parts =
    surname === null
      ? xml`${written(name)}`
      : xml`${part('forename', given_name)}${part('nameLink', prefix)}<surname>${written(surname)}</surname>`
  const groups = new Set(rows.flatMap(groupOf))
  return xml`<person xml:id="${id}"><persName>${parts}</persName>${[...groups].map(
    group => xml`<affiliation ref="#${group}"/>`
  )}</person>\n`
}

const part = (element: string, text: unknown): Xml | null =>
  text === null ? null : xml`<${element}>${written(text)}</${element}> `

function groupOf({party_id, department}: Row): string[] {
  if (party_id !== null) return [idOf('party', String(party_id))]
  return department === null ? [] : [idOf('ministry', String(department))]
}
