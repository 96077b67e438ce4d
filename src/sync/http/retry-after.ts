import type {Clock} from './clock.js'

/** A service that wants us to wait longer than that is asked again by the next run. */
const longest = 600_000

/**
 * What `Retry-After` asks to wait: seconds, or a date, which is read against the service's own clock
 * where it shows one, since ours may be wrong.
 *
 * @returns milliseconds, or null where nothing is asked
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
