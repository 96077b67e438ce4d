// Redis and PostgreSQL of this machine, empty, each for as long as something is measured.
import {spawn, spawnSync} from 'node:child_process'
import {chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout as pause} from 'node:timers/promises'
import {Redis} from 'ioredis'
import pg from 'pg'

const port = 15_000 + (process.pid % 17_000)
const installs = '/usr/lib/postgresql'
const programs = existsSync(installs) && join(installs, readdirSync(installs).sort().at(-1), 'bin')

/** By their names. Each says whether it is installed, how it is started, and how many bytes it holds. */
export const services = {
  Redis: {
    isThere: () => spawnSync('which', ['redis-server']).status === 0,
    url: `redis://127.0.0.1:${port}`,
    start(folder) {
      const words = ['--port', port, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'yes']
      return spawn('redis-server', words.map(String), {cwd: folder, stdio: 'ignore'})
    },
    async held(url) {
      const client = new Redis(url, {maxRetriesPerRequest: null})
      client.on('error', () => {})
      const text = await client.info('memory')
      client.disconnect()
      return Number(/used_memory:(\d+)/.exec(text)[1])
    }
  },
  PostgreSQL: {
    isThere: () => Boolean(programs),
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    start(folder) {
      chmodSync(folder, 0o777)
      const cluster = join(folder, 'cluster')
      asPostgres(spawnSync, 'initdb', ['-D', cluster, '-A', 'trust', '-U', 'postgres', '--no-sync'])
      const words = ['-D', cluster, '-p', String(port), '-k', folder, '-h', '127.0.0.1']
      return asPostgres(spawn, 'postgres', words)
    },
    async held(url) {
      const client = new pg.Client(url)
      await client.connect()
      const {rows} = await client.query('select pg_database_size(current_database()) as bytes')
      await client.end()
      return Number(rows[0].bytes)
    }
  }
}

/** It refuses to run for root. */
function asPostgres(start, name, words) {
  const program = join(programs, name)
  const ids = process.getuid() === 0 ? idsOfPostgres() : {}
  return start(program, words, {stdio: 'ignore', ...ids})
}

function idsOfPostgres() {
  const [uid, gid] = ['-u', '-g'].map(flag =>
    Number(spawnSync('id', [flag, 'postgres'], {encoding: 'utf8'}).stdout)
  )
  return {uid, gid}
}

/**
 * Act while a service runs, which begins with nothing.
 *
 * @param act gets its address, and functions that tell the bytes that it holds and its seconds of CPU time
 */
export async function withService(name, folder, act) {
  const {url, start, held} = services[name]
  mkdirSync(folder, {recursive: true})
  const server = start(folder)
  try {
    await untilAnswered(() => held(url))
    return await act({url, held: () => held(url), cpu: () => cpuOf(server.pid)})
  } finally {
    server.kill('SIGKILL')
    await pause(500)
    rmSync(folder, {recursive: true, force: true, maxRetries: 5})
  }
}

async function untilAnswered(ask) {
  for (let tries = 0; ; tries++)
    try {
      return await ask()
    } catch (error) {
      if (tries === 100) throw error
      await pause(100)
    }
}

/** Seconds of CPU time of a process and of those that it started, ended or not. */
function cpuOf(pid) {
  const ticks = readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(statOf)
    .filter(stat => stat && (stat.pid === pid || stat.parent === pid))
    .reduce((sum, {pid: id, own, ended}) => sum + own + (id === pid ? ended : 0), 0)
  return ticks / 100
}

function statOf(name) {
  try {
    const text = readFileSync(`/proc/${name}/stat`, 'utf8')
    // The name of the program, in brackets, may have blanks in it.
    const rest = text.slice(text.lastIndexOf(')') + 2).split(' ')
    const [user, system, endedUser, endedSystem] = rest.slice(11, 15).map(Number)
    return {
      pid: Number(name),
      parent: Number(rest[1]),
      own: user + system,
      ended: endedUser + endedSystem
    }
  } catch {
    // It has ended.
    return undefined
  }
}
