import {timingSafeEqual} from 'node:crypto'
import type {IncomingMessage} from 'node:http'

/**
 * Sent with every answer: nothing is loaded from elsewhere, and nobody may frame the page or learn its
 * address.
 */
export const headers = {
  'content-security-policy':
    "default-src 'self'; img-src 'self' data: blob:; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; " +
    "object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-store'
}

/**
 * Whether a request may be answered: it names this computer (a page of another site that rebinds its
 * name does not), it comes from our own page, and it has the token.
 *
 * @returns the path after the token; undefined if it may not be answered
 */
export function admitted(
  request: Pick<IncomingMessage, 'headers' | 'url'>,
  port: number,
  token: string
): string | undefined {
  const {host, origin} = request.headers
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`]
  if (host === undefined || !hosts.includes(host)) return undefined
  if (origin !== undefined && origin !== `http://${host}`) return undefined
  const [, given = '', ...rest] = (request.url ?? '').split('?')[0]!.split('/')
  const [a, b] = [Buffer.from(given), Buffer.from(token)]
  return a.length === b.length && timingSafeEqual(a, b) ? rest.join('/') : undefined
}
