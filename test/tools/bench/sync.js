// Reading the feed: speed and memory of its pages, and three runs over thousands of documents.
import {execFile} from 'node:child_process'
import {createHash} from 'node:crypto'
import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {StandIn} from '../../stand-in/server.js'
import {guid, makeFeed, putCase} from '../../stand-in/world.js'

const cli = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url))

/** @returns the pages of all documents, as the service writes them */
function pagesOf(feed) {
  const documents = feed.categories.get('Document')
  const pages = []
  for (let at = 0; at < documents.length; at += feed.pageSize)
    pages.push(feed.render('Document', null, documents.slice(at, at + feed.pageSize)))
  return pages
}

/**
 * Speed in MB/s over 100,000 entries, of the processor and by the clock, and of the first page of a
 * process; memory in MB after each 20,000 entries.
 */
export async function pages() {
  const texts = pagesOf(makeFeed(2_500))
  const {parsePage} = await import('../../../dist/sync/syncfeed/page.js')
  const total = {bytes: 0, processor: 0, clock: 0}
  const sizes = []
  let first
  for (let entries = 0; entries < 100_000;) {
    // A text of its own, as from the network.
    const text = Buffer.from(texts[(entries / 250) % texts.length]).toString()
    const [clock, processor] = [performance.now(), process.cpuUsage()]
    entries += parsePage(text, 'bench').entries.length
    const {user, system} = process.cpuUsage(processor)
    total.clock += performance.now() - clock
    total.processor += (user + system) / 1000
    total.bytes += text.length
    first ??= total.bytes / 1e3 / total.processor
    if (entries % 20_000 === 0) {
      globalThis.gc?.()
      sizes.push(Math.round(process.memoryUsage().rss / 2 ** 20))
    }
  }
  const speed = time => total.bytes / 1e3 / time
  return {processor: speed(total.processor), clock: speed(total.clock), first, sizes}
}

/** A first run over all documents, a second with nothing new, a third after two changes. */
export async function sync(documents) {
  const standIn = await new StandIn(makeFeed(Number(documents))).listen()
  const folder = mkdtempSync(join(tmpdir(), 'aanhangsel-bench-'))
  const run = async name => {
    const [before, start] = [standIn.requests.length, performance.now()]
    const words = ['sync', folder, '--base', standIn.url, '--delay', '0']
    const {stderr} = await promisify(execFile)(process.execPath, [cli, ...words])
    return {
      name,
      seconds: (performance.now() - start) / 1000,
      requests: standIn.requests.length - before,
      said: stderr.split('\n').find(line => /^\d+ new/.test(line)),
      digest: digestOf(folder)
    }
  }
  try {
    const runs = [await run('first'), await run('second')]
    const changed = standIn.feed.entities.get(guid('103', 4))
    const file = Buffer.concat([changed.file, Buffer.from('\n')])
    standIn.feed.put({...changed, token: undefined, updated: '2026-11-20T04:00:00Z', file})
    putCase(standIn.feed, Number(documents), 1)
    runs.push(await run('third, one new and one changed'))
    return runs
  } finally {
    await standIn.close()
    rmSync(folder, {recursive: true, force: true})
  }
}

/** Of all names, times and bytes below a folder: a file that is written again changes it. */
function digestOf(folder) {
  const hash = createHash('sha256')
  const entries = readdirSync(folder, {recursive: true, withFileTypes: true})
  for (const path of entries
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .sort())
    hash.update(`${path} ${statSync(path).mtimeMs} `).update(readFileSync(path))
  return hash.digest('hex').slice(0, 16)
}
