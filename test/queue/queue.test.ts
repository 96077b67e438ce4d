import {createHash} from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import {createServer} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {idOf, toJobs} from '../../src/queue/job.js'
import {run, start, startCli, works, type Started} from '../run.js'

const documents = 180
const options = {timeout: 2, memory: 512, layout: false, limits: {}}

test('a job is known by its documents, the version and the options, in any order', () => {
  const document = (name: string) => ({
    path: `/docs/${name}.txt`,
    target: name,
    sha256: name.repeat(64).slice(0, 64),
    bytes: 10
  })
  const [a, b] = [document('a'), document('b')]
  expect(idOf({documents: [a, b], options})).toBe(idOf({documents: [b, a], options}))
  expect(idOf({documents: [a], options})).not.toBe(idOf({documents: [a, b], options}))
  expect(idOf({documents: [a], options})).not.toBe(
    idOf({documents: [a], options: {...options, timeout: 3}})
  )
  expect(
    toJobs(
      Array.from({length: 120}, (_, i) => ({...a, target: String(i)})),
      options
    ).map(job => job.documents.length)
  ).toEqual([50, 50, 20])
  expect(toJobs([{...a, bytes: 2 ** 30}, b], options)).toHaveLength(2)
})

const has = (program: string): boolean => works('which', program)
const postgres = existsSync('/usr/lib/postgresql')
  ? `/usr/lib/postgresql/${readdirSync('/usr/lib/postgresql').sort().at(-1)}/bin`
  : ''

/** Where CI must have the servers, they are not skipped. */
const isMust = process.env['AANHANGSEL_SERVERS'] === 'required'
if (!has('redis-server'))
  console.warn('redis-server is not installed: the queue on Redis is not tested')
if (!postgres) console.warn('PostgreSQL is not installed: the queue on PostgreSQL is not tested')

let folder: string
let single: Record<string, string>

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aanhangsel-'))
  chmodSync(folder, 0o755)
  mkdirSync(join(folder, 'documents'))
  for (let number = 1; number <= documents; number++)
    writeFileSync(
      join(folder, 'documents', `${number}.txt`),
      number % 60 === 0
        ? 'Dit is geen vraag.'
        : `Vragen van het lid Zandwijk (SP) over sluis ${number} (ingezonden 5 februari 2024).\n\nVraag 1\nKent u sluis ${number}?\n`
    )
  await run(['convert', 'documents', '-o', 'one', '--quiet'], {cwd: folder})
  single = filesOf(join(folder, 'one'))
}, 120_000)

afterAll(() => rmSync(folder, {recursive: true, force: true}))

describe.skipIf(!isMust && !has('redis-server'))('a queue on Redis', () => {
  let server: Started['child']
  let url: string

  beforeAll(async () => {
    const port = await freePort()
    url = `redis://127.0.0.1:${port}`
    const words = ['--port', String(port), '--save', '', '--bind', '127.0.0.1']
    server = start('redis-server', words, {cwd: folder}).child
    await untilOpen(port)
  }, 60_000)

  afterAll(() => void server.kill('SIGKILL'))

  test('gives the bytes of a single run, whatever workers die', async () => {
    await roundWithKills(url, 'redis')
  }, 240_000)

  test('knows a job that is added again, and says what is in it', async () => {
    const again = await run(['enqueue', 'documents', '--queue', url, '--timeout', '2'], {
      cwd: folder
    })
    expect(again.err).toContain('0 of them new')
    const status = await run(['queue', '--queue', url, '--json'], {cwd: folder})
    expect(JSON.parse(status.out)).toMatchObject({waiting: 0, active: 0, completed: 4, failed: 0})
  })

  test('applies what reviewers decided, and does again only what more was decided about', async () => {
    writeFileSync(join(folder, 'review.jsonl'), `${decisionOn('7')}\n`)
    const words = ['documents', '--corrections', 'review.jsonl']
    await run(['convert', ...words, '-o', 'one-decided', '-q'], {cwd: folder})
    const enqueue = ['enqueue', ...words, '--queue', url, '--timeout', '2']
    // Of the four jobs that are done one has a document that was corrected.
    expect((await run(enqueue, {cwd: folder})).err).toContain('4 of them new')
    const work = ['worker', '--queue', url, '-o', 'out-decided', '--until-empty', '-q']
    await run(work, {cwd: folder})
    const record = JSON.parse(readFileSync(join(folder, 'out-decided/7.json'), 'utf8'))
    expect(record).toMatchObject({
      subject: 'een andere sluis',
      source: {corrected: [{stale: false}]}
    })
    expect(filesOf(join(folder, 'out-decided'))).toEqual(filesOf(join(folder, 'one-decided')))
    writeFileSync(join(folder, 'review.jsonl'), `${decisionOn('7')}\n${decisionOn('8')}\n`)
    expect((await run(enqueue, {cwd: folder})).err).toContain('1 of them new')
    // Before a worker comes to it, still more was decided.
    writeFileSync(join(folder, 'review.jsonl'), `${decisionOn('7')}\n`)
    await run(work, {cwd: folder})
    const status = await run(['queue', '--queue', url], {cwd: folder})
    expect(status.out).toContain('has changed since it was enqueued')
  }, 120_000)

  test('an address that is none is refused in plain words', async () => {
    const {code, err} = await run(['worker', '--queue', 'amqp://somewhere', '--until-empty'], {
      cwd: folder
    })
    expect(code).toBe(2)
    expect(err).toContain('redis:// or postgres://')
  })
})

describe.skipIf(!isMust && !postgres)('a queue on PostgreSQL', () => {
  let url: string
  const data = (): string => join(folder, 'postgres')
  // The server refuses to run for root.
  const as = (words: string[]) =>
    process.getuid!() === 0
      ? works('runuser', '-u', 'postgres', '--', ...words)
      : works(words[0]!, ...words.slice(1))

  beforeAll(async () => {
    const port = await freePort()
    mkdirSync(data())
    chmodSync(data(), 0o777)
    const place = join(data(), 'cluster')
    as([`${postgres}/initdb`, '-D', place, '-A', 'trust', '-U', 'postgres', '--no-sync'])
    as([
      `${postgres}/pg_ctl`,
      '-D',
      place,
      '-w',
      '-l',
      join(data(), 'log'),
      '-o',
      `-p ${port} -k ${data()} -c listen_addresses=127.0.0.1 -c fsync=off`,
      'start'
    ])
    url = `postgres://postgres@127.0.0.1:${port}/postgres`
    await untilOpen(port)
  }, 120_000)

  afterAll(
    () => void as([`${postgres}/pg_ctl`, '-D', join(data(), 'cluster'), '-m', 'immediate', 'stop'])
  )

  test('gives the bytes of a single run, whatever workers die', async () => {
    await roundWithKills(url, 'postgres')
  }, 240_000)
})

/** Two workers are killed at random moments, then three run to the end. */
async function roundWithKills(url: string, name: string): Promise<void> {
  const output = `out-${name}`
  const added = await run(['enqueue', 'documents', '--queue', url, '--timeout', '2'], {cwd: folder})
  expect(added.err).toContain('4 of them new')
  const options = ['-o', output, '--until-empty', '--jobs', '1']
  const startWorker = (): Started => startCli(['worker', '--queue', url, ...options], {cwd: folder})
  for (let kill = 0; kill < 2; kill++) {
    const doomed = startWorker().child
    await sleep(700 + 500 * kill)
    doomed.kill('SIGKILL')
  }
  const ended = await Promise.all([1, 2, 3].map(() => startWorker().ended))
  expect(ended.every(({code}) => code === 0 || code === 1)).toBe(true)
  expect(filesOf(join(folder, output))).toEqual(single)
  expect(existsSync(join(folder, `${output}.parts`))).toBe(false)
}

/** That a reviewer gave a document another subject. */
function decisionOn(name: string): string {
  const bytes = readFileSync(join(folder, 'documents', `${name}.txt`))
  return JSON.stringify({
    document: null,
    input: createHash('sha256').update(bytes).digest('hex'),
    part: null,
    version: '0.1.0',
    path: '/subject',
    before: `sluis ${name}`,
    after: 'een andere sluis',
    decision: 'correct',
    reason: '',
    time: '2026-03-09T10:00:00.000Z'
  })
}

function filesOf(place: string): Record<string, string> {
  const files = readdirSync(place, {recursive: true, withFileTypes: true}).filter(
    entry => entry.isFile() && entry.name !== 'stamps.jsonl'
  )
  return Object.fromEntries(
    files
      .map(({parentPath, name}) => join(parentPath, name))
      .map(path => [path.slice(place.length), readFileSync(path, 'utf8')])
  )
}

const freePort = (): Promise<number> =>
  new Promise(done => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const {port} = server.address() as {port: number}
      server.close(() => done(port))
    })
  })

async function untilOpen(port: number): Promise<void> {
  const {connect} = await import('node:net')
  for (let i = 0; i < 300; i++) {
    const isOpen = await new Promise<boolean>(done => {
      const socket = connect(port, '127.0.0.1')
        .on('connect', () => done(true))
        .on('error', () => done(false))
      socket.unref()
      socket.on('connect', () => socket.destroy())
    })
    if (isOpen) return
    await sleep(100)
  }
  throw new Error(`nothing listens on ${port}`)
}
