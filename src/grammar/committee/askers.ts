import {resolveParty} from '../../gazetteer/parties.js'
import {askerLine} from '../../words/committee-header.js'
import {
  aroundParties,
  askerInBrackets,
  betweenParties,
  partiesInBrackets
} from '../../words/committee-list.js'
import type {OwnLine} from './own-line.js'
import {headingOf} from './question-starts.js'

/**
 * Keep who asks in the heading of a question, wherever it stands: behind the number (`Vraag 1 – VVD`, `1. (VVD)
 * Hoeveel`) or on the line below it (`(vraag van de leden van de VVD-fractie)`).
 */
export function keepAskers(lines: readonly OwnLine[]): void {
  for (const [i, line] of lines.entries()) {
    const heading = headingOf(line)
    if (!heading) continue
    const behind = askerLength(line.text.slice(heading.length))
    const length = heading.length + behind
    if (behind > 0) line.opens = {type: 'question', heading: true, numbers: heading.numbers, length}
    const below = lines[i + 1]
    if (length < line.text.length || !below || headingOf(below) || below.opens) continue
    if (askerLength(below.text) === below.text.length) below.ofHeading = true
  }
}

/** How much of a text says who asks; it is all of it (`Vraag van het lid Oudeweg (SP)`), or stands in
 * brackets before the question. */
export function askerLength(text: string): number {
  const said = askerInBrackets.exec(text)
  if (said) return said[0].length
  const named = partiesInBrackets.exec(text)
  if (named && areParties(named[1]!)) return named[0].length
  return askerLine.test(text) || areParties(text) ? text.length : 0
}

/** The longest names of several parties. */
const longest = 90

export const areParties = (text: string): boolean =>
  text.length < longest &&
  /\p{Lu}/u.test(text) &&
  text.split(betweenParties).every(part => {
    const name = aroundParties.exec(part.trim())?.[1]
    return name !== undefined && resolveParty(name, null) !== null
  })
