import data from '../data/parties.json' with {type: 'json'}
import {DatedNames} from './dated-names.js'

const parties = new DatedNames(
  data.rows.map(({id, name, aliases, from, until}) => ({
    id,
    names: [id, name, ...aliases],
    from,
    until
  }))
)

/**
 * The party that a printed name or abbreviation means on a date: `P.v.d.A.` is `PvdA`.
 *
 * @returns its id, or null where no row knows the name
 */
export const resolveParty = (printed: string, date: string | null): string | null =>
  parties.find(printed, date)?.id ?? null
