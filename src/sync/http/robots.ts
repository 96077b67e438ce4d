import parseRobots from 'robots-parser'
import {SourceUnavailable} from './failure.js'
import type {Client} from './client.js'

/**
 * Ask what the service wants of robots, once per run. A service without the file, or with an unreadable
 * one, wants nothing in particular.
 *
 * @param path that will be asked
 * @param exception why a general ban does not apply to that path; null if it does
 * @throws {SourceUnavailable} if it is disallowed
 */
export async function heedRobots(
  client: Client,
  base: string,
  path: string,
  exception: string | null,
  note: (text: string) => void
): Promise<void> {
  const text = await client
    .get('/robots.txt', {
      retry: {attempts: 1},
      most: 512 * 1024,
      read: ({bytes}) => Buffer.from(bytes).toString('utf8')
    })
    .catch((error: unknown) => {
      if (error instanceof SourceUnavailable) throw error
      return ''
    })
  const read = parseRobots as unknown as typeof parseRobots.default
  const robots = read(new URL('/robots.txt', base).href, text)
  client.pacer.atLeast((robots.getCrawlDelay(client.userAgent) ?? 0) * 1000)
  if (robots.isAllowed(new URL(path, base).href, client.userAgent) !== false) return
  if (exception === null) throw new SourceUnavailable(`robots.txt of ${base} disallows ${path}`)
  note(exception)
}
