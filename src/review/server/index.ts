import {randomBytes} from 'node:crypto'
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {decide, wishSchema} from '../decide.js'
import type {Journal} from '../journal.js'
import {Unreadable, type Shelf} from '../shelf.js'
import {asset, html} from './assets.js'
import {admitted, headers} from './guard.js'
import {doubtsOf, ListingWriter} from './listing.js'

export interface ReviewServer {
  /** Where the page is, including the token that gives access. */
  address: string
  close(): Promise<void>
}

export interface ReviewOptions {
  shelf: Shelf
  journal: Journal
  /** 0 for any free port. */
  port: number
  /** Whether decisions may be written. */
  canWrite: boolean
}

/** Most bytes of a request. */
const mostBytes = 1_000_000

/** Serve documents to a reviewer on this computer, and to nobody else. */
export async function serve(served: ReviewOptions): Promise<ReviewServer> {
  const options = {...served, listing: new ListingWriter()}
  const token = randomBytes(24).toString('base64url')
  const server = createServer(
    (request, response) => void answer(request, response, server, token, options)
  )
  await new Promise<void>((done, fail) => {
    server.once('error', fail)
    server.listen(options.port, '127.0.0.1', done)
  })
  return {
    address: `http://127.0.0.1:${portOf(server)}/${token}/`,
    close: () =>
      new Promise(done => {
        server.closeAllConnections()
        server.close(() => done())
      })
  }
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port

interface Serving extends ReviewOptions {
  listing: ListingWriter
}

interface Reply {
  status: number
  type: string
  body: string | Uint8Array
}

const json = (value: unknown, status = 200): Reply => ({
  status,
  type: 'application/json',
  body: JSON.stringify(value)
})
const refusal = (status: number, error: string): Reply => json({error}, status)

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  server: Server,
  token: string,
  options: Serving
): Promise<void> {
  const path = admitted(request, portOf(server), token)
  let found: Reply
  try {
    found = path === undefined ? refusal(403, 'forbidden') : await route(request, path, options)
  } catch (error) {
    found = refusal(error instanceof Unreadable ? 404 : 400, (error as Error).message)
  }
  response.writeHead(found.status, {...headers, 'content-type': found.type}).end(found.body)
}

async function route(request: IncomingMessage, path: string, options: Serving): Promise<Reply> {
  const {shelf, canWrite} = options
  const document = /^api\/documents\/(\d{1,9})(\/file)?$/.exec(path)
  if (request.method === 'POST')
    return document && !document[2]
      ? wish(request, Number(document[1]), options)
      : refusal(404, 'nothing here')
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return refusal(405, 'only GET and POST')
  if (path === '') return {status: 200, type: 'text/html; charset=utf-8', body: html}
  if (path === 'api/documents')
    return {
      status: 200,
      type: 'application/json',
      body: options.listing.write(shelf.summaries, canWrite)
    }
  const doubts = /^api\/doubts\/(\d{1,9}(?:,\d{1,9}){0,199})$/.exec(path)
  if (doubts) return json(doubtsOf(shelf.summaries, doubts[1]!.split(',').map(Number)))
  if (document?.[2]) {
    const body = await shelf.pdf(Number(document[1]))
    return body ? {status: 200, type: 'application/pdf', body} : refusal(404, 'no PDF')
  }
  if (document) {
    const detail = await shelf.detail(Number(document[1]), canWrite)
    return detail ? json(detail) : refusal(404, 'The document has no record')
  }
  const file = asset(path)
  return file ? {status: 200, type: file.type, body: file.bytes} : refusal(404, 'nothing here')
}

async function wish(request: IncomingMessage, index: number, options: Serving): Promise<Reply> {
  const {shelf, journal, canWrite} = options
  if (!canWrite) return refusal(403, 'Read only: start `review` with `--write` to keep decisions')
  // A form on another site cannot send this type without asking first.
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? ''))
    return refusal(415, 'only JSON')
  const opened = await shelf.opened(index)
  if (!opened) return refusal(404, 'The document has no record')
  const parsed = wishSchema.safeParse(JSON.parse(await read(request)))
  if (!parsed.success) return refusal(400, parsed.error.issues[0]!.message)
  decide(parsed.data, opened, journal)
  return json(await shelf.detail(index, canWrite))
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > mostBytes) throw new Error('too long')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString()
}
