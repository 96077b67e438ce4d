import {RequestFailure} from '../http/failure.js'
import {findToken, isJustBefore} from './bisect.js'
import {askPage, categories, lastToken, type Category} from './feed.js'
import {countUntil} from './until.js'
import type {FeedEntry} from './page.js'
import type {Reading} from './reading.js'
import {takers} from './take.js'

/** Read what is new in every category. A category that fails does not keep the others from being read. */
export async function readFeed(reading: Reading): Promise<void> {
  const {client, state, result} = reading
  if (state.since !== null && state.cursors['Document'] === undefined) {
    const token = await findToken(client, state.since)
    if (token !== null) for (const category of categories) state.cursors[category] = token
  }
  // What belongs to documents is read no further than the documents themselves, if those wait.
  let limit = Infinity
  for (const category of categories) {
    if (reading.signal?.aborted) return
    try {
      const isAll = await readCategory(reading, category, limit)
      if (category === 'Document') {
        reading.log.dropActorsOfOthers(state.cursors['Document'] ?? 0)
        if (!isAll) limit = state.cursors['Document'] ?? 0
      }
    } catch (error) {
      if (!(error instanceof RequestFailure)) throw error
      result.failures.push(`${category}: ${error.message}`)
      if (category === 'Document') limit = state.cursors['Document'] ?? 0
    }
  }
}

/**
 * Read the pages of a category from its checkpoint on.
 *
 * @param limit last token that is read
 * @returns whether nothing is left
 */
async function readCategory(reading: Reading, category: Category, limit: number): Promise<boolean> {
  const {client, state, result, note} = reading
  const start = state.cursors[category] ?? null
  for (let changes = 0; ;) {
    const token = state.cursors[category] ?? null
    const page = await askPage(client, category, token, state.etags[category])
    if (!page) return true
    reading.clock = page.updated
    const {taken, halted} = takeEntries(
      reading,
      category,
      page.entries,
      await countAsked(reading, category, page.entries, limit)
    )
    changes += taken
    const last = halted ? page.entries[taken - 1]?.token : (lastToken(page) ?? page.resume)
    const isAll = page.entries.length === 0 || page.resume !== null
    if (last !== null && last !== undefined && (page.entries.length > 0 || token === null))
      state.cursors[category] = last
    if (isAll && page.etag) state.etags[category] = page.etag
    else delete state.etags[category]
    if (page.entries.length > 0 || token === null) reading.save()
    if (taken > 0) note(`${category}: ${changes} change(s)`)
    if (halted) return false
    if (isAll) {
      if (category === 'Document' && start === null && changes === 0)
        result.failures.push('Document: the feed has no document at all; is it still called so?')
      return true
    }
    if (reading.signal?.aborted || (category === 'Document' && reading.wanted >= reading.most))
      return false
  }
}

/** How many entries of a page are within what was asked for. */
async function countAsked(
  {client, until}: Reading,
  category: Category,
  entries: FeedEntry[],
  limit: number
): Promise<number> {
  const beyond = entries.findIndex(({token}) => (token ?? 0) > limit)
  const within = beyond < 0 ? entries : entries.slice(0, beyond)
  return until === null ? within.length : countUntil(client, category, within, Date.parse(until))
}

/** @returns how many entries were taken, and whether the next one is beyond what was asked for */
function takeEntries(
  reading: Reading,
  category: Category,
  entries: FeedEntry[],
  most: number
): {taken: number; halted: boolean} {
  const {state} = reading
  for (const [taken, entry] of entries.entries()) {
    if (taken === most) return {taken, halted: true}
    const moment = Date.parse(entry.updated)
    if (category === 'Document' && isJustBefore(moment, state.since)) continue
    takers[category](entry, reading)
    state.newest = later(state.newest, moment, reading.clock)
    if (category === 'Document' && reading.log.has('document', entry.id))
      state.newestDocument = later(state.newestDocument, moment, reading.clock)
  }
  return {taken: entries.length, halted: false}
}

/** A change that claims to be later than the service's own clock was made with a wrong clock. */
function later(known: string | null, moment: number, clock: string | null): string | null {
  const now = Date.parse(clock ?? '')
  const bounded = Math.min(moment, Number.isNaN(now) ? Infinity : now)
  const before = Date.parse(known ?? '')
  if (Number.isNaN(bounded) || (bounded <= before && !(before > now))) return known
  return new Date(bounded).toISOString()
}
