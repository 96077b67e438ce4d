import type {KindName} from '../kinds.js'

/** Origin of the repository of official publications. */
export const home = 'https://repository.overheid.nl'
export const sruPath = '/sru'
/** Records per page. The service gives no page from record 10,000 on, so pages are asked for by key. */
export const pageSize = 100

/** Publications that hold written questions: what the service calls them, and for which kinds they are read. */
export const sets: {name: string; kinds: readonly KindName[]}[] = [
  {name: 'Kamervragen zonder antwoord', kinds: ['question']},
  {name: 'Kamervragen (Aanhangsel)', kinds: ['answer', 'postponement', 'aanhangsel']}
]

/** The days that a query covers, by one of the two dates of a publication. */
export interface Window {
  index: 'dt.available' | 'dt.modified'
  from: string | null
  to: string | null
}

/** A query without its key; it must not have a clause that the service would silently ignore. */
export function queryOf(set: string, {index, from, to}: Window): string {
  return [
    'c.product-area==officielepublicaties',
    `w.publicatienaam=="${set}"`,
    ...(from === null ? [] : [`${index}>=${from}`]),
    ...(to === null ? [] : [`${index}<=${to}`])
  ].join(' AND ')
}

/** @param after identifier of the last record of the page before */
export function pathOf(query: string, after: string | null): string {
  const key = after === null ? '' : ` AND dt.identifier>"${after.replace(/["\\]/g, '\\$&')}"`
  const parameters = new URLSearchParams({
    operation: 'searchRetrieve',
    version: '2.0',
    query: `${query}${key} sortBy dt.identifier/sort.ascending`,
    startRecord: '1',
    maximumRecords: String(pageSize),
    recordSchema: 'gzd'
  })
  return `${sruPath}?${parameters}`
}
