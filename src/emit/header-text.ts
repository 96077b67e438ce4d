import type {DocumentRecord, Office} from '../schema/record.js'
import {months} from '../words/months.js'
import {headings} from '../words/part-names.js'

/** Who asks whom, about what and when; empty if nobody is known to ask. */
export function questionHeader({
  kind,
  questioners,
  committee,
  addressees,
  subject,
  submitted
}: DocumentRecord): string {
  const askers = committee === null ? askersText(questioners) : `de ${committee}`
  if (askers === '') return ''
  return [
    kind === 'oralQuestion' ? 'Mondelinge vragen van' : 'Vragen van',
    askers,
    addressees.length > 0 && `aan ${inRow(addressees.map(office => `de ${officeText(office)}`))}`,
    subject && `over ${subject}`,
    submitted && `(ingezonden ${dateText(submitted)}).`
  ]
    .filter(Boolean)
    .join(' ')
}

function askersText(questioners: DocumentRecord['questioners']): string {
  const names = questioners.map(({name, party}) => (party ? `${name} (${party})` : name))
  if (names.length === 0) return ''
  return `${names.length > 1 ? 'de leden' : 'het lid'} ${inRow(names)}`
}

/** Who answers, on whose behalf and when; empty if nobody is known to answer. */
export function answerHeader({
  kind,
  respondents,
  onBehalfOf,
  received,
  seeAlso
}: DocumentRecord): string {
  if (respondents.length === 0) return ''
  const holders = respondents.map(({role, name, portfolio}) =>
    [title(role), name, portfolio && `(${portfolio})`].filter(Boolean).join(' ')
  )
  const behalf = onBehalfOf.map(office => `de ${officeText(office)}`)
  return [
    `${kind === 'postponement' ? headings.postponement : headings.answer} van ${holders.join(' en van ')}`,
    behalf.length > 0 && `, mede namens ${inRow(behalf)}`,
    received && ` (ontvangen ${dateText(received)}).`,
    ...seeAlso.map(
      ({session, number}) =>
        ` Zie ook Aanhangsel Handelingen, vergaderjaar ${session}, nr. ${number}.`
    )
  ]
    .filter(Boolean)
    .join('')
}

/** Words in a row: `1, 2 en 3`. */
export const inRow = (items: (string | number)[]): string =>
  items.length > 1 ? `${items.slice(0, -1).join(', ')} en ${items.at(-1)}` : items.join('')

const title = (role: string): string => role.charAt(0).toUpperCase() + role.slice(1)

const officeText = ({role, portfolio}: Office): string =>
  portfolio ? `${title(role)} van ${portfolio}` : title(role)

function dateText(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number)
  return `${day} ${months[month! - 1]} ${year}`
}
