import {matchesIn} from '../patterns/matches.js'
import departments from '../data/departments.json' with {type: 'json'}
import ministries from '../data/ministries.json' with {type: 'json'}
import {withoutInterim} from '../gazetteer/ad-interim.js'
import type {Office, OfficeHolder, Role} from '../schema/record.js'
import {respace} from '../words/broken-words.js'
import {
  andOfPortfolios,
  beforePortfolio,
  behindPortfolio,
  holderBeforeOffice,
  nextPortfolio,
  officeHolder,
  officeTitle,
  premierAndMinister,
  severalHolders,
  titleOfMinister,
  titleOfPremier,
  vicePremierAnd
} from '../words/offices.js'

/**
 * A premier has a second title, which is not a second office: `de Minister-President, Minister van
 * Algemene Zaken`. A vice-premier is the minister of the portfolio that follows.
 */
const joinTitles = (text: string): string =>
  text.replace(premierAndMinister, '$1 ').replace(vicePremierAnd, '')

export function toRole(title: string): Role {
  if (titleOfPremier.test(title)) return 'minister-president'
  return titleOfMinister.test(title) ? 'minister' : 'staatssecretaris'
}

/**
 * Read offices: `de Minister-President en de Ministers van Financiën, voor Rechtsbescherming en van
 * Justitie en Veiligheid`. A title without a portfolio of its own shares the next one's
 * (`de Staatssecretaris en de Minister van Volksgezondheid, Welzijn en Sport`).
 */
export function parseOffices(printed: string): Office[] {
  const text = joinTitles(printed)
  const found = matchesIn(text, officeTitle)
  const offices: Office[] = []
  const waiting: Role[] = []
  for (const [i, match] of found.entries()) {
    const role = toRole(match[0])
    const rest = text.slice(match.index + match[0].length, found[i + 1]?.index)
    const several = severalHolders.test(match[0])
    const portfolios = splitPortfolios(rest).flatMap(portfolio =>
      several ? splitNames(portfolio) : [portfolio]
    )
    if (portfolios.length > 0) {
      for (const before of waiting.splice(0))
        offices.push({role: before, portfolio: portfolios[0]!, department: null})
      for (const portfolio of portfolios) offices.push({role, portfolio, department: null})
    } else if (role === 'minister-president' || i === found.length - 1)
      offices.push({role, portfolio: null, department: null})
    else waiting.push(role)
  }
  return offices
}

function splitPortfolios(text: string): string[] {
  return text
    .replace(behindPortfolio, '')
    .replace(beforePortfolio, '')
    .split(nextPortfolio)
    .map(portfolio =>
      // The digit is the marker of a note below the answers.
      restoreSpaces(
        withoutInterim(portfolio).replace(/(?<![\s,.])[\s,.]+\d?$|\)$(?<=^[^(]*\))/g, '')
      )
    )
    .filter(portfolio => portfolio !== '')
}

const known: ReadonlySet<string> = new Set([
  ...departments,
  ...ministries.rows.map(({name}) => name)
])

const withoutSpaces = new Map(departments.map(name => [name.replaceAll(' ', ''), name]))

/** Put back spaces that extraction lost: `Infrastructuuren Waterstaat`, `BuitenlandseZaken`. */
const restoreSpaces = (portfolio: string): string =>
  withoutSpaces.get(respace(portfolio).replace(/\s/g, '')) ?? respace(portfolio)

/** Names without a second `van`: `van Onderwijs, Cultuur en Wetenschap en Financiën`, `van Justitie, Defensie`. */
function splitNames(portfolio: string): string[] {
  if (known.has(portfolio)) return [portfolio]
  const divisions = matchesIn(portfolio, andOfPortfolios).map(({index, 0: and}) => [
    portfolio.slice(0, index),
    portfolio.slice(index + and.length)
  ])
  // The second name may be misspelt (`Koninkrijkrelaties`); then the longest known first name counts.
  const isMisspelt = ([first, second]: string[]): boolean =>
    known.has(first!) && second!.search(andOfPortfolios) >= 0
  return (
    divisions.find(parts => parts.every(part => known.has(part))) ??
    divisions.findLast(isMisspelt) ??
    splitRow(portfolio)
  )
}

/** Known names in a row: `Justitie, Defensie`. */
function splitRow(portfolio: string): string[] {
  const names = portfolio.split(/,\s/)
  return names.every(name => known.has(name)) ? names : [portfolio]
}

/** Read offices with their holders: `Minister De Jonge (Binnenlandse Zaken en Koninkrijksrelaties)`. */
export function parseHolders(printed: string): OfficeHolder[] {
  const text = joinTitles(printed)
  const named = matchesIn(text, holderBeforeOffice).map(match => ({
    ...parseOffices(match[2]!)[0]!,
    name: respace(match[1]!),
    ...unidentified
  }))
  if (named.length > 0) return named
  return matchesIn(text, officeHolder).map(match => ({
    role: toRole(match[1]!),
    name: respace(withoutInterim(match[2]!)) || null,
    portfolio: restoreSpaces(withoutInterim(match[3]!.trim())),
    department: null,
    ...unidentified
  }))
}

/** What is never printed about the holder of an office. */
export const unidentified = {partyId: null, personId: null, fractieId: null}
