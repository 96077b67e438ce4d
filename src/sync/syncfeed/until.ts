import type {Client} from '../http/client.js'
import {askPage, type Category} from './feed.js'
import type {FeedEntry} from './page.js'

/** How many pages are searched for changes that are earlier than the ones before them. */
const mostAhead = 2

/**
 * How many entries of a page were changed before a moment. The feed is in the order of changes, so one
 * that claims a later moment than another after it was changed while the clock of the service was
 * ahead: it counts as that one does. Otherwise every run would stop there.
 *
 * @param until moment in milliseconds
 */
export async function countUntil(
  client: Client,
  category: Category,
  entries: FeedEntry[],
  until: number
): Promise<number> {
  const count = countBefore(entries, until)
  if (count === entries.length) return count
  let token = entries.at(-1)!.token
  for (let ahead = 0; ahead < mostAhead && token !== null; ahead++) {
    const page = await askPage(client, category, token)
    if (!page || page.entries.length === 0) break
    if (countBefore(page.entries, until) > 0) return entries.length
    token = page.entries.at(-1)!.token
  }
  return count
}

/** Up to the last one that was changed before the moment. */
const countBefore = (entries: FeedEntry[], until: number): number =>
  entries.findLastIndex(({updated}) => !(Date.parse(updated) >= until)) + 1
