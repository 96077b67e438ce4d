import type {Client} from '../http/client.js'
import {RequestFailure} from '../http/failure.js'
import {parsePage, type FeedEntry, type FeedPage} from './page.js'

/** What is read from the feed, in this order. */
export const categories = [
  'Document',
  'Zaak',
  'DocumentActor',
  'ZaakActor',
  'Persoon',
  'Fractie'
] as const

export type Category = (typeof categories)[number]

const root = '/SyncFeed/2.0'
export const feedPath = `${root}/Feed`
export const resourcePath = (id: string): string => `${root}/Resources/${id}`

const toPath = (category: Category, token: number | null): string =>
  `${feedPath}?category=${category}${token === null ? '' : `&skiptoken=${token}`}`

const decoder = new TextDecoder()

/**
 * Ask for one page.
 *
 * @param token after which the page begins; null for the start of the feed
 * @param etag of the page that was there the last time
 * @returns null if nothing has changed since the ETag
 */
export function askPage(
  client: Client,
  category: Category,
  token: number | null,
  etag?: string
): Promise<(FeedPage & {etag: string | null}) | null> {
  return client.get(toPath(category, token), {
    etag,
    read({status, bytes, etag}, url) {
      if (status === 304) return null
      const page = parsePage(decoder.decode(bytes), url)
      const last = lastToken(page)
      if (token !== null && last !== null && last <= token)
        throw new RequestFailure(`${url} gave a page from before the token that was asked for`, {
          mayPass: true
        })
      if (page.entries.length > 0 && last === null)
        throw new RequestFailure(`${url} gave entries without a token to go on from`)
      return {...page, etag}
    }
  })
}

/** Ask for one entity that is not on any page that was read. */
export function askEntity(client: Client, id: string): Promise<FeedEntry | undefined> {
  return client.get(`${root}/Entiteiten/${id}`, {
    retry: {attempts: 2},
    read: ({bytes}, url) =>
      parsePage(decoder.decode(bytes), url).entries.find(entry => entry.id === id)
  })
}

/**
 * The checkpoint of a page: the token of its last entry. The token of a page without any is one more
 * than the last one, and asking after it could leave one change out.
 */
export const lastToken = ({entries, next}: FeedPage): number | null =>
  entries.length === 0 ? null : (entries.at(-1)!.token ?? next)
