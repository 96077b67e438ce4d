// Workers on a queue against one batch: the same documents, CPU time of all processes, the service's too. Then what
// the service holds of a million documents, by a tenth of them.
import {spawn, spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {setTimeout as pause} from 'node:timers/promises'
import {Redis} from 'ioredis'
import {copyPdfs} from './documents.js'

const dist = resolve(import.meta.dirname, '../../../dist')
const cli = join(dist, 'cli.js')
const usage = join(import.meta.dirname, 'own-usage.cjs')
const port = 15_000 + (process.pid % 17_000)
const url = `redis://127.0.0.1:${port}`

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

/** Act with a service that is empty. */
async function withRedis(folder, act) {
  mkdirSync(folder, {recursive: true})
  const words = ['--port', port, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'yes']
  const server = spawn('redis-server', words.map(String), {cwd: folder, stdio: 'ignore'})
  const client = new Redis(url, {maxRetriesPerRequest: null})
  client.on('error', () => {})
  try {
    await client.ping()
    return await act(async (section, name) =>
      Number(new RegExp(`${name}:([\\d.]+)`).exec(await client.info(section))[1])
    )
  } finally {
    client.disconnect()
    server.kill('SIGKILL')
    await pause(500)
    rmSync(folder, {recursive: true, force: true})
  }
}

/** @returns seconds of CPU time of all that a queue of documents takes, and seconds by the clock */
function queued(folder, input, workers, jobs) {
  return withRedis(join(folder, 'redis'), async info => {
    const enqueue = await run('enqueue', input, '--queue', url)
    const start = performance.now()
    const output = join(folder, `records-${workers}`)
    const words = ['worker', '--queue', url, '-o', output, '--until-empty', '--jobs', String(jobs)]
    const each = await Promise.all(Array.from({length: workers}, () => run(...words)))
    const service = (await info('cpu', 'used_cpu_user')) + (await info('cpu', 'used_cpu_sys'))
    const seconds = (performance.now() - start) / 1000
    const all = enqueue + service + each.reduce((sum, cpu) => sum + cpu, 0)
    return {workers, jobs, cpu: all, enqueue, service, seconds}
  })
}

/** What a service holds of documents that wait, and of documents that were done, in bytes for each. */
export async function held(count) {
  const folder = mkdtempSync(join(tmpdir(), 'aanhangsel-'))
  const {toJobs, idOf} = await import(join(dist, 'queue/job.js'))
  const {openQueue, openWorker} = await import(join(dist, 'queue/connection.js'))
  const options = {timeout: 60, memory: 512, layout: false, limits: {}}
  const inputs = Array.from({length: count}, (_, i) => ({
    path: `/data/documents/2024/ah-tk-20232024-${i}.pdf`,
    target: `2024/ah-tk-20232024-${i}`,
    sha256: i.toString(16).padStart(64, 'a1b2c3d4e5f6'),
    bytes: 300_000
  }))
  return withRedis(folder, async info => {
    const empty = await info('memory', 'used_memory')
    const queue = await openQueue(url)
    const jobs = toJobs(inputs, options)
    const start = process.cpuUsage()
    for (const job of jobs) await queue.add('convert', job, {jobId: idOf(job)})
    const waiting = (await info('memory', 'used_memory')) - empty
    const before = await info('cpu', 'used_cpu_user')
    const worker = await openWorker(url, 30, {
      work: async ({documents}) => ({documents: documents.length, failed: 0}),
      isOfMachine: () => false
    })
    void worker.run()
    while ((await queue.getJobCounts())['completed'] < jobs.length) await pause(100)
    await worker.close()
    await queue.close()
    const {user, system} = process.cpuUsage(start)
    return {
      jobs: jobs.length,
      waiting: waiting / count,
      done: ((await info('memory', 'used_memory')) - empty) / count,
      ofJob: (user + system) / 1000 / jobs.length,
      ofService: (1000 * ((await info('cpu', 'used_cpu_user')) - before)) / jobs.length
    }
  })
}

/** @returns CPU time of a batch and of queues, in turn; bytes of a document in the service */
export async function queue(count = '1500', rounds = '3') {
  if (spawnSync('which', ['redis-server']).status !== 0)
    throw new Error('this part needs redis-server')
  const folder = mkdtempSync(join(tmpdir(), 'aanhangsel-'))
  const input = join(folder, 'documents')
  copyPdfs(input, Number(count))
  const found = []
  for (let round = 0; round < Number(rounds); round++) {
    const output = join(folder, 'records')
    const start = performance.now()
    const single = await run('convert', input, '-o', output, '--jobs', '2', '--timeout', '59')
    found.push({workers: 0, jobs: 2, cpu: single, seconds: (performance.now() - start) / 1000})
    rmSync(output, {recursive: true})
    for (const [workers, jobs] of [
      [1, 2],
      [2, 1],
      [4, 1]
    ])
      found.push(await queued(folder, input, workers, jobs))
    for (const {workers} of found)
      rmSync(join(folder, `records-${workers}`), {recursive: true, force: true})
  }
  rmSync(folder, {recursive: true})
  return {count: Number(count), found, held: await held(100_000)}
}
