import {createHash} from 'node:crypto'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {QueueScene} from './scene.js'
import {redisIn, skipsRedis, type QueueServer} from './servers.js'

describe.skipIf(skipsRedis)('a queue', () => {
  let scene: QueueScene
  let server: QueueServer
  beforeAll(async () => {
    scene = await QueueScene.of(60)
    server = await redisIn(scene.folder)
    await server.start()
  }, 120_000)
  afterAll(async () => {
    await server.kill()
    scene.end()
  })

  test('applies what reviewers decided, and does again only what more was decided about', async () => {
    const decide = (...names: string[]): void =>
      writeFileSync(
        join(scene.folder, 'review.jsonl'),
        names.map(name => `${decisionOn(scene.folder, name)}\n`).join('')
      )
    const enqueue = () => scene.enqueue(server.url, '--corrections', 'review.jsonl')
    const work = ['worker', '--queue', server.url, '-o', 'decided', '--until-empty', '-q']
    decide('7')
    await scene.run('convert', 'documents', '--corrections', 'review.jsonl', '-o', 'single', '-q')
    expect((await enqueue()).err).toContain('2 of them new')
    await scene.run(...work)
    const record = JSON.parse(readFileSync(join(scene.folder, 'decided/7.json'), 'utf8'))
    expect(record).toMatchObject({
      subject: 'een andere sluis',
      source: {corrected: [{stale: false}]}
    })
    expect(scene.files('decided')).toEqual(scene.files('single'))
    decide('7', '8')
    expect((await enqueue()).err).toMatch(/[12] of them new/)
    // Before a worker comes to it, something else was decided.
    decide('7')
    expect((await scene.run(...work)).code).toBe(1)
    const status = await scene.run('queue', '--queue', server.url)
    expect(status.out).toContain('has changed since it was enqueued')
    // What it failed of is mended, and it is tried again.
    decide('7', '8')
    const retried = await scene.run('queue', '--queue', server.url, '--retry')
    expect(retried.err).toBe('1 job(s) put back\n')
    expect((await scene.run(...work)).code).toBe(1)
    expect((await scene.run('queue', '--queue', server.url, '--json')).out).toContain('"failed": 0')
  }, 120_000)
})

function decisionOn(folder: string, name: string): string {
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
