import {cpSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {request} from 'node:http'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {unpacked} from '../../src/review/listed.js'
import {root, run as runIn, startCli, type Ran, type Started} from '../run.js'
import {decidedOnOlder} from './decided.js'

const folder = mkdtempSync(join(tmpdir(), 'aanhangsel-review-'))
const run = (...words: string[]): Promise<Ran> => runIn(words, {cwd: folder})

let child: Started['child']
let address: URL

beforeAll(async () => {
  cpSync(join(root, 'fixtures/pdf-official-layout/input.pdf'), join(folder, 'a.pdf'))
  writeFileSync(
    join(folder, 'b.txt'),
    'Vraag 1\nKent u <script>alert(1)</script>?\nAntwoord 1\nJa, dat bericht ken ik.\n'
  )
  const older = decidedOnOlder({document: 'ah-tk-20232024-99'})
  writeFileSync(join(folder, 'review.jsonl'), JSON.stringify(older))
  writeFileSync(join(folder, 'large.txt'), Buffer.alloc(100_000_000, 'a'))
  const words = ['review', 'a.pdf', 'b.txt', 'large.txt', '--write', '--quiet']
  child = startCli(words, {cwd: folder}).child
  address = new URL(
    await new Promise<string>(done => child.stdout!.once('data', it => done(`${it}`.trim())))
  )
}, 60_000)

afterAll(() => child.kill('SIGTERM'))

interface Asked {
  status: number
  body: any
  headers: Record<string, unknown>
}

/** Ask as no browser would: any path, any host. */
const ask = (
  path: string,
  {
    headers = {},
    body,
    method = body === undefined ? 'GET' : 'POST'
  }: {headers?: object; body?: unknown; method?: string} = {}
): Promise<Asked> =>
  new Promise((done, fail) => {
    const asked = request(
      {
        host: '127.0.0.1',
        port: address.port,
        path,
        method,
        headers: {'content-type': 'application/json', ...headers}
      },
      response => {
        let text = ''
        response.on('data', part => (text += part))
        response.on('end', () => {
          const isJson = `${response.headers['content-type']}`.includes('json')
          done({
            status: response.statusCode!,
            body: isJson ? JSON.parse(text) : text,
            headers: response.headers
          })
        })
      }
    )
    asked.on('error', fail)
    asked.end(body === undefined ? undefined : JSON.stringify(body))
  })

const own = (path: string): string => address.pathname + path

test.each([
  ['no token', '/', {}],
  ['a wrong token', `/${'x'.repeat(32)}/api/documents`, {}],
  ['another host', 'api/documents', {host: 'example.org'}],
  ['another origin', 'api/documents', {origin: 'https://example.org'}],
  ['no origin but null', 'api/documents', {origin: 'null'}]
])('a request with %s is refused', async (_, path, headers) => {
  expect((await ask(path.startsWith('/') ? path : own(path), {headers})).status).toBe(403)
})

test.each([
  '../package.json',
  'cmaps/../package.json',
  'cmaps/..%2fpackage.json',
  '%2e%2e/x',
  'wasm/',
  '__proto__'
])('the path %s leads nowhere', async path => expect((await ask(own(path))).status).toBe(404))

test('the page loads nothing from elsewhere', async () => {
  const {status, headers} = await ask(own(''))
  expect(status).toBe(200)
  expect(headers['content-security-policy']).toContain("default-src 'self'")
  expect(headers['referrer-policy']).toBe('no-referrer')
})

test('what was decided about another input is shown as stale, and not applied', async () => {
  const {record, stale, decisions} = (await ask(own('api/documents/0'))).body
  expect(record.subject).not.toBe('iets anders')
  expect([stale, decisions]).toMatchObject([[{after: 'iets anders'}], []])
})

test('the doubts of documents are told where they are asked for', async () => {
  const found = (await ask(own('api/doubts/1,0,99'))).body
  expect(found.map(([index]: [number]) => index)).toEqual([1, 0])
  expect(found[1][1]).toEqual((await ask(own('api/documents/0'))).body.summary.doubts)
  expect((await ask(own('api/doubts/1;2'))).status).toBe(404)
})

test('a document of 100 MB is refused, and the others are there', async () => {
  const {documents} = (await ask(own('api/documents'))).body
  expect(unpacked({documents}).map(({error}) => error)).toEqual([
    null,
    null,
    expect.stringMatching(/100000000 bytes|100 MB|larger|too large|limit/i)
  ])
  expect((await ask(own('api/documents/2'))).status).toBe(404)
})

test('a wish of 100 MB is refused before it is read', async () => {
  const body = {decision: 'accept', path: 'a'.repeat(100_000_000)}
  const asked = await ask(own('api/documents/1'), {body}).catch((error: Error) => error)
  expect(asked instanceof Error || asked.status === 400).toBe(true)
  expect((await ask(own('api/documents'))).status).toBe(200)
})

test.each([
  ['of another site', {origin: 'https://example.org'}, 403],
  ['for another host', {host: 'example.org'}, 403],
  ['as a form sends it', {'content-type': 'text/plain'}, 415]
])('a wish %s is refused', async (_, headers, status) => {
  const body = {decision: 'accept', path: ''}
  expect((await ask(own('api/documents/1'), {body, headers})).status).toBe(status)
})

test.each(['/source/sha256', '/__proto__/polluted', '/constructor', '/exchanges/0/toString'])(
  'a value at %s is not changed',
  async path => {
    const wish = {decision: 'correct', change: {do: 'set', path, value: 'x'}}
    expect((await ask(own('api/documents/1'), {body: wish})).status).toBe(400)
    expect(({} as {polluted?: string}).polluted).toBeUndefined()
  }
)

test('a change that would lose letters, or is no value, is refused', async () => {
  const change = (change: object) =>
    ask(own('api/documents/1'), {body: {decision: 'correct', change}})
  const lost = await change({do: 'set', path: '/exchanges/0/answer/blocks/0/text', value: 'Ja'})
  expect([lost.status, lost.body.error]).toEqual([
    400,
    expect.stringContaining('lose or invent letters')
  ])
  const wrong = await change({do: 'set', path: '/submitted', value: 'yesterday'})
  expect([wrong.status, wrong.body.error]).toEqual([
    400,
    expect.stringContaining('not a value for `/submitted`')
  ])
})

test('a correction is kept, applied by convert, written as gold, and scores 100 %', async () => {
  const tell = (body: object) => ask(own('api/documents/1'), {body})
  const change = {do: 'set', path: '/subject', value: 'een bericht'}
  expect((await tell({decision: 'correct', change})).body.record.subject).toBe('een bericht')
  expect((await tell({decision: 'undo'})).body.record.subject).toBeNull()
  await tell({decision: 'correct', change})
  expect((await tell({decision: 'accept', path: ''})).body.summary.accepted).toBe(true)
  const corrected = ['--corrections', 'review.jsonl', '-o', 'out', '-q']
  expect(await run('convert', 'b.txt', ...corrected)).toMatchObject({code: 0})
  const record = JSON.parse(readFileSync(join(folder, 'out/b.json'), 'utf8'))
  expect(record.subject).toBe('een bericht')
  expect(record.source.corrected).toEqual([
    {path: '/subject', decision: 'correct', stale: false},
    {path: '', decision: 'accept', stale: false}
  ])
  expect((await run('review', 'b.txt', '--gold', 'gold', '-q')).code).toBe(0)
  const right = expect.stringContaining('1 right in every respect')
  expect(await run('score', 'gold', 'out')).toMatchObject({code: 0, out: right})
  await run('convert', 'b.txt', '-o', 'plain', '-q')
  const {out} = await run('score', 'gold', 'plain', '--verbose')
  expect(out).toContain('header.subject: null, gold')
}, 60_000)

test('decisions on another input are not applied', async () => {
  writeFileSync(join(folder, 'c.txt'), `${readFileSync(join(folder, 'b.txt'), 'utf8')}\n`)
  await run('convert', 'c.txt', '--corrections', 'review.jsonl', '-o', 'out', '-q')
  const record = JSON.parse(readFileSync(join(folder, 'out/c.json'), 'utf8'))
  expect([record.subject, record.source.corrected]).toEqual([null, undefined])
})
