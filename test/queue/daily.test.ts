import {existsSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout as pause} from 'node:timers/promises'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {openQueue} from '../../src/queue/connection.js'
import {enqueue} from '../../src/queue/enqueue.js'
import {findSources} from '../../src/queue/sources.js'
import {startCli, type Started} from '../run.js'
import {documentOf, QueueScene} from './scene.js'
import {postgresIn, redisIn, skipsPostgres, skipsRedis, type QueueServer} from './servers.js'

/** Wait until a program says something. @throws if it ends before */
const untilSaid = ({child, ended}: Started, words: string): Promise<void> =>
  new Promise((done, fail) => {
    let said = ''
    child.stderr!.on('data', (text: string) => {
      said += text
      if (said.includes(words)) done()
    })
    void ended.then(({err}) => fail(new Error(`it ended and never said "${words}": ${err}`)))
  })

describe.skipIf(skipsRedis)('a queue, day by day', () => {
  let scene: QueueScene
  let server: QueueServer
  beforeAll(async () => {
    scene = await QueueScene.of(120)
    // The forms of a document are one document, and the best that can be read is taken.
    scene.put('7.html', '<p>Dit is geen vraag.</p>')
    scene.put('8.html', '<p>Dit is geen vraag.</p>')
    await scene.convertAgain()
    server = await redisIn(scene.folder)
    await server.start()
  }, 120_000)
  afterAll(async () => {
    await server.kill()
    scene.end()
  })
  const status = async () =>
    JSON.parse((await scene.run('queue', '--queue', server.url, '--json')).out)

  test('a worker that never ends joins what was made whenever nothing is left', async () => {
    const words = ['worker', '--queue', server.url, '-o', 'out', '--jobs', '1']
    const worker = startCli(words, {cwd: scene.folder})
    await untilSaid(worker, 'at work with 1 thread(s); records go to `out`')
    // Longer than the lock that it began with allows for.
    const joined = untilSaid(worker, 'was joined in `out`')
    const added = await scene.enqueue(server.url, '--timeout', '100')
    expect(added.err).toBe('120 document(s) in 3 job(s), 3 of them new\n')
    await joined
    scene.expectUndisturbed('out')
    expect(await status()).toMatchObject({waiting: 0, completed: 3, failed: 0, minutesLeft: 0})
    worker.child.kill('SIGTERM')
    const {code, err} = await worker.ended
    expect({code, err}).toEqual({code: 143, err: expect.stringContaining(scene.total)})
  }, 120_000)

  test('what waits can be counted, and removed', async () => {
    await scene.enqueue(server.url, '--timeout', '99')
    const before = await scene.run('queue', '--queue', server.url)
    expect(before.out).toMatch(/^3 job\(s\) wait, 0 at work, 3 done, 0 failed\n\d+ document/)
    const drained = await scene.run('queue', '--queue', server.url, '--drain')
    expect(drained.out).toContain('0 job(s) wait')
    expect(drained.err).toBe('3 job(s) removed\n')
  }, 120_000)

  test('who adds more than fits waits', async () => {
    const sources = await findSources({
      words: [join(scene.folder, 'documents')],
      filesFrom: undefined,
      separator: '\n'
    })
    const options = {timeout: 98, memory: 512, layout: false, limits: {}}
    let isDone = false
    const full: number[] = []
    const filling = {waiting: 1, atOnce: 1, onFull: (count: number) => full.push(count)}
    const adding = enqueue(sources, server.url, options, filling).then(all => {
      isDone = true
      return all
    })
    const queue = await openQueue(server.url)
    while ((await queue.getWaitingCount()) < 2) await pause(20)
    // Longer than it sleeps between two looks.
    await pause(1500)
    expect({isDone, waiting: await queue.getWaitingCount()}).toEqual({isDone: false, waiting: 2})
    // It says so once, however long it waits.
    expect(full).toEqual([2])
    await queue.drain()
    expect(await adding).toEqual({documents: 120, jobs: 3, added: 3})
    expect(await queue.getWaitingCount()).toBe(1)
    await queue.drain()
    await queue.close()
  }, 120_000)

  test('two documents with one record are refused, and so is what is not there', async () => {
    const words = ['documents/7.txt', join(scene.folder, 'documents'), '--queue', server.url]
    const {code, err} = await scene.run('enqueue', ...words)
    expect({code, err}).toEqual({
      code: 2,
      err: expect.stringMatching(/would have one record, `7.json`/)
    })
    const none = await scene.run('enqueue', 'nothing', '--queue', server.url)
    expect(none).toMatchObject({code: 2, err: expect.stringMatching(/no such file or folder/)})
    const listed = {cwd: scene.folder, input: 'documents/9.txt\nnothing.txt\n'}
    const list = ['enqueue', '--files-from', '-', '--queue', server.url]
    expect(await startCli(list, listed).ended).toMatchObject({
      code: 2,
      err: expect.stringMatching(/nothing.txt` cannot be read/)
    })
  }, 120_000)

  test('a document that changes while its records wait to be joined is there as it is now', async () => {
    const output = 'changed'
    await scene.enqueue(server.url, '--timeout', '97')
    const joining = {call: 'renameSync', path: /parts\/[0-9a-f]+\/\d+\.json$/} as const
    const killed = await scene.heldWorker(server.url, output, joining)
    killed.child.kill('SIGKILL')
    await killed.ended
    scene.put('11.txt', 'Dit is geen vraag meer.')
    scene.put('99.txt', documentOf(1000))
    await scene.convertAgain()
    const again = await scene.enqueue(server.url, '--timeout', '97')
    expect(again.err).toBe('120 document(s) in 3 job(s), 2 of them new\n')
    expect((await scene.worker(server.url, output).ended).code).toBe(1)
    scene.expectUndisturbed(output)
  }, 120_000)

  test('a list names documents as well', async () => {
    const listed = {cwd: scene.folder, input: 'documents/9.txt\ndocuments/10.txt\n'}
    const words = ['enqueue', '--files-from', '-', '--queue', server.url]
    expect((await startCli(words, listed).ended).err).toContain('2 document(s) in 1 job(s)')
    expect((await scene.worker(server.url, 'listed').ended).code).toBe(0)
    expect(existsSync(join(scene.folder, 'listed/documents/9.json'))).toBe(true)
    rmSync(join(scene.folder, 'listed'), {recursive: true})
  }, 120_000)
})

test.skipIf(skipsPostgres)(
  'a worker waits for a PostgreSQL that goes away',
  async () => {
    const scene = await QueueScene.of(60)
    const server = await postgresIn(scene.folder)
    await server.start()
    try {
      const words = ['worker', '--queue', server.url, '-o', 'out', '--jobs', '1']
      const worker = startCli(words, {cwd: scene.folder})
      await untilSaid(worker, 'at work with 1 thread(s)')
      await server.kill()
      // It looks at the queue four times a second.
      await pause(1000)
      await server.start()
      const joined = untilSaid(worker, 'was joined in `out`')
      expect((await scene.enqueue(server.url)).code).toBe(0)
      await joined
      scene.expectUndisturbed('out')
      await server.kill()
      worker.child.kill('SIGTERM')
      expect((await worker.ended).code).toBe(143)
    } finally {
      await server.kill()
      scene.end()
    }
  },
  120_000
)

test('a service that does not answer is named, without its password', async () => {
  const isTold = async (protocol: string, place: string): Promise<void> => {
    const words = ['queue', '--queue', `${protocol}://reader:secret@${place}`]
    const {code, said} = await startCli(words).ended
    expect({code, said}).toEqual({
      code: 3,
      said: `aanhangsel: cannot use \`${protocol}://${place}\`: the service of the queue does not answer (ECONNREFUSED)\n`
    })
  }
  await Promise.all([isTold('redis', '127.0.0.1:9'), isTold('postgres', '127.0.0.1:9/x')])
}, 60_000)
