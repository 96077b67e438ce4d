import {aanhangsel} from './aanhangsel.js'
import {aanhangselNumber} from './aanhangsel-number.js'
import {bwb} from './bwb.js'
import {celex} from './celex.js'
import {ecli} from './ecli.js'
import type {IdentifierForm, Manifestations} from './form.js'
import {kamerstuk} from './kamerstuk.js'
import {kamervraag} from './kamervraag.js'
import {publication} from './publication.js'
import {tweedeKamer} from './tweede-kamer.js'

export type {IdentifierForm, Manifestations}

/** All forms; the first that fits counts. */
export const identifierForms = [
  aanhangsel,
  kamervraag,
  kamerstuk,
  publication,
  tweedeKamer,
  aanhangselNumber,
  ecli,
  celex,
  bwb
] as const

/** The parts of an official identifier; `form` tells which. */
export type Identifier = NonNullable<ReturnType<(typeof identifierForms)[number]['parse']>>

const formOf = (
  text: string
): {form: IdentifierForm<Identifier>; parts: Identifier} | undefined => {
  for (const form of identifierForms as unknown as IdentifierForm<Identifier>[]) {
    const parts = form.parse(text)
    if (parts) return {form, parts}
  }
  return undefined
}

/**
 * Read an official identifier: `ah-tk-20152016-128`, `kv-tk-2024Z18775`, `kst-26643-280`,
 * `242501244`, `2024Z14250`, `ECLI:NL:RVS:2024:3946`.
 *
 * @returns its parts, or undefined if it is not a valid identifier
 */
export const parseIdentifier = (text: string): Identifier | undefined => formOf(text)?.parts

/** Write an identifier in its normal spelling; the opposite of `parseIdentifier`. */
export function formatIdentifier(parts: Identifier): string {
  for (const form of identifierForms as unknown as IdentifierForm<Identifier>[])
    if (form.forms.includes(parts.form)) return form.format(parts)
  throw new TypeError(`There is no form of identifier named \`${parts.form}\``)
}

/** The normal spelling of an identifier, or undefined if it is not one: `242501244` -> `ah-tk-20242025-1244`. */
export const normaliseIdentifier = (text: string): string | undefined => {
  const found = formOf(text)
  return found?.form.format(found.parts)
}

/**
 * Where the document of an identifier can be read.
 *
 * @throws TypeError if it is not a valid identifier
 */
export function identifierUrls(id: string): Manifestations {
  const found = formOf(id)
  if (!found) throw new TypeError(`\`${id}\` has none of the forms of identifiers`)
  return found.form.urls(found.form.format(found.parts))
}
