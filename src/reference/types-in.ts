import {hintsFinder, mostSearches} from '../patterns/hints.js'
import type {ReferenceType} from './type.js'

/** How to tell which types of a list a text may have, as bits. */
interface TypeSigns {
  hintedIn: (text: string) => number
  /** Types without hints, which any text may have. */
  unhinted: number
  /** Types that have a digit. */
  numbered: number
}

/** The types of a list that a text may have, judged by its words and digits. Most texts have none. */
export function typesIn<Type extends ReferenceType>(
  text: string,
  types: readonly Type[]
): readonly Type[] {
  const {hintedIn, unhinted, numbered} = signsOf(types)
  let possible = hintedIn(text) | unhinted
  if ((possible & numbered) !== 0 && !/\d/.test(text)) possible &= ~numbered
  if (possible === 0 && types.length <= mostSearches) return []
  return types.filter((_, i) => i >= mostSearches || (possible & (1 << i)) !== 0)
}

/** Made once for each list. */
function signsOf(types: readonly ReferenceType[]): TypeSigns {
  const known = ofLists.get(types)
  if (known) return known
  const first = types.slice(0, mostSearches)
  const bitsOf = (test: (type: ReferenceType) => boolean): number =>
    first.reduce((bits, type, i) => (test(type) ? bits | (1 << i) : bits), 0)
  const signs = {
    hintedIn: hintsFinder(first.map(({hints = {}}) => hints)),
    unhinted: bitsOf(({hints}) => !hints),
    numbered: bitsOf(({isNumbered}) => isNumbered === true)
  }
  ofLists.set(types, signs)
  return signs
}

const ofLists = new WeakMap<readonly ReferenceType[], TypeSigns>()
