import type {Fetched} from '../files/fetch.js'
import type {Client} from '../http/client.js'
import {RequestFailure} from '../http/failure.js'
import {sniff} from '../sniff.js'
import type {FileRow, PublicationRow} from '../store/rows.js'
import {home} from './query.js'

/** Forms of a publication, the one that says most first. */
const forms = ['xml', 'html', 'odt', 'pdf'] as const
const mostBytes = 256 * 2 ** 20

/**
 * Fetch the best form of a publication that exists. If one is not there, or is a page of the site, the
 * next is tried; if one fails, another run asks again.
 *
 * @throws {RequestFailure} if there is none
 */
export async function fetchPublication(
  client: Client,
  base: string,
  publication: PublicationRow,
  known: FileRow | undefined
): Promise<Fetched> {
  let failure = new RequestFailure(`${publication.id} has no form that can be read`)
  for (const form of forms) {
    const path = pathOf(publication, form, base)
    if (path === null) continue
    try {
      return await fetchForm(client, path, form, publication.id, known)
    } catch (error) {
      if (!(error instanceof RequestFailure) || error.mayPass) throw error
      failure = error
    }
  }
  throw failure
}

/** @returns null if the service says that the form does not exist, or it is on another host */
function pathOf(
  {id, forms: addresses, session}: PublicationRow,
  form: string,
  base: string
): string | null {
  if (Object.keys(addresses).length === 0) {
    // If an answer has no addresses, they follow from the identifier.
    const collection = /^(?:ah|kv)-[a-z]+(?=-)/.exec(id)?.[0]
    const group = session?.replace('-', '')
    return collection && group
      ? `/frbr/officielepublicaties/${collection}/${group}/${id}/1/${form}/${id}.${form}`
      : null
  }
  const address = addresses[form]
  if (address === undefined || !URL.canParse(address)) return null
  const {origin, pathname, search} = new URL(address)
  return origin === home || origin === new URL(base).origin ? pathname + search : null
}

function fetchForm(
  client: Client,
  path: string,
  form: string,
  id: string,
  known: FileRow | undefined
): Promise<Fetched> {
  return client.get(path, {
    etag: known?.path.endsWith(`.${form}`) ? known.etag : null,
    most: mostBytes,
    retry: {attempts: 4, patience: 60_000},
    read({status, bytes, etag}, url) {
      if (status === 304) return {bytes: null, sniffed: null, etag: etag ?? known?.etag ?? null}
      const sniffed = sniff(bytes)
      if (bytes.length === 0 || (sniffed.extension === form && !sniffed.whole))
        throw new RequestFailure(`${url} gave only the beginning of a file`, {mayPass: true})
      // An unknown identifier gets a page of the site, which is not a document, whatever its status
      // says.
      if (sniffed.extension !== form || (form === 'html' && !isDocument(bytes, id)))
        throw new RequestFailure(`${url} gave a page that is not the document`)
      return {bytes, sniffed, etag}
    }
  })
}

function isDocument(bytes: Uint8Array, id: string): boolean {
  const text = Buffer.from(bytes).toString('latin1')
  return /kamervra/i.test(text) || text.includes(id)
}
