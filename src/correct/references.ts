import {holdersIn} from '../emit/references.js'
import type {DocumentRecord, Reference} from '../schema/record.js'

const keyOf = ({type, id, url, text}: Reference): string => `${type} ${id ?? url ?? text}`

const within = (record: DocumentRecord): Map<string, Reference> =>
  new Map(
    holdersIn(record)
      .filter(holder => (holder as unknown) !== record)
      .flatMap(({references}) => references.map(one => [keyOf(one), one] as const))
  )

/**
 * The references of a document are those of its parts: those that were removed there leave the list,
 * new ones join it.
 */
export function keepReferences(before: DocumentRecord, after: DocumentRecord): DocumentRecord {
  const [had, has] = [within(before), within(after)]
  const known = new Set(after.references.map(keyOf))
  const kept = after.references.filter(
    one => has.has(keyOf(one)) || !had.has(keyOf(one)) || one.relation !== null
  )
  const added = [...has].flatMap(([key, one]) =>
    had.has(key) || known.has(key) ? [] : [{...one, start: null, end: null}]
  )
  return added.length === 0 && kept.length === after.references.length
    ? after
    : {...after, references: [...kept, ...added]}
}
