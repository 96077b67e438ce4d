import {RequestFailure, SourceUnavailable} from './failure.js'
import {readBody} from './body.js'
import type {Clock} from './clock.js'
import {Pacer} from './pacer.js'
import {retry, type RetryLimits} from './retry.js'
import {readRetryAfter} from './retry-after.js'

export interface HttpAnswer {
  /** 200, or 304 if an ETag was sent that still holds. */
  status: number
  bytes: Uint8Array
  etag: string | null
}

export interface HttpRequest<T> {
  /** ETag of what is already there. */
  etag?: string | null | undefined
  retry?: Partial<RetryLimits>
  /** Most bytes of the answer. */
  most?: number
  /** Turns an answer into a value, or throws a {@link RequestFailure} that may lead to another try. */
  read: (answer: HttpAnswer, url: string) => T
}

const patient: RetryLimits = {attempts: 7, patience: 150_000}
/** Until the headers come; the first request of a category took 20 s and more. */
const firstByte = 120_000
const mostRedirects = 5
const statusesThatPass = [408, 425, 429, 500, 502, 503, 504]

/**
 * Sends requests to one service, one at a time, with pauses and a limited number of tries. Redirects to
 * another host are never followed.
 */
export class Client {
  requests = 0
  readonly pacer: Pacer
  readonly userAgent: string
  readonly #base: URL
  readonly #clock: Clock
  readonly #note: (text: string) => void

  /**
   * @param base origin of the service
   * @param userAgent who asks
   * @param delay between two requests, in milliseconds
   */
  constructor(
    base: string,
    userAgent: string,
    delay: number,
    clock: Clock,
    note: (text: string) => void
  ) {
    this.#base = new URL(base)
    this.userAgent = userAgent
    this.#clock = clock
    this.#note = note
    this.pacer = new Pacer(delay, clock)
  }

  /**
   * @param path with its query, below the origin
   * @throws {RequestFailure} if it failed for good
   * @throws {SourceUnavailable} if nothing answers
   */
  async get<T>(path: string, question: HttpRequest<T>): Promise<T> {
    const url = new URL(path, this.#base)
    try {
      return await retry(
        () => this.pacer.run(() => this.#try(url, question)),
        {...patient, ...question.retry},
        this.#clock,
        (failure, pause) => this.#note(`${failure.message}; tries again in ${seconds(pause)}`)
      )
    } catch (error) {
      if (error instanceof RequestFailure && error.unreachable)
        throw new SourceUnavailable(error.message)
      throw error
    }
  }

  async #try<T>(url: URL, {etag, most = 64 * 2 ** 20, read}: HttpRequest<T>): Promise<T> {
    const stop = new AbortController()
    const timer = setTimeout(() => stop.abort(), firstByte)
    try {
      const response = await this.#follow(url, etag ?? null, stop.signal)
      clearTimeout(timer)
      if (response.status === 429 || response.status === 503) this.pacer.slowDown()
      if (response.status !== 200 && response.status !== 304) {
        await response.body?.cancel()
        throw refusal(response, url, this.#clock)
      }
      const bytes = await readBody(response, most, stop)
      return read({status: response.status, bytes, etag: response.headers.get('etag')}, url.href)
    } catch (error) {
      throw error instanceof RequestFailure ? error : networkFailure(error as Error, url)
    } finally {
      clearTimeout(timer)
    }
  }

  async #follow(start: URL, etag: string | null, signal: AbortSignal): Promise<Response> {
    let url = start
    for (let hop = 0; hop <= mostRedirects; hop++) {
      this.requests++
      const response = await fetch(url, {
        redirect: 'manual',
        signal,
        headers: {'user-agent': this.userAgent, ...(etag ? {'if-none-match': etag} : {})}
      })
      const location = response.headers.get('location')
      if (response.status < 300 || response.status > 399 || response.status === 304 || !location)
        return response
      await response.body?.cancel()
      const next = new URL(location, url)
      if (next.origin !== start.origin)
        throw new RequestFailure(`${start.href} leads to another host, ${next.host}: not followed`)
      url = next
    }
    throw new RequestFailure(`${start.href} leads from one address to the next without end`)
  }
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`

function refusal({status, headers}: Response, url: URL, clock: Clock): RequestFailure {
  return new RequestFailure(`${url.href} answered ${status}`, {
    status,
    mayPass: statusesThatPass.includes(status),
    wait: readRetryAfter(headers, clock)
  })
}

const outOfReach = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']

/** Node says `fetch failed` and hides why in the cause. */
function networkFailure(error: Error, url: URL): RequestFailure {
  const {code = '', message = ''} = (error.cause ?? {}) as NodeJS.ErrnoException
  const codes = [code, ...causes(error.cause)]
  const reason =
    error.name === 'AbortError' ? 'no answer in time' : code || message || error.message
  return new RequestFailure(`${url.href} gave no whole answer: ${reason}`, {
    mayPass: true,
    unreachable: codes.some(code => outOfReach.includes(code))
  })
}

/** If a host has several addresses, each has its own failure. */
const causes = (cause: unknown): string[] =>
  cause instanceof AggregateError
    ? cause.errors.map(({code}: NodeJS.ErrnoException) => code ?? '')
    : []
