import {chmodSync, existsSync, mkdirSync, readdirSync} from 'node:fs'
import {connect, createServer} from 'node:net'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {start, works, type Started} from '../run.js'

/** Where CI must have the servers, their tests are not skipped. */
const isMust = process.env['AANHANGSEL_SERVERS'] === 'required'

const hasRedis = works('which', 'redis-server')
const programs = existsSync('/usr/lib/postgresql')
  ? `/usr/lib/postgresql/${readdirSync('/usr/lib/postgresql').sort().at(-1)}/bin`
  : ''

export const skipsRedis = !isMust && !hasRedis
export const skipsPostgres = !isMust && programs === ''

if (!hasRedis) console.warn('redis-server is not installed: the queue on Redis is not tested')
if (!programs) console.warn('PostgreSQL is not installed: the queue on PostgreSQL is not tested')

/** A service that workers take jobs from. */
export interface QueueServer {
  url: string
  start(): Promise<void>
  /** End it at once, as a power cut does. */
  kill(): Promise<void>
}

/** A Redis that keeps what it is told on disk, below a folder. */
export async function redisIn(folder: string): Promise<QueueServer> {
  const port = await freePort()
  const words = `--port ${port} --bind 127.0.0.1 --save  --appendonly yes --appendfsync always`
  let server: Started
  return {
    url: `redis://127.0.0.1:${port}`,
    async start() {
      server = start('redis-server', words.split(' '), {cwd: folder})
      await untilOpen(port)
    },
    async kill() {
      server.child.kill('SIGKILL')
      await server.ended
    }
  }
}

/** A cluster of PostgreSQL of its own, below a folder. */
export async function postgresIn(folder: string): Promise<QueueServer> {
  const port = await freePort()
  const data = join(folder, 'postgres')
  const cluster = join(data, 'cluster')
  mkdirSync(data)
  chmodSync(data, 0o777)
  asPostgres(`${programs}/initdb`, '-D', cluster, '-A', 'trust', '-U', 'postgres', '--no-sync')
  const settings = `-p ${port} -k ${data} -c listen_addresses=127.0.0.1 -c fsync=off`
  const control = (...words: string[]): boolean =>
    asPostgres(`${programs}/pg_ctl`, '-D', cluster, '-w', ...words)
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    async start() {
      control('-l', join(data, 'log'), '-o', settings, 'start')
      await untilOpen(port)
    },
    async kill() {
      control('-m', 'immediate', 'stop')
    }
  }
}

/** The server refuses to run for root. */
const asPostgres = (...words: string[]): boolean =>
  process.getuid!() === 0
    ? works('runuser', '-u', 'postgres', '--', ...words)
    : works(words[0]!, ...words.slice(1))

/** Below those that the system gives away by itself, so that it is still free after the server was killed. */
async function freePort(): Promise<number> {
  for (;;) {
    const port = 15_000 + Math.floor(17_000 * Math.random())
    if (await isFree(port)) return port
  }
}

const isFree = (port: number): Promise<boolean> =>
  new Promise(done => {
    const server = createServer()
      .on('error', () => done(false))
      .listen(port, '127.0.0.1', () => server.close(() => done(true)))
  })

async function untilOpen(port: number): Promise<void> {
  for (let i = 0; i < 300; i++) {
    if (await isOpen(port)) return
    await sleep(100)
  }
  throw new Error(`nothing listens on ${port}`)
}

const isOpen = (port: number): Promise<boolean> =>
  new Promise(done => {
    const socket = connect(port, '127.0.0.1')
      .on('connect', () => {
        socket.destroy()
        done(true)
      })
      .on('error', () => done(false))
    socket.unref()
  })
