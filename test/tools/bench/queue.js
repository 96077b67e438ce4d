// Workers on a queue against one batch: the same documents, CPU time of all processes, the service's too. Then what
// a job costs a worker and the service, and what the service holds of a document.
import {spawn} from 'node:child_process'
import {createHash} from 'node:crypto'
import {chmodSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {setTimeout as pause} from 'node:timers/promises'
import {copyPdfs} from './documents.js'
import {services, withService} from './services.js'

const dist = resolve(import.meta.dirname, '../../../dist')
const cli = join(dist, 'cli.js')
const usage = join(import.meta.dirname, 'own-usage.cjs')

/** Ways to convert: one batch, or workers, and the threads of each. */
const ways = [
  {threads: 2},
  {threads: 4},
  {service: 'Redis', workers: 1, threads: 2},
  {service: 'Redis', workers: 2, threads: 1},
  {service: 'Redis', workers: 4, threads: 1},
  {service: 'PostgreSQL', workers: 1, threads: 2}
].filter(({service}) => !service || services[service].isThere())

/** Run the program. @returns seconds of CPU time */
function run(...words) {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ['--require', usage, cli, ...words, '--quiet'])
    let said = ''
    child.stderr.setEncoding('utf8').on('data', text => (said += text))
    child.on('close', () => {
      const last = said.trim().split('\n').at(-1)
      if (last.startsWith('{')) done(JSON.parse(last).cpu / 1000)
      else fail(new Error(said))
    })
  })
}

/** @returns seconds of CPU time of everything that converts a folder in one way; of it what starts and service take */
async function converted(folder, input, {service, workers, threads}) {
  const output = join(folder, 'records')
  try {
    // A batch runs threads of its own for so long a time limit, as workers do.
    const bounds = ['--timeout', '59']
    const rest = ['-o', output, '--jobs', String(threads)]
    if (!service) return {cpu: await run('convert', input, ...rest, ...bounds)}
    return await withService(service, join(folder, 'service'), async ({url, cpu}) => {
      const idle = cpu()
      const enqueue = await run('enqueue', input, '--queue', url, ...bounds)
      const words = ['worker', '--queue', url, '--until-empty', ...rest]
      const each = await Promise.all(Array.from({length: workers}, () => run(...words)))
      const ofService = cpu() - idle
      const all = [enqueue, ofService, ...each].reduce((sum, one) => sum + one)
      return {cpu: all, enqueue, ofService}
    })
  } finally {
    rmSync(output, {recursive: true, force: true})
  }
}

/** PostgreSQL runs as somebody else, and must be able to come here. */
function openFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'aanhangsel-'))
  chmodSync(folder, 0o755)
  return folder
}

/** What a service holds of documents that wait, and of documents that were done, in bytes for each; what a job costs. */
function held(name, count) {
  const folder = openFolder()
  return withService(name, join(folder, 'service'), async ({url, held: bytes, cpu}) => {
    const {toJobs, idOf} = await import(join(dist, 'queue/job.js'))
    const {openQueue, openWorker} = await import(join(dist, 'queue/connection.js'))
    const queue = await openQueue(url)
    const jobs = toJobs(inputsOf(count), {timeout: 60, memory: 512, layout: false, limits: {}})
    const [empty, own, its] = [await bytes(), process.cpuUsage(), cpu()]
    for (const job of jobs) await queue.add('convert', job, {jobId: idOf(job)})
    const waiting = ((await bytes()) - empty) / count
    const worker = await openWorker(url, 30, {
      work: async ({documents}) => ({documents: documents.length, failed: 0}),
      givesBack: () => false
    })
    void worker.run()
    while ((await queue.getJobCounts())['completed'] < jobs.length) await pause(100)
    const {user, system} = process.cpuUsage(own)
    const costs = {
      ofJob: (user + system) / 1000 / jobs.length,
      ofService: (1000 * (cpu() - its)) / jobs.length
    }
    const done = ((await bytes()) - empty) / count
    await worker.close()
    await queue.close()
    return {jobs: jobs.length, waiting, done, ...costs}
  }).finally(() => rmSync(folder, {recursive: true}))
}

const inputsOf = count =>
  Array.from({length: count}, (_, i) => ({
    path: `/data/documents/2024/ah-tk-20232024-${i}.pdf`,
    target: `2024/ah-tk-20232024-${i}`,
    sha256: createHash('sha256').update(String(i)).digest('hex'),
    bytes: 300_000
  }))

/**
 * Each way in turn, round by round, over few documents and over many: what the few take is mostly the start, and
 * what the others take besides is the work.
 *
 * @returns for each way the rounds over few and over many; for each service what it holds
 */
export async function queue(many = '2400', rounds = '3', few = '200') {
  const folder = openFolder()
  const counts = {few: Number(few), many: Number(many)}
  for (const [name, count] of Object.entries(counts)) copyPdfs(join(folder, name), count)
  const found = ways.map(way => ({...way, few: [], many: []}))
  for (let round = 0; round < Number(rounds); round++)
    for (const way of found)
      for (const name of Object.keys(counts))
        way[name].push(await converted(folder, join(folder, name), way))
  rmSync(folder, {recursive: true})
  const there = Object.keys(services).filter(name => services[name].isThere())
  const holds = []
  for (const name of there) holds.push({name, ...(await held(name, 100_000))})
  return {counts, found, holds}
}
