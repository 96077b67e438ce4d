/** Most results that are put in place together. */
const most = 256

/** Milliseconds that the first of them waits at most. */
const longest = 1000

/** Gather values that come soon after one another. */
export async function* inGroups<T>(values: AsyncIterable<T>): AsyncGenerator<T[], void, undefined> {
  let group: T[] = []
  let begun = 0
  for await (const value of values) {
    if (group.push(value) === 1) begun = performance.now()
    if (group.length < most && performance.now() - begun < longest) continue
    yield group
    group = []
  }
  if (group.length > 0) yield group
}
