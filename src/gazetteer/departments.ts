import ministries from '../data/ministries.json' with {type: 'json'}
import portfolios from '../data/portfolios.json' with {type: 'json'}
import type {Office} from '../schema/record.js'
import {withoutInterim} from './ad-interim.js'
import {DatedNames} from './dated-names.js'

const departments = new DatedNames([
  ...ministries.rows.map(({code, name, abbreviations, aliases, from, until}) => ({
    code,
    names: [name, ...abbreviations, ...aliases],
    from,
    until
  })),
  ...portfolios.rows.map(({ministry, name, aliases, from, until}) => ({
    code: ministry,
    names: [name, ...aliases],
    from,
    until
  }))
])

/**
 * The ministry of an office on a date: `(VWS)` and `Volksgezondheid, Welzijn en Sport – Jeugd,
 * Preventie en Sport` are both `VWS`, the minister `voor Rechtsbescherming` belongs to `JenV`. In a
 * portfolio with a dash the part before it counts, or the part after it if the first is unknown.
 *
 * @returns the ministry's code, or null if no row knows the portfolio
 */
export function resolveDepartment({role, portfolio}: Office, date: string | null): string | null {
  if (portfolio === null) return role === 'minister-president' ? 'AZ' : null
  const printed = withoutInterim(portfolio)
  const [main, ...others] = printed.split(/(?<!\s)(?:\s*[–—]\s*|\s+-\s+)/)
  for (const name of [printed, main!, ...others]) {
    const row = departments.find(name, date)
    if (row) return row.code
  }
  return null
}
