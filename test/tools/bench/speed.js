// Speed of one thing done to all documents of a kind, over and over.
import {documents} from './documents.js'

/** What is measured: each takes one document and gives its number of pages. */
const measures = {
  async getText() {
    const {PDFParse} = await import('pdf-parse')
    return async bytes => {
      const parser = new PDFParse({data: new Uint8Array(bytes)})
      try {
        return (await parser.getText()).total
      } catch {
        // Broken fixtures, where there is no corpus.
        return 0
      } finally {
        await parser.destroy()
      }
    }
  },
  async ingest() {
    const [{ingest}, {VFile}] = await Promise.all([
      import('../../../dist/index.js'),
      import('vfile')
    ])
    return async bytes => (await ingest(bytes, new VFile()))?.pages ?? 0
  },
  async convert() {
    const {convert} = await import('../../../dist/index.js')
    return async bytes => (await convert(bytes)).record?.source.pages ?? 0
  }
}

/** @returns documents, pages and bytes of a round, and its best and mean time in milliseconds */
export async function speed(measure, extension, seconds) {
  const files = documents(extension)
  const use = await measures[measure]()
  const round = async () => {
    let pages = 0
    for (const file of files) pages += await use(file)
    return pages
  }
  for (let i = 0; i < 3; i++) await round()
  let [rounds, pages] = [0, 0]
  // The best round is the one that the machine's other work disturbed least.
  let best = Infinity
  const begin = performance.now()
  while (performance.now() - begin < seconds * 1000) {
    const start = performance.now()
    pages = await round()
    best = Math.min(best, performance.now() - start)
    rounds++
  }
  const mean = (performance.now() - begin) / rounds
  const bytes = files.reduce((sum, file) => sum + file.length, 0)
  return {documents: files.length, pages, bytes, best, mean}
}

/** Memory in MB after each hundred of a thousand conversions in one process. */
export async function memory() {
  const files = [...documents('pdf'), ...documents('txt')]
  const use = await measures.convert()
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
