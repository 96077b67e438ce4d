import {aanhangsel} from './aanhangsel.js'
import {answer} from './answer.js'
import {bwb} from './bwb.js'
import {celex} from './celex.js'
import {com} from './com.js'
import {document} from './document.js'
import {dossier} from './dossier.js'
import {ecli} from './ecli.js'
import {handelingen} from './handelingen.js'
import {kamerstuk} from './kamerstuk.js'
import {letter} from './letter.js'
import {motie} from './motie.js'
import {question} from './question.js'
import {staatsblad} from './staatsblad.js'
import {staatscourant} from './staatscourant.js'
import {Taken} from './taken.js'
import type {ReferenceType, TypedReference} from './type.js'
import {typesIn} from './types-in.js'
import {tractatenblad} from './tractatenblad.js'
import {url} from './url.js'
import {zaak} from './zaak.js'

export type {ReferenceType, TypedReference}

/** All types; where two overlap the earlier one wins. */
export const referenceTypes = [
  // Addresses hold identifiers of other types.
  url,
  ecli,
  bwb,
  // `Handelingen II 2023/24, Aanhangsel, nr. 5` is not a reference to the Handelingen.
  aanhangsel,
  handelingen,
  kamerstuk,
  // What remains: a dossier without a paper.
  dossier,
  zaak,
  document,
  staatsblad,
  staatscourant,
  tractatenblad,
  celex,
  com,
  // These look at what is beside them.
  motie,
  letter,
  answer,
  // Before `question`: `het antwoord op vraag 3`.
  question
] as const

/** The types of references that we know. */
export type ReferenceTypeName = (typeof referenceTypes)[number]['type']

export const referenceTypeNames = referenceTypes.map(({type}) => type) as [
  ReferenceTypeName,
  ...ReferenceTypeName[]
]

/**
 * Find all references in a text, in reading order, without overlaps.
 *
 * @param types in the order in which they are looked for; ours, unless you add some
 */
export function findReferences<Name extends string = ReferenceTypeName>(
  text: string,
  types: readonly ReferenceType<Name>[] = referenceTypes as never
): TypedReference<Name>[] {
  const found: TypedReference<Name>[] = []
  const taken = new Taken()
  for (const {type, find} of typesIn(text, types))
    for (const reference of find(text, found))
      if (taken.take(reference)) found.push({...reference, type})
  return found.sort((a, b) => a.start - b.start)
}
