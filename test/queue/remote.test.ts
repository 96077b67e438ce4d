import {existsSync, readdirSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {BucketStandIn} from '../remote/bucket.js'
import {run} from '../run.js'
import {documentOf, QueueScene} from './scene.js'
import {redisIn, skipsRedis, type QueueServer} from './servers.js'

describe.skipIf(skipsRedis)('workers whose records go to a bucket', () => {
  let scene: QueueScene
  let server: QueueServer
  let bucket: BucketStandIn
  beforeAll(async () => {
    scene = await QueueScene.of(120)
    server = await redisIn(scene.folder)
    await server.start()
    bucket = await new BucketStandIn().listen()
  }, 120_000)
  afterAll(async () => {
    await server.kill()
    await bucket.close()
    scene.end()
  })

  const env = () => bucket.env(join(scene.folder, 'cache'))
  const left = () => readdirSync(tmpdir()).filter(name => name.startsWith('aanhangsel-worker-'))
  const isRecord = ([path]: [string, string]): boolean => !path.startsWith('.aanhangsel')
  const recordsIn = (files: Record<string, string>) =>
    Object.fromEntries(Object.entries(files).filter(isRecord))

  test('leave there the records of a single run, also where one of them is stopped and goes on', async () => {
    await scene.enqueue(server.url)
    const before = left()
    // Its first part is on its way when it stands still.
    bucket.faults = [
      {of: /^PUT records.parts/, times: 1, strike: 'slow down'},
      {of: /^PUT records.parts/, times: 1, strike: 'lost answer'},
      {of: /^PUT .*manifest/, times: 1, strike: 'lost answer'}
    ]
    const address = 's3://bucket/records'
    const call = {call: 'openSync', path: /documents/, nth: 5} as const
    const stopped = await scene.heldWorker(server.url, address, call, env())
    stopped.child.kill('SIGSTOP')
    const others = [1, 2].map(() => scene.worker(server.url, address, {lock: 1, env: env()}))
    for (const {ended} of others) expect([0, 1]).toContain((await ended).code)
    stopped.child.kill('SIGCONT')
    stopped.open()
    const {code, err} = await stopped.ended
    expect([0, 1], err).toContain(code)
    expect(recordsIn(bucket.below('records/'))).toEqual(recordsIn(scene.single))
    expect(bucket.below('records.parts/')).toEqual({})
    expect(left()).toEqual(before)
    expect(existsSync(join(scene.folder, 's3:'))).toBe(false)
    // The manifest and the report name files by their addresses, and say nothing else that is different.
    const named = (text: string) =>
      text.replaceAll(`file://${scene.folder}/documents/`, '../documents/')
    for (const name of ['.aanhangsel/manifest.jsonl', '.aanhangsel/report.json'])
      expect(named(bucket.below('records/')[name]!)).toBe(scene.single[name])
  }, 120_000)

  test('fetch documents from there, with their metadata and their other forms', async () => {
    const documents = 'documents of the bucket'
    for (let number = 1; number <= 70; number++)
      bucket.put(`${documents}/${number}.txt`, documentOf(number))
    bucket.put(`${documents}/7.metadata.json`, '{"title": "Een andere sluis"}')
    bucket.put(`${documents}/8.html`, '<p>Dit is geen vraag.</p>')
    const input = `s3://bucket/${documents}`
    const cli = (...words: string[]) => run(words, {cwd: scene.folder, env: env()})
    const all = ['convert', input, '-o', 'single', '-q', '--timeout', '59']
    expect((await cli(...all)).code).toBe(1)
    const enqueued = await cli('enqueue', input, '--queue', server.url, '--timeout', '59')
    expect(enqueued.err).toContain('70 document(s) in 2 job(s), 2 of them new')
    const workers = [1, 2].map(() => scene.worker(server.url, 'fetched', {env: env()}))
    for (const {ended} of workers) expect([0, 1]).toContain((await ended).code)
    expect(scene.files('fetched')).toEqual(scene.files('single'))
    expect(scene.files('fetched')['7.json']).toContain('unreadable-metadata')
    expect(existsSync(join(scene.folder, 'fetched.parts'))).toBe(false)
  }, 120_000)

  test('end with code 3 where the bucket is not there, and give the job back', async () => {
    await scene.enqueue(server.url, '--layout')
    const {code, err} = await scene.worker(server.url, 's3://nowhere/x', {env: env()}).ended
    expect({code, err}).toEqual({code: 3, err: expect.stringMatching(/no such bucket/)})
    const status = await scene.run('queue', '--queue', server.url, '--json')
    expect(JSON.parse(status.out)).toMatchObject({waiting: 3, active: 0, failed: 0})
  }, 120_000)
})
