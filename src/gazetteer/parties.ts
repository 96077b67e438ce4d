import data from '../data/parties.json' with {type: 'json'}
import {DatedNames, keyOf} from './dated-names.js'
import {splitGroup} from '../words/name-particles.js'

const parties = new DatedNames(
  data.rows.map(({id, name, aliases, from, until}) => ({
    id,
    names: [id, name, ...aliases],
    from,
    until
  }))
)

/** Names that end in a number: `BIJ1`, `D66`, `JA21`. */
const numbered = new Set(
  data.rows.flatMap(({id, name, aliases}) =>
    [id, name, ...aliases].filter(text => /^\p{Lu}+\d+$/u.test(text))
  )
)

/** Whether a word is the name of a party that ends in a number of its own. */
export const isNumberedParty = (word: string): boolean => numbered.has(word)

const endings = new Set([...numbered].map(name => /(?<!\d)\d+$/.exec(name)![0]))

/** Whether the name of any party ends in a number. */
export const endsNumberedParty = (digits: string): boolean => endings.has(digits)

/**
 * The party that a printed name or abbreviation means on a date: `P.v.d.A.` is `PvdA`. A group that no
 * row knows is recognised by the pattern of its name: `Groep-Terpoort` and `Lid Terpoort` are both
 * `Groep Terpoort`.
 *
 * @param asker surname of the member after whom it is printed: a group of one may be named after its
 * member
 * @returns its id, or null if neither a row nor the pattern fits
 */
export function resolveParty(
  printed: string,
  date: string | null,
  asker?: string | null
): string | null {
  const row = parties.find(printed, date)
  if (row) return row.id
  const name =
    splitGroup.exec(printed.trim())?.[1] ?? (asker && isSame(asker, printed) ? printed : '')
  if (name === '') return null
  return parties.find(name, date)?.id ?? `Groep ${name.trim()}`
}

const isSame = (a: string, b: string): boolean => keyOf(a) === keyOf(b)
