import type {Clock} from './clock.js'

/** If a service wants us to wait longer than this, the next run asks again. */
const longest = 600_000

/**
 * How long `Retry-After` asks to wait: seconds, or a date, which is compared with the service's own
 * clock if it shows one, since ours may be wrong.
 *
 * @returns milliseconds, or null if nothing is asked
 */
export function readRetryAfter(headers: Headers, clock: Clock): number | null {
  const value = headers.get('retry-after')?.trim()
  if (!value) return null
  if (/^\d+(?:\.\d+)?$/.test(value)) return Math.min(Number(value) * 1000, longest)
  const until = Date.parse(value)
  if (Number.isNaN(until)) return null
  const now = Date.parse(headers.get('date') ?? '')
  return Math.min(Math.max(until - (Number.isNaN(now) ? clock.now() : now), 0), longest)
}
