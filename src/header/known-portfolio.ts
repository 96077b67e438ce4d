import departments from '../data/departments.json' with {type: 'json'}
import ministries from '../data/ministries.json' with {type: 'json'}
import portfolios from '../data/portfolios.json' with {type: 'json'}
import {letterOfPortfolio} from '../words/offices.js'

/** Names of portfolios, the longest first. */
const names = [
  ...departments,
  ...ministries.rows.map(({name}) => name),
  ...portfolios.rows.map(({name}) => name)
].sort((a, b) => b.length - a.length)

/** An office in capitals, written as elsewhere: `DE MINISTER VAN INFRASTRUCTUUR EN MILIEU`. */
export function withoutCapitals(office: string): string {
  if (/\p{Ll}/u.test(office)) return office
  const lower = office.toLowerCase()
  const name = names.find(name => lower.includes(name.toLowerCase()))
  if (!name) return lower.replace(letterOfPortfolio, letter => letter.toUpperCase())
  const at = lower.indexOf(name.toLowerCase())
  return lower.slice(0, at) + name + lower.slice(at + name.length)
}

/**
 * The part of a printed portfolio that is a known one: offices may have another name on a second line
 * (`Binnenlandse Zaken en Koninkrijksrelaties` / `Digitalisering en Koninkrijksrelaties`).
 */
export const withoutSecondName = (portfolio: string): string =>
  names.find(
    name => portfolio.startsWith(`${name} `) && /^\p{Lu}/u.test(portfolio.slice(name.length + 1))
  ) ?? portfolio
