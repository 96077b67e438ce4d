/** Results that are put in their places together. */
const most = 256

/** Milliseconds that the first of them waits at most, as soon as another one comes. */
const longest = 1000

/** Take values together that come soon one after the other. */
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
