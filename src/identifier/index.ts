import {aanhangsel, type Aanhangsel} from './aanhangsel.js'
import {aanhangselNumber} from './aanhangsel-number.js'
import {bwb, type Bwb} from './bwb.js'
import {celex, type Celex} from './celex.js'
import {ecli, type Ecli} from './ecli.js'
import {kamerstuk, type Kamerstuk} from './kamerstuk.js'
import {kamervraag, type Kamervraag} from './kamervraag.js'
import {publication, type Publication} from './publication.js'
import {tweedeKamer, type TweedeKamerNumber} from './tweede-kamer.js'

/** The parts of an official identifier; `form` tells which. */
export type Identifier =
  Aanhangsel | Bwb | Celex | Ecli | Kamerstuk | Kamervraag | Publication | TweedeKamerNumber

/** Addresses of a document: its page, and its files by format, as far as they exist for its form. */
export interface Manifestations {
  page: string | null
  html?: string
  pdf?: string
  xml?: string
  odt?: string
  metadata?: string
}

/** One form of identifier. */
export interface IdentifierForm<Parts extends Identifier> {
  /** What the parts may say they are. */
  forms: readonly Parts['form'][]
  /** @returns the parts, or undefined where the text is none of this form or holds impossible parts */
  parse(text: string): Parts | undefined
  format(parts: Parts): string
  urls(id: string): Manifestations
  /** Identifiers as printed or listed, with their normal spelling. */
  examples: [printed: string, id: string][]
}

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
 * @returns its parts, or undefined where it is no valid identifier
 */
export const parseIdentifier = (text: string): Identifier | undefined => formOf(text)?.parts

/** Write an identifier in its normal spelling; the opposite of `parseIdentifier`. */
export function formatIdentifier(parts: Identifier): string {
  for (const form of identifierForms as unknown as IdentifierForm<Identifier>[])
    if (form.forms.includes(parts.form)) return form.format(parts)
  throw new TypeError(`Unexpected form of identifier \`${parts.form}\``)
}

/** The normal spelling of an identifier, or undefined where it is none: `242501244` -> `ah-tk-20242025-1244`. */
export const normaliseIdentifier = (text: string): string | undefined => {
  const found = formOf(text)
  return found?.form.format(found.parts)
}

/**
 * Where the document of an identifier can be read.
 *
 * @throws TypeError if it is no valid identifier
 */
export function identifierUrls(id: string): Manifestations {
  const found = formOf(id)
  if (!found) throw new TypeError(`Unexpected identifier \`${id}\``)
  return found.form.urls(found.form.format(found.parts))
}
