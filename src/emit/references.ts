import {findReferences, referenceTypes, type ReferenceTypeName} from '../reference/index.js'
import type {ReferenceType} from '../reference/type.js'
import type {Foreign, Reference, Source} from '../schema/record.js'
import type {Link} from '../tree/running-text.js'
import {withLinks} from './links.js'

/** Types of references, ours and those that extensions add. */
export type KnownTypes = readonly ReferenceType<ReferenceTypeName | Foreign>[]

declare module 'vfile' {
  interface DataMap {
    /** Types of references to look for, if not just ours; a plugin may set it. */
    referenceTypes: KnownTypes
  }
}

/**
 * References in a text. Their places count code points, as other languages do.
 *
 * @param links words of the text that link to an address
 */
export const referencesIn = (
  text: string,
  links: Link[] = [],
  types: KnownTypes = referenceTypes
): Reference[] => withLinks(printedIn(text, types), text, links)

function printedIn(text: string, types: KnownTypes): Reference[] {
  const found = findReferences(text, types)
  if (found.length === 0) return []
  const points = surrogate.test(text) ? codePoints(text) : (units: number) => units
  return found.map(({type, id, url, start, end}) => ({
    type,
    id,
    url,
    text: text.slice(start, end),
    start: points(start),
    end: points(end),
    relation: null
  }))
}

/** In a text without surrogates a code unit is a code point. */
const surrogate = /[\ud800-\udfff]/

/** Counts the code points before places in a text; the places must be given in ascending order. */
function codePoints(text: string): (units: number) => number {
  let [from, count] = [0, 0]
  return units => {
    count += Array.from(text.slice(from, units)).length
    from = units
    return count
  }
}

/** Fields of the record that hold texts with references, at any depth. */
const holders = [
  'exchanges',
  'questions',
  'answer',
  'blocks',
  'items',
  'postponement',
  'explanation',
  'other',
  'footnotes'
]

/** A part of the record whose text holds references. */
export interface Holder {
  references: Reference[]
  footnoteReferences?: {number: number; offset: number}[]
  text?: string
  source: Source
}

/** A law of the Netherlands or of the Union. */
export const isAct = ({type}: Reference): boolean => type === 'bwb' || type === 'celex'

/** All parts with references below a value, at any depth. */
export function holdersIn(value: unknown): Holder[] {
  const found: Holder[] = []
  collectHolders(value, found)
  return found
}

function collectHolders(value: unknown, found: Holder[]): void {
  if (Array.isArray(value)) {
    for (const item of value) collectHolders(item, found)
    return
  }
  if (!value) return
  const node = value as Record<string, unknown>
  if (node['references']) found.push(node as unknown as Holder)
  for (const key of holders) if (node[key]) collectHolders(node[key], found)
}

/**
 * Every reference of the document once, in reading order. Notes come last: where they are printed
 * depends on the format.
 *
 * @param sees what the header points to, which comes before everything else
 */
export function collectReferences(
  {footnotes, ...body}: {footnotes: Holder[]},
  sees: Reference[]
): Reference[] {
  const inBody = holdersIn(body).flatMap(({references, source}) =>
    references.map(reference => ({reference, offset: source.start.offset + reference.start!}))
  )
  inBody.sort((a, b) => a.offset - b.offset)
  const inNotes = footnotes.flatMap(({references}) => references)
  const found = new Map<string, Reference>()
  for (const reference of [...sees, ...inBody.map(({reference}) => reference), ...inNotes]) {
    const {type, id, url, text, relation} = reference
    const key = `${type} ${id ?? url ?? text}`
    const first = found.get(key)
    if (!first) found.set(key, {...reference, start: null, end: null})
    else first.relation ??= relation
  }
  return [...found.values()]
}
