import {breathe} from './breathe.js'

/**
 * Values in the order of what they come from: those that are there already, and between them those that are
 * still made, each in its turn.
 *
 * @param made values of the others, in their order
 * @param known the value where it is there already
 */
export async function* inOrder<T, V>(
  keys: readonly T[],
  made: AsyncIterable<V>,
  known: (key: T) => V | undefined
): AsyncGenerator<V, void, undefined> {
  const next = made[Symbol.asyncIterator]()
  try {
    for (const [i, key] of keys.entries()) {
      const pause = breathe(i)
      if (pause) await pause
      const value = known(key)
      if (value !== undefined) {
        yield value
        continue
      }
      const {value: other, done} = await next.next()
      if (!done) yield other
    }
  } finally {
    await next.return?.()
  }
}
