import {once} from 'node:events'
import {cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync} from 'node:fs'
import {createServer, type AddressInfo} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, onTestFinished, test} from 'vitest'
import {root, runNode, type Ran} from '../run.js'

/** What is installed only by those who need it. */
const optional = ['bullmq', 'ioredis', 'pg', '@aws-sdk']

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'aanhangsel-'))
  cpSync(join(root, 'dist'), join(folder, 'dist'), {recursive: true})
  cpSync(join(root, 'package.json'), join(folder, 'package.json'))
  mkdirSync(join(folder, 'node_modules'))
  for (const name of readdirSync(join(root, 'node_modules')))
    if (!optional.includes(name)) install(name)
})
afterAll(() => rmSync(folder, {recursive: true, force: true}))

const install = (name: string): void =>
  symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name))
const cli = (...words: string[]): Promise<Ran> =>
  runNode([join(folder, 'dist/cli.js'), ...words], {cwd: folder})

const redis = ['queue', '--queue', 'redis://127.0.0.1:9']
const bucket = ['convert', 's3://bucket/documents']

test('who has not installed what a command needs is told what and how', async () => {
  const isTold = async (words: string[], name: string): Promise<void> => {
    const {code, err} = await cli(...words)
    expect({code, err}).toEqual({code: 3, err: expect.stringContaining(`npm install ${name}@`)})
    expect(err).toMatch(
      /^aanhangsel: .* the package `[^`]+`, which is not installed\. Install it: .*\n$/
    )
  }
  await isTold(bucket, '@aws-sdk/client-s3')
  await isTold(redis, 'bullmq')
  install('bullmq')
  await isTold(redis, 'ioredis')
  const server = refusing.listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  const url = `postgres://127.0.0.1:${(server.address() as AddressInfo).port}/x`
  const postgres = ['queue', '--queue', url]
  await isTold(postgres, 'pg')
  install('pg')
  const {code, err} = await cli(...postgres)
  expect({code, err}).toEqual({
    code: 3,
    err: `aanhangsel: cannot use \`${url}\`: the service of the queue refuses: no such reader\n`
  })
}, 60_000)

/** A PostgreSQL to which every password is wrong: it says so at once, and nobody tries again. */
const refusing = createServer(socket =>
  socket.on('data', () => {
    const fields = Buffer.from('SFATAL\0C28P01\0Mno such reader\0\0')
    const head = Buffer.from('E\0\0\0\0')
    head.writeUInt32BE(fields.length + 4, 1)
    socket.end(Buffer.concat([head, fields]))
  })
)
