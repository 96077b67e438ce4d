import type {
  DocumentRecord,
  Office,
  OfficeHolder,
  Questioner,
  SeeAlso
} from '../../../schema/record.js'

/** The fields of the header, in the order in which they are shown. */
export const headerFields = [
  'kind',
  'id',
  'session',
  'number',
  'caseNumbers',
  'questioners',
  'committee',
  'addressees',
  'subject',
  'submitted',
  'received',
  'dated',
  'respondents',
  'onBehalfOf',
  'seeAlso'
] as const satisfies (keyof DocumentRecord)[]

export type HeaderField = (typeof headerFields)[number]

/** How the members of a list are written, one per line, and read back. */
interface ListForm {
  write: (one: unknown) => string
  /** @throws if the line says something else */
  read: (line: string) => unknown
}

const listForm = <T>(write: (one: T) => string, read: (line: string) => T): ListForm => ({
  write: one => write(one as T),
  read
})

const roles = ['minister', 'staatssecretaris', 'minister-president'] as const

/**
 * `J. de Vries, minister, Financiën`: the role separates the name before it from the portfolio after
 * it.
 */
function readOffice(line: string): Office & {name: string | null} {
  const pieces = line.split(',').map(piece => piece.trim())
  const at = pieces.findIndex(piece => roles.includes(piece as Office['role']))
  if (at < 0) throw new Error(`“${line}”: ${roles.join(' / ')}?`)
  return {
    role: pieces[at] as Office['role'],
    portfolio: pieces.slice(at + 1).join(', ') || null,
    department: null,
    name: pieces.slice(0, at).join(', ') || null
  }
}

const writeOffice = ({role, portfolio}: Office): string =>
  [role, portfolio].filter(piece => piece !== null).join(', ')

const holder = listForm<OfficeHolder>(
  ({name, ...office}) => (name === null ? '' : `${name}, `) + writeOffice(office),
  line => ({...readOffice(line), partyId: null, personId: null, fractieId: null})
)

const lists: {[Field in HeaderField]?: ListForm} = {
  caseNumbers: listForm<string>(
    one => one,
    line => line
  ),
  questioners: listForm<Questioner>(
    ({name, party}) => (party === null ? name : `${name} (${party})`),
    line => {
      const party = /(?<!\s)\s*\(([^()]*)\)$/.exec(line)
      const unknown = {partyId: null, personId: null, fractieId: null}
      const parts = {givenName: null, initials: null, prefix: null, surname: null}
      return {name: line.slice(0, party?.index), party: party?.[1] || null, ...parts, ...unknown}
    }
  ),
  addressees: listForm<Office>(writeOffice, line => {
    const {name: _, ...office} = readOffice(line)
    return office
  }),
  respondents: holder,
  onBehalfOf: holder,
  seeAlso: listForm<SeeAlso>(
    ({session, number}) => `${session}, ${number}`,
    line => {
      const [, session, number] = /^(\d{4}-\d{4}),?\s+(\d+)$/.exec(line) ?? []
      if (!session) throw new Error(`“${line}”: 2025-2026, 123?`)
      const id = `ah-tk-${session.replace('-', '')}-${number}`
      return {type: 'aanhangsel', session, number: Number(number), id}
    }
  )
}

/** Whether a field has several values, one per line. */
export const isList = (field: HeaderField): boolean => lists[field] !== undefined

/** A field as a reviewer reads and types it; empty if it has no value. */
export function fieldText(record: DocumentRecord, field: HeaderField): string {
  const value = record[field]
  const form = lists[field]
  if (form) return (value as unknown[]).map(form.write).join('\n')
  return value === null ? '' : String(value)
}

/**
 * The value that a reviewer typed. Items of a list that were not touched keep everything that is known
 * about them.
 *
 * @throws if a line does not have the form of the field
 */
export function fieldValue(record: DocumentRecord, field: HeaderField, text: string): unknown {
  const form = lists[field]
  const lines = text.split('\n').flatMap(line => line.trim() || [])
  if (!form) return lines.length === 0 ? null : field === 'number' ? Number(text) : lines.join(' ')
  const known = new Map((record[field] as unknown[]).map(one => [form.write(one), one]))
  return lines.map(line => known.get(line) ?? form.read(line))
}
