import {createHash} from 'node:crypto'
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {buffer} from 'node:stream/consumers'

/** What goes wrong with a request. */
export type Strike = 'slow down' | 'cut body' | 'lost answer' | 'not implemented'

export interface Fault {
  /** Method and key, as in `PUT docs/1.txt`; a list has the key `?`. */
  of: RegExp
  times: number
  strike: Strike | (() => void)
}

const errors: Record<string, number> = {
  NoSuchBucket: 404,
  NoSuchKey: 404,
  PreconditionFailed: 412,
  InvalidAccessKeyId: 403,
  SlowDown: 503,
  NotImplemented: 501
}

const tagOf = (bytes: Buffer): string => `"${createHash('md5').update(bytes).digest('hex')}"`

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** Plays a service with one bucket, in the language of S3: lists in pages, conditions, and faults. */
export class BucketStandIn {
  readonly objects = new Map<string, Buffer>()
  readonly requests: string[] = []
  faults: Fault[] = []
  /** Objects on one page of a list. */
  page = 1000
  readonly #server = createServer((request, response) => void this.#serve(request, response))

  async listen(): Promise<this> {
    await new Promise<void>(done => this.#server.listen(0, '127.0.0.1', done))
    return this
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise(done => this.#server.close(done))
  }

  /** What a program needs to find it. */
  env(cache: string): Record<string, string> {
    const {port} = this.#server.address() as AddressInfo
    return {
      AWS_ENDPOINT_URL_S3: `http://127.0.0.1:${port}`,
      AWS_ACCESS_KEY_ID: 'key',
      AWS_SECRET_ACCESS_KEY: 'secret',
      AWS_REGION: 'nowhere-1',
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_CONFIG_FILE: '/dev/null',
      AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
      XDG_CACHE_HOME: cache
    }
  }

  put(key: string, content: string | Buffer): void {
    this.objects.set(key, Buffer.from(content))
  }

  /** Objects below a prefix, by their paths from there. */
  below(prefix: string): Record<string, string> {
    return Object.fromEntries(
      [...this.objects]
        .filter(([key]) => key.startsWith(prefix))
        .map(([key, bytes]) => [key.slice(prefix.length), bytes.toString('latin1')] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1))
    )
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url!, 'http://stand-in')
    const [, bucket = '', ...rest] = decodeURIComponent(url.pathname).split('/')
    const key = rest.join('/')
    const body = await buffer(request)
    const name = `${request.method} ${key || '?'}`
    this.requests.push(name)
    const fault = this.faults.find(({of, times}) => times > 0 && of.test(name))
    if (fault) fault.times--
    if (typeof fault?.strike === 'function') fault.strike()
    if (fault?.strike === 'slow down') return fail(response, 'SlowDown')
    const isConditional = Boolean(request.headers['if-match'] ?? request.headers['if-none-match'])
    if (fault?.strike === 'not implemented' && isConditional)
      return fail(response, 'NotImplemented')
    if (!request.headers.authorization?.includes('Credential=key/'))
      return fail(response, 'InvalidAccessKeyId')
    if (bucket !== 'bucket') return fail(response, 'NoSuchBucket')
    if (request.method === 'GET' && key === '') return this.#list(url, response)
    if (request.method === 'PUT') this.#put(key, body, request, response, fault?.strike)
    else if (request.method === 'DELETE') {
      this.objects.delete(key)
      response.writeHead(204).end()
    } else this.#get(key, request, response, fault?.strike)
  }

  #get(key: string, {method}: IncomingMessage, response: ServerResponse, strike: unknown): void {
    const bytes = this.objects.get(key)
    if (!bytes) return fail(response, 'NoSuchKey')
    response.writeHead(200, {'content-length': bytes.length, etag: tagOf(bytes)})
    if (method === 'HEAD') return void response.end()
    if (strike === 'cut body')
      return void response.write(bytes.subarray(0, bytes.length >> 1), () => response.destroy())
    response.end(bytes)
  }

  #put(
    key: string,
    body: Buffer,
    {headers}: IncomingMessage,
    response: ServerResponse,
    strike: unknown
  ): void {
    const there = this.objects.get(key)
    if (headers['if-none-match'] === '*' && there) return fail(response, 'PreconditionFailed')
    if (headers['if-match'] && !there) return fail(response, 'NoSuchKey')
    if (headers['if-match'] && headers['if-match'] !== tagOf(there!))
      return fail(response, 'PreconditionFailed')
    this.objects.set(key, body)
    if (strike === 'lost answer') return void response.destroy()
    response.writeHead(200, {etag: tagOf(body)}).end()
  }

  #list(url: URL, response: ServerResponse): void {
    const after = url.searchParams.get('continuation-token') ?? ''
    const prefix = url.searchParams.get('prefix') ?? ''
    const keys = [...this.objects.keys()]
      .filter(key => key.startsWith(prefix) && key > after)
      .sort()
    const shown = keys.slice(0, this.page)
    const contents = shown.map(key => {
      const bytes = this.objects.get(key)!
      return `<Contents><Key>${escaped(key)}</Key><Size>${bytes.length}</Size><ETag>${escaped(tagOf(bytes))}</ETag></Contents>`
    })
    const next =
      keys.length > shown.length
        ? `<IsTruncated>true</IsTruncated><NextContinuationToken>${escaped(shown.at(-1)!)}</NextContinuationToken>`
        : '<IsTruncated>false</IsTruncated>'
    const text = `<?xml version="1.0"?><ListBucketResult>${contents.join('')}${next}</ListBucketResult>`
    response.writeHead(200, {'content-type': 'application/xml'}).end(text)
  }
}

function fail(response: ServerResponse, code: string): void {
  response
    .writeHead(errors[code]!, {'content-type': 'application/xml'})
    .end(`<?xml version="1.0"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`)
}
