import {isSame} from './decisions.js'
import {pathOf} from './path.js'

export interface Difference {
  path: string
  before: unknown
  after: unknown
}

/**
 * The smallest part of a value in which another differs from it; undefined if they are the same. For
 * the whole, only the fields that differ.
 */
export function difference(before: unknown, after: unknown, path = ''): Difference | undefined {
  if (isSame(before, after)) return undefined
  const keys = sharedKeys(before, after)
  const found = keys?.flatMap(key => {
    const inner = difference(
      (before as Record<string, unknown>)[key],
      (after as Record<string, unknown>)[key],
      pathOf(path, key)
    )
    return inner ? [inner] : []
  })
  if (found?.length === 1) return found[0]
  return path === '' && keys ? differingFields(before, after, keys) : {path, before, after}
}

function differingFields(before: unknown, after: unknown, keys: string[]): Difference {
  const [old, now] = [before, after] as [Record<string, unknown>, Record<string, unknown>]
  const differing = keys.filter(key => !isSame(old[key], now[key]))
  const only = (whole: Record<string, unknown>) =>
    Object.fromEntries(differing.map(key => [key, whole[key]]))
  return {path: '', before: only(old), after: only(now)}
}

/** The keys of two objects or lists, if both have the same. */
function sharedKeys(a: unknown, b: unknown): string[] | undefined {
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return undefined
  const [ours, theirs] = [Object.keys(a), Object.keys(b)]
  return Array.isArray(a) === Array.isArray(b) && isSame(ours, theirs) ? ours : undefined
}
