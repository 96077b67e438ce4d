// Memory of many conversions in one process.
import {documents} from './documents.js'
import {engines} from './engines.js'

/** Memory in MB after each hundred of a thousand conversions in one process. */
export async function memory() {
  const files = [...documents('pdf'), ...documents('txt')]
  const use = await engines.convert()
  const sizes = []
  for (let i = 0; i < 1000; i++) {
    await use(files[i % files.length])
    if (i % 100 === 99) {
      globalThis.gc?.()
      sizes.push(Math.round(process.memoryUsage().rss / 2 ** 20))
    }
  }
  return sizes
}
