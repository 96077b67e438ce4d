import {identifierInUrl} from '../reference/url-identifier.js'
import type {Reference} from '../schema/record.js'
import type {Link} from '../tree/running-text.js'

/** Addresses outside the document; `www.` is how authors type them. */
const target = /^(?:https?:\/\/|ftp:\/\/|mailto:|www\.)/i

/**
 * Add the hyperlinks of a text to the references that its words print. A link whose words are an
 * address is one reference, to where it really leads; a link with other words is a reference of its
 * own.
 */
export function withLinks(references: Reference[], text: string, links: Link[]): Reference[] {
  const outside = links.filter(({url}) => target.test(url))
  if (outside.length === 0) return references
  const characters = Array.from(text)
  const all = [...references]
  for (const {url, start, end} of outside) {
    const full = /^www\./i.test(url) ? `https://${url}` : url
    const at = all.findIndex(
      found => found.type === 'url' && found.start! < end && start < found.end!
    )
    const printed = all[at]
    if (!printed)
      all.push({
        type: 'url',
        id: identifierInUrl(full),
        url: full,
        text: characters.slice(start, end).join(''),
        start,
        end,
        relation: null
      })
    else if (bare(printed.url) !== bare(full))
      all[at] = {...printed, url: full, id: identifierInUrl(full)}
  }
  return all.sort((a, b) => a.start! - b.start! || a.end! - b.end!)
}

/** Programs add a scheme, and a slash at the end. */
const bare = (url: string | null): string =>
  (url ?? '').replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '')
