import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {join} from 'node:path'
import {setTimeout as pause} from 'node:timers/promises'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {root, runNode, runProgram, cli, works, type Ran} from '../run.js'
import {converter} from '../../src/version.js'
import {isFull, patience, QueueScene} from './scene.js'
import {postgresIn, redisIn, skipsPostgres, skipsRedis, type QueueServer} from './servers.js'

const canMount = works('unshare', '--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt')
/** In the thread that converts, with most of a job still to be done. */
const atDocument = {call: 'openSync', path: /documents/, nth: 5} as const
/** Nothing else happens meanwhile, so that a slow machine only waits for longer. */
const longerThanALock = () => pause(1500)

let scene: QueueScene
beforeAll(async () => {
  scene = await QueueScene.of(isFull ? 300 : 120)
}, 120_000)
afterAll(() => scene.end())

/** Act while the documents wait in a queue of their own. */
async function withQueue(
  {folder, serverIn = redisIn}: {folder: string; serverIn?: typeof redisIn},
  act: (server: QueueServer) => Promise<void>
): Promise<void> {
  mkdirSync(folder)
  const server = await serverIn(folder)
  await server.start()
  try {
    await act(server)
  } finally {
    await server.kill()
  }
}

const servers = [
  ['Redis', skipsRedis, redisIn],
  ['PostgreSQL', skipsPostgres, postgresIn]
] as const

// Most of the time they wait, for locks of the dead to run out. What a worker does in trouble is the same on every
// service, so that one is enough for every day.
describe.concurrent.each(isFull ? servers : servers.slice(0, 1))(
  'on %s',
  (service, skips, serverIn) => {
    const onQueue = (name: string, act: (server: QueueServer, output: string) => Promise<void>) =>
      test.skipIf(skips)(
        name,
        () =>
          withQueue({folder: scene.nextFolder(service), serverIn}, async server => {
            expect((await scene.enqueue(server.url)).code).toBe(0)
            await act(server, `out on ${service}, ${name}`)
          }),
        patience
      )

    onQueue('the server is killed and comes back', async (server, output) => {
      const held = await scene.heldWorker(server.url, output, atDocument)
      const other = scene.worker(server.url, output, {lock: 1})
      await server.kill()
      await longerThanALock()
      await server.start()
      held.open()
      for (const {ended} of [held, other]) expect([0, 1]).toContain((await ended).code)
      scene.expectUndisturbed(output)
    })

    onQueue('a worker is stopped past its lock, and goes on', async (server, output) => {
      const stopped = await scene.heldWorker(server.url, output, atDocument)
      stopped.child.kill('SIGSTOP')
      const other = await scene.worker(server.url, output, {lock: 1}).ended
      stopped.child.kill('SIGCONT')
      stopped.open()
      for (const {code, err} of [other, await stopped.ended]) expect([0, 1], err).toContain(code)
      scene.expectUndisturbed(output)
    })

    onQueue('the loop of a worker is blocked for longer than its lock', async (server, output) => {
      const blocked = await scene.heldWorker(server.url, output, {
        call: 'writeFileSync',
        path: /parts.*partial/
      })
      const other = await scene.worker(server.url, output, {lock: 1}).ended
      blocked.open()
      for (const {code, err} of [other, await blocked.ended]) expect([0, 1], err).toContain(code)
      scene.expectUndisturbed(output)
    })

    onQueue('a worker is killed while it joins what was made', async (server, output) => {
      const joining = {call: 'renameSync', path: /parts\/[0-9a-f]+\/\d+\.json$/, nth: 50} as const
      const killed = await scene.heldWorker(server.url, output, joining)
      killed.child.kill('SIGKILL')
      await killed.ended
      expect((await scene.worker(server.url, output).ended).code).toBe(0)
      scene.expectUndisturbed(output)
    })

    onQueue('a worker is killed between its lock and its folder', async (server, output) => {
      const making = {call: 'mkdirSync', path: /parts\/\.[0-9a-f]+$/} as const
      const killed = await scene.heldWorker(server.url, output, making)
      killed.child.kill('SIGKILL')
      await killed.ended
      const left = readdirSync(join(scene.folder, `${output}.parts`))
      expect(left).toEqual([expect.stringMatching(/^\.[0-9a-f]+\.lock$/)])
      expect((await scene.worker(server.url, output, {lock: 1}).ended).code).toBe(1)
      scene.expectUndisturbed(output)
    })

    onQueue('a worker is told to end, which ends its job first', async (server, output) => {
      const held = await scene.heldWorker(server.url, output, atDocument)
      held.child.kill('SIGTERM')
      held.open()
      const {code, err} = await held.ended
      expect({code, err}).toEqual({code: 143, err: expect.stringContaining('50 document(s): ')})
      expect(existsSync(join(scene.folder, output))).toBe(false)
      expect((await scene.worker(server.url, output).ended).code).toBe(1)
      scene.expectUndisturbed(output)
    })

    onQueue('two versions of the program are at work at once', async (server, output) => {
      const other = otherVersion(join(scene.folder, `other on ${service}`))
      const words = ['--queue', server.url]
      const added = await runNode([other, 'enqueue', 'documents', ...words], {cwd: scene.folder})
      expect(added.err).toContain(`${scene.jobs} of them new`)
      const work = ['worker', ...words, '-o', `${output} of 9`, '--until-empty', '--jobs', '1']
      const workers = [
        scene.worker(server.url, output).ended,
        runNode([other, ...work], {cwd: scene.folder})
      ]
      for (const {err} of await Promise.all(workers)) expect(err).toContain(scene.total)
      scene.expectUndisturbed(output)
      const ours = `"version": ${JSON.stringify(converter.version)}`
      const theirs = Object.entries(scene.files(`${output} of 9`))
      expect(theirs.filter(([, text]) => text.includes(ours))).toEqual([])
      expect(theirs).toHaveLength(Object.keys(scene.files(output)).length)
    })

    const onFullDisk = canMount ? onQueue : test.skip
    onFullDisk(
      'a full disk gives the job back, and another machine does it',
      async (server, output) => {
        const small = join(scene.folder, `small on ${service}`)
        mkdirSync(small)
        const script = `mount -t tmpfs -o size=64k tmpfs "${small}" && exec "$0" "$@"`
        const work = ['worker', '--queue', server.url, '-o', `${small}/records`, '--until-empty']
        const words = ['--mount', 'bash', '-c', script, process.execPath, cli, ...work]
        const full = await runProgram('unshare', words, {cwd: scene.folder})
        expect(full).toMatchObject({code: 3, err: expect.stringMatching(/no space is left/)})
        const {code, err} = await scene.worker(server.url, output).ended
        expect({code, err}).toEqual({code: 1, err: expect.stringContaining(`\n${scene.total}`)})
        scene.expectUndisturbed(output)
      }
    )
  }
)

describe.concurrent.each(servers)('on %s', (name, skips, serverIn) => {
  test.skipIf(skips)(
    'a document that kills its worker fails alone',
    async () => {
      const others = isFull ? 299 : 59
      const poisoned = await QueueScene.of(others)
      const folder = join(poisoned.folder, name)
      await withQueue({folder, serverIn}, async ({url}) => {
        poisoned.put('poison.txt', 'Vraag 1\nKent u het gif?\n')
        const added = await poisoned.enqueue(url)
        expect(added.err).toContain(
          `${others + 1} document(s) in ${poisoned.jobs} job(s), ${poisoned.jobs} of them new`
        )
        const poison = join(root, 'test/queue/poison.js')
        const env = {NODE_OPTIONS: `--import ${poison}`}
        const work = () => poisoned.worker(url, 'out', {lock: 1, env}).ended
        const {code, err} = await workAgainAndAgain(work)
        expect({code, err}).toEqual({code: 1, err: expect.stringContaining('1 job(s) failed; ')})
        poisoned.expectUndisturbed('out')
        const status = await poisoned.run('queue', '--queue', url, '--json')
        expect(status.code).toBe(1)
        const documents = [join(poisoned.folder, 'documents/poison.txt')]
        const failures = [{documents, reason: expect.stringMatching(/stalled/)}]
        expect(JSON.parse(status.out)).toMatchObject({waiting: 0, active: 0, failed: 1, failures})
      })
      poisoned.end()
    },
    patience
  )
})

/** Start a worker again whenever it is killed, as whoever runs it does. */
async function workAgainAndAgain(work: () => Promise<Ran>): Promise<Ran> {
  for (let deaths = 0; deaths < 20; deaths++) {
    const ran = await work()
    if (ran.code !== 137) return ran
  }
  throw new Error('workers die for ever')
}

/** The program in another version, which is built into it. @returns its path */
function otherVersion(folder: string): string {
  cpSync(join(root, 'dist'), join(folder, 'dist'), {recursive: true})
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  const ours = `"version":"${converter.version}"`
  const built = readdirSync(join(folder, 'dist'), {recursive: true, encoding: 'utf8'})
  for (const path of built
    .filter(name => name.endsWith('.js'))
    .map(name => join(folder, 'dist', name))) {
    const code = readFileSync(path, 'utf8')
    if (code.includes(ours)) writeFileSync(path, code.replaceAll(ours, '"version":"9.9.9"'))
  }
  cpSync(join(root, 'package.json'), join(folder, 'package.json'))
  return join(folder, 'dist/cli.js')
}
