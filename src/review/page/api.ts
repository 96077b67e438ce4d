import type {Detail, DoubtsOfDocuments, ListedDocument, Listing, Wish} from '../contract.js'
import {unpacked} from '../listed.js'

/** What a page that is one file contains: documents without a server. */
export function embedded(): Detail[] | undefined {
  const text = document.getElementById('data')?.textContent
  return text ? (JSON.parse(text) as Detail[]) : undefined
}

async function ask<T>(path: string, init?: RequestInit): Promise<T> {
  const response = await fetch(path, init)
  const body = (await response.json()) as T & {error?: string}
  if (!response.ok) throw new Error(body.error ?? response.statusText)
  return body
}

export const listDocuments = async (): Promise<ListedDocument[]> =>
  unpacked(await ask<Listing>('api/documents'))

/** What the doubts of up to 200 documents say. */
export const askDoubts = (documents: readonly number[]): Promise<DoubtsOfDocuments> =>
  ask(`api/doubts/${documents.join(',')}`)

export const openDocument = (index: number): Promise<Detail> => ask(`api/documents/${index}`)

export const tell = (index: number, wish: Wish): Promise<Detail> =>
  ask(`api/documents/${index}`, {
    method: 'POST',
    headers: {'content-type': 'application/json'},
    body: JSON.stringify(wish)
  })
