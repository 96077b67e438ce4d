import {createServer} from 'node:http'
import {gzipSync} from 'node:zlib'
import {setTimeout as sleep} from 'node:timers/promises'

/**
 * @typedef {object} Reply
 * @property {number} status
 * @property {Record<string, string>} headers
 * @property {Buffer} body
 */

/**
 * @typedef {object} Fault
 * @property {(url: URL) => boolean} of which requests it strikes
 * @property {number} times how many of them
 * @property {(reply: Reply, response: import('node:http').ServerResponse, url: URL, standIn: StandIn) => Promise<boolean | void> | boolean | void} strike
 *   changes the reply, or answers itself and gives true
 */

const error500 = Buffer.from('<Error><Message>An error has occurred.</Message></Error>')

/** Plays the services: a feed, a repository, and faults. */
export class StandIn {
  /** @type {{path: string, headers: import('node:http').IncomingHttpHeaders, at: number}[]} */
  requests = []
  /** @type {Fault[]} */
  faults = []
  robots = ''
  /** Time of a request, and what waits in it; a test may have a clock of its own. */
  time = {
    now: () => performance.now(),
    /** @returns {void} */
    after: (/** @type {number} */ milliseconds, /** @type {() => unknown} */ action) => {
      setTimeout(action, milliseconds)
    }
  }
  /** Whether files and pages have ETags. */
  etags = false
  /** Files by path, beside those of the feed. @type {(url: URL) => Reply | undefined} */
  more = () => undefined
  /** At the same time, to see that they come one by one. */
  most = 0
  #open = 0
  #server = createServer((request, response) => this.#serve(request, response))

  /** @param {import('./feed.js').Feed} feed */
  constructor(feed) {
    this.feed = feed
  }

  async listen(port = 0) {
    await new Promise(resolve => this.#server.listen(port, '127.0.0.1', () => resolve(undefined)))
    this.port = /** @type {import('node:net').AddressInfo} */ (this.#server.address()).port
    this.url = `http://127.0.0.1:${this.port}`
    return this
  }

  async close() {
    this.#server.closeAllConnections()
    await new Promise(resolve => this.#server.close(resolve))
  }

  /** Refuse connections for some milliseconds. */
  async refuseFor(/** @type {number} */ milliseconds) {
    await this.close()
    this.time.after(milliseconds, () => {
      this.#server = createServer((request, response) => this.#serve(request, response))
      return this.listen(this.port)
    })
  }

  /** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
  async #serve(request, response) {
    const url = new URL(request.url ?? '/', 'http://stand-in')
    this.requests.push({path: request.url ?? '/', headers: request.headers, at: this.time.now()})
    this.most = Math.max(this.most, ++this.#open)
    let isOpen = true
    const end = () => {
      if (isOpen) this.#open--
      isOpen = false
    }
    response.on('finish', end).on('close', end)
    const reply = this.#reply(url)
    if (this.etags && reply.status === 200) {
      const etag = `"${reply.body.length}-${hash(reply.body)}"`
      reply.headers['etag'] = etag
      if (request.headers['if-none-match'] === etag)
        Object.assign(reply, {status: 304, body: Buffer.alloc(0)})
    }
    for (const fault of this.faults)
      if (fault.times > 0 && fault.of(url)) {
        fault.times--
        if (await fault.strike(reply, response, url, this)) return
      }
    if (!('content-length' in reply.headers))
      reply.headers['content-length'] = String(reply.body.length)
    response.writeHead(reply.status, reply.headers).end(reply.body)
  }

  /** @param {URL} url @returns {Reply} */
  #reply(url) {
    const more = this.more(url)
    if (more) return more
    if (url.pathname === '/robots.txt')
      return {
        status: this.robots ? 200 : 404,
        headers: {'content-type': 'text/plain'},
        body: Buffer.from(this.robots)
      }
    if (url.pathname === '/SyncFeed/2.0/Feed') {
      const token = url.searchParams.get('skiptoken')
      const page = this.feed.page(
        url.searchParams.get('category') ?? '',
        token === null ? null : Number(token)
      )
      return {
        status: 200,
        headers: {'content-type': 'application/atom+xml'},
        body: Buffer.from(page)
      }
    }
    const [, part, id = ''] =
      /^\/SyncFeed\/2\.0\/(Resources|Entiteiten)\/([\w-]+)$/.exec(url.pathname) ?? []
    const entity = this.feed.entities.get(id)
    if (part === 'Entiteiten' && entity) {
      const page = this.feed.render(entity.category, null, [entity])
      return {
        status: 200,
        headers: {'content-type': 'application/atom+xml'},
        body: Buffer.from(page)
      }
    }
    if (part === 'Resources' && entity?.file)
      return {
        status: 200,
        headers: {'content-type': entity.contentType ?? 'application/pdf'},
        body: entity.file
      }
    // What does not exist is an error of the service.
    return {status: 500, headers: {'content-type': 'application/xml'}, body: error500}
  }
}

/** @param {Buffer} body */
function hash(body) {
  let sum = 0
  for (const byte of body) sum = (sum * 31 + byte) >>> 0
  return sum.toString(16)
}

/** Faults by name: what they make of a reply. @type {Record<string, Fault['strike']>} */
export const strikes = {
  'error-500': reply => void Object.assign(reply, {status: 500, body: error500}),
  'too-many-seconds': reply => refuse(reply, 429, '1'),
  'too-many-date': reply => {
    const now = Date.now()
    reply.headers['date'] = new Date(now).toUTCString()
    refuse(reply, 429, new Date(now + 1000).toUTCString())
  },
  'unavailable-503': reply => refuse(reply, 503),
  'gateway-504': reply =>
    void Object.assign(reply, {status: 504, body: Buffer.from('<html>504</html>')}),
  'slow-body': async (reply, response) => {
    response.writeHead(reply.status, {...reply.headers, 'content-length': reply.body.length})
    const part = Math.ceil(reply.body.length / 5)
    for (let at = 0; at < reply.body.length; at += part) {
      // The last byte ends the request for the one who asks: nothing may keep it open here.
      if (at > 0) await sleep(100)
      response.write(reply.body.subarray(at, at + part))
    }
    response.end()
    return true
  },
  'cut-body': (reply, response) => {
    response.writeHead(reply.status, {...reply.headers, 'content-length': reply.body.length})
    response.write(reply.body.subarray(0, reply.body.length >> 1), () => response.destroy())
    return true
  },
  'cut-unseen': reply =>
    void Object.assign(reply, {body: reply.body.subarray(0, reply.body.length >> 1)}),
  gzip: reply => {
    reply.headers['content-encoding'] = 'gzip'
    reply.body = gzipSync(reply.body)
  },
  'wrong-type': reply => void (reply.headers['content-type'] = 'image/png'),
  'html-page': reply => {
    reply.headers['content-type'] = 'text/html'
    reply.body = Buffer.from('<!DOCTYPE html><html><body>Pagina niet gevonden</body></html>')
  },
  'other-host': reply => {
    Object.assign(reply, {status: 302, body: Buffer.alloc(0)})
    reply.headers['location'] = 'http://other.example/elsewhere'
  },
  'same-host': (reply, _, url) => {
    Object.assign(reply, {status: 302, body: Buffer.alloc(0)})
    reply.headers['location'] = `${url.pathname}${url.search}${url.search ? '&' : '?'}again=1`
  },
  'connection-reset': (_, response) => {
    response.destroy()
    return true
  },
  // No answer, then nobody at the door.
  'connection-refused': (_, response, _url, standIn) => {
    response.destroy()
    void standIn.refuseFor(60_000)
    return true
  },
  // The service's own clock goes back a day, and its pages come from next year.
  'clock-jumps': reply => {
    reply.headers['date'] = new Date(Date.now() - 86_400_000).toUTCString()
    const page = reply.body.toString('latin1')
    if (page.startsWith('<?xml'))
      reply.body = Buffer.from(page.replace(/<updated>2026/, '<updated>2027'), 'latin1')
  }
}

/** @param {Reply} reply @param {number} status @param {string} [after] */
function refuse(reply, status, after) {
  Object.assign(reply, {status, body: Buffer.alloc(0)})
  if (after) reply.headers['retry-after'] = after
}

/**
 * @param {string} name of a strike
 * @param {RegExp} of path and query of the requests that it strikes
 * @returns {Fault}
 */
export const fault = (name, of, times = 1) => ({
  of: url => of.test(url.pathname + url.search),
  times,
  strike: /** @type {Fault['strike']} */ (strikes[name])
})
