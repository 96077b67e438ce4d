/** A place in a record: `/exchanges/0/answer/blocks/2`, or `exchanges[0].answer.blocks[2]`. */
export type RecordPath = string | readonly (string | number)[]

/** The keys of a path, outermost first. */
export function keysOf(path: RecordPath): string[] {
  if (typeof path !== 'string') return path.map(String)
  if (path.startsWith('/') || path === '')
    return path
      .split('/')
      .slice(1)
      .map(key => key.replaceAll('~1', '/').replaceAll('~0', '~'))
  return path.split(/[.[\]]+/).filter(key => key !== '')
}

/** A path as it is written: a JSON Pointer (RFC 6901); no key of a record needs escaping. */
export const pathOf = (...keys: (string | number)[]): string =>
  keys
    .filter(key => key !== '')
    .map(key => (String(key).startsWith('/') ? key : `/${key}`))
    .join('')

/** What is at a path; undefined if there is nothing. Only own properties of a record are found. */
export function valueAt(root: unknown, path: RecordPath): unknown {
  let value = root
  for (const key of keysOf(path)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<string, unknown>)[key]
  }
  return value
}

/**
 * A copy of a record with something else at a path.
 *
 * @throws if nothing is there
 */
export function withValue<T>(root: T, path: RecordPath, value: unknown): T {
  const keys = keysOf(path)
  if (keys.length === 0) return value as T
  if (valueAt(root, keys) === undefined)
    throw new Error(`There is nothing at \`${pathOf(...keys)}\``)
  const copy = structuredClone(root)
  const parent = valueAt(copy, keys.slice(0, -1)) as Record<string, unknown>
  parent[keys.at(-1)!] = value
  return copy
}
