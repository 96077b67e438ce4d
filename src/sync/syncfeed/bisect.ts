import type {Client} from '../http/client.js'
import {askPage, lastToken} from './feed.js'

/** Milliseconds: an hour of summer time, and room. */
const clockGoesBack = 2 * 3_600_000

/**
 * The token after which the changes since a moment begin, found by bisection: some thirty requests
 * instead of the thousands of pages before it.
 *
 * The search begins two hours before the moment, since the clock of the service may have gone back: the
 * result may include older changes, {@link isJustBefore}.
 *
 * @param since moment in UTC
 * @returns null if they begin with the feed itself
 */
export async function findToken(client: Client, since: string): Promise<number | null> {
  const start = Date.parse(since) - clockGoesBack
  // Every change up to `low` is older; none between the moment and `high` is left out.
  let low: number | null = null
  let high = Infinity
  for (let asked: number | null = null; ; asked = middle(low ?? 0, high)) {
    const page = await askPage(client, 'Document', asked)
    const entries = page?.entries ?? []
    const first = entries.findIndex(({updated}) => Date.parse(updated) >= start)
    if (first > 0) return entries[first - 1]!.token
    if (first < 0 && entries.length > 0) low = lastToken(page!)
    else if (asked === null) return null
    else high = asked
    if (high - (low ?? 0) <= 1) return low
  }
}

/** Whether a change is older than a moment, but not so much that the search would have left it out. */
export const isJustBefore = (updated: number, since: string | null): boolean =>
  since !== null && updated < Date.parse(since) && updated >= Date.parse(since) - clockGoesBack

/** Until something newer is found, go twice as far each time. */
const middle = (low: number, high: number): number =>
  high === Infinity ? Math.max(low * 2, 1) : low + Math.floor((high - low) / 2)
