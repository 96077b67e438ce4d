import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {idOf, toJobs} from '../../src/queue/job.js'
import type {GatedCall} from '../gate.js'
import {isFull, kills, patience, QueueScene} from './scene.js'
import {postgresIn, redisIn, skipsPostgres, skipsRedis, type QueueServer} from './servers.js'

const options = {timeout: 60, memory: 512, layout: false, limits: {}}

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
    idOf({documents: [a], options: {...options, timeout: 61}})
  )
  expect(
    toJobs(
      Array.from({length: 120}, (_, i) => ({...a, target: String(i)})),
      options
    ).map(job => job.documents.length)
  ).toEqual([50, 50, 20])
  expect(toJobs([{...a, bytes: 2 ** 30}, b], options)).toHaveLength(2)
})

/** A call of a worker, before its first job is done; nobody knows beforehand which. */
function anyCall(): GatedCall {
  const calls = [
    {call: 'mkdirSync', path: /parts/, nth: 1},
    {call: 'openSync', path: /documents/, nth: any(50)},
    {call: 'writeFileSync', path: /partial/, nth: any(49)},
    {call: 'renameSync', path: /partial/, nth: any(49)}
  ] as const
  return calls[any(calls.length) - 1]!
}

const any = (most: number): number => 1 + Math.floor(Math.random() * most)

let scene: QueueScene
beforeAll(async () => {
  scene = await QueueScene.of(isFull ? 300 : 180)
}, 120_000)
afterAll(() => scene.end())

describe.each([
  ['Redis', skipsRedis, redisIn],
  ['PostgreSQL', skipsPostgres, postgresIn]
] as const)('a queue on %s', (name, skips, serverIn) => {
  describe.skipIf(skips)('that is there', () => {
    let server: QueueServer
    beforeAll(async () => {
      server = await serverIn(scene.folder)
      await server.start()
    }, 120_000)
    afterAll(() => server.kill())

    test(
      'gives the bytes of a single run, whatever workers die',
      async () => {
        const output = `out-${name}`
        expect((await scene.enqueue(server.url)).err).toContain(`${scene.jobs} of them new`)
        for (let kill = 0; kill < kills; kill++) {
          const call = anyCall()
          const doomed = await scene.heldWorker(server.url, output, call)
          if (kill === kills - 1) {
            await server.kill()
            await server.start()
            expect((await scene.enqueue(server.url)).err).toContain('0 of them new')
          }
          doomed.child.kill('SIGKILL')
          expect((await doomed.ended).code, JSON.stringify(call)).toBe(137)
        }
        const workers = [1, 2, 3].map(() => scene.worker(server.url, output, {lock: 1}).ended)
        for (const {code, err} of await Promise.all(workers)) expect([0, 1], err).toContain(code)
        scene.expectUndisturbed(output)
      },
      patience
    )

    test('knows a job that is added again, and says what is in it', async () => {
      expect((await scene.enqueue(server.url)).err).toContain('0 of them new')
      const status = await scene.run('queue', '--queue', server.url, '--json')
      expect(JSON.parse(status.out)).toMatchObject({
        waiting: 0,
        active: 0,
        // A job that four of its workers die of is divided.
        completed: kills < 4 ? scene.jobs : expect.any(Number),
        failed: 0
      })
    })
  })
})

test('an address that is none is refused in plain words', async () => {
  const {code, err} = await scene.run('worker', '--queue', 'amqp://somewhere', '--until-empty')
  expect(code).toBe(2)
  expect(err).toContain('redis:// or postgres://')
})
