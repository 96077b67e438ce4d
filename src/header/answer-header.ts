import type {Office, OfficeHolder} from '../schema/record.js'
import {mendTitles} from '../words/broken-words.js'
import {parseHolders, parseOffices, unidentified} from './offices.js'
import {received, onBehalf, namesHolder, titleBeforeName} from '../words/header-parts.js'

/** Who answers, or announces the delay, and for whom else. */
export interface AnswerHeader {
  respondents: OfficeHolder[]
  onBehalfOf: OfficeHolder[]
}

/** Read `Antwoord van Minister X (Y), mede namens de Minister van Z (ontvangen D).` */
export function parseAnswerHeader(header: string): AnswerHeader {
  const sentence = mendTitles(close(header.replace(received, '')))
  const mede = onBehalf.exec(sentence)
  const behalf = mede ? sentence.slice(mede.index + mede[0].length) : ''
  return {
    respondents: parseHolders(mede ? sentence.slice(0, mede.index) : sentence),
    onBehalfOf: namesHolder.test(behalf) ? parseHolders(behalf) : parseOffices(behalf).map(toHolder)
  }
}

/** `(Volksgezondheid, Welzijn en Sport (ontvangen ...)` has lost a parenthesis. */
const close = (text: string): string =>
  text.split('(').length > text.split(')').length ? `${text})` : text

/**
 * Pages of the seventies put the name after the office: `de Staatssecretaris van Financiën, de heer De
 * Goede`.
 */
function toHolder({role, portfolio, department}: Office): OfficeHolder {
  const printed = portfolio ?? ''
  const title = titleBeforeName.exec(printed)
  if (!title) return {role, name: null, portfolio, department, ...unidentified}
  const office = printed.slice(0, title.index).trimEnd().replace(/,$/, '')
  return {
    role,
    name: printed.slice(title.index + title[0].length),
    portfolio: office,
    department,
    ...unidentified
  }
}
