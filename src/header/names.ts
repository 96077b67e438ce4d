import compounds from '../data/compound-surnames.json' with {type: 'json'}
import type {Questioner} from '../schema/record.js'
import {
  articleOfSurname,
  givenAndSurname,
  particleAndSurname,
  particlesAtEnd,
  particlesOfDoubleName
} from '../words/name-particles.js'

/** A member's name in its parts, as far as the print tells them apart; null if it does not. */
export type NameParts = Pick<Questioner, 'givenName' | 'initials' | 'prefix' | 'surname'>

const initialed = /^((?:\p{Lu}[a-z]?\.\s?)+)\s*(\S.*)$/su

const compound = new Set(compounds.rows.map(({surname}) => surname))

/**
 * Divide a name into its parts. Given names are printed only to tell namesakes apart: `Inge van Dijk`.
 * Two capitalised words may be a given name and a surname (`Rudmer Heerema`) or a surname (`Bruins
 * Slot`): the type tells (surnames are bold), or a space that extraction lost where the markup changed
 * (`DaniëlleJansen`); otherwise the parts stay unknown.
 *
 * @param printed as extracted, lost spaces included
 * @param spaced the same with spaces put back
 * @param bold what the header sets in bold
 */
export function nameParts(printed: string, spaced: string, bold: readonly string[]): NameParts {
  const initials = initialed.exec(spaced)
  if (initials) return {...split(initials[2]!), initials: initials[1]!.trim()}
  if (bold.includes(spaced) || articleOfSurname.test(spaced)) return split(spaced, true)
  const tail = bold.find(text => text !== spaced && spaced.endsWith(` ${text}`))
  if (tail) return {...split(tail, true), ...ahead(spaced.slice(0, -tail.length))}
  if (compound.has(spaced) || particleAndSurname.test(spaced)) return split(spaced)
  const told = givenAndSurname.exec(spaced)
  if (told) return {givenName: told[1]!, initials: null, prefix: told[2]!, surname: told[3]!}
  const glued = /^(\p{Lu}\p{Ll}+)(\p{Lu}\p{Ll}.*)$/u.exec(printed)
  if (glued) return {...split(glued[2]!), givenName: glued[1]!}
  return split(spaced)
}

function split(name: string, isSurname = false): NameParts {
  const match = particleAndSurname.exec(name)
  const surname = match ? match[2]! : name
  return {
    givenName: null,
    initials: null,
    prefix: match ? match[1]!.toLowerCase() : null,
    surname: isSurname || isOneName(surname) ? surname : null
  }
}

/** What comes before a bold surname: a given name, a prefix that is not bold, or both. */
function ahead(text: string): Partial<NameParts> {
  const printed = text.trim()
  const prefix = particlesAtEnd.exec(printed)
  const first = printed.slice(0, prefix?.index).trimEnd()
  return {givenName: first || null, ...(prefix && {prefix: prefix[0].toLowerCase()})}
}

/** One word, one with a hyphen and a prefix (`Faber-van de Klashorst`), or a known compound. */
const isOneName = (surname: string): boolean =>
  !/\p{L}\s+\p{Lu}/u.test(surname.replace(particlesOfDoubleName, '-')) || compound.has(surname)
