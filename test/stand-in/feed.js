import {escape} from '../tools/markup.js'

const head =
  '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" ' +
  'xmlns:tk="http://www.tweedekamer.nl/xsd/tkData/v1-0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
const author =
  '<author><name>Tweede Kamer der Staten-Generaal</name><uri>https://opendata.tweedekamer.nl</uri>' +
  '<email>opendata@tweedekamer.nl</email></author><rights>Disclaimer: https://opendata.tweedekamer.nl/disclaimer</rights>'

/**
 * One entity at its last change: the feed is compacted, so an older one is never there.
 *
 * @typedef {object} Entity
 * @property {string} category `Document`
 * @property {string} id
 * @property {number} token
 * @property {string} updated in UTC
 * @property {boolean} [deleted]
 * @property {Record<string, string | string[] | {ref: string | string[]} | null>} [fields]
 * @property {Buffer} [file]
 * @property {string} [contentType]
 * @property {number} [contentLength]
 */

/** The SyncFeed of the Tweede Kamer: entities in the order of their changes. */
export class Feed {
  /** @type {Map<string, Entity[]>} */
  categories = new Map()
  /** @type {Map<string, Entity>} */
  entities = new Map()
  pageSize = 250
  /** The service's own clock. */
  now = '2026-11-20T06:00:00.1234567+01:00'
  /** Where its links point to; null: to the live service. */
  origin = /** @type {string | null} */ (null)
  #token = 27_000_000

  /** @param {Omit<Entity, 'token'> & {token?: number}} entity */
  put(entity) {
    const token = entity.token ?? (this.#token += 1 + (this.#token % 7))
    this.#token = Math.max(this.#token, token)
    const before = this.entities.get(entity.id)
    const list = this.categories.get(entity.category) ?? []
    this.categories.set(entity.category, list)
    if (before) list.splice(list.indexOf(before), 1)
    const changed = {...before, ...entity, token}
    list.push(changed)
    this.entities.set(entity.id, changed)
    return changed
  }

  /** @param {string} id */
  delete(id, updated = '2026-11-20T05:00:00Z') {
    const {category} = /** @type {Entity} */ (this.entities.get(id))
    this.put({category, id, updated, deleted: true, fields: {}})
  }

  /**
   * @param {string} category
   * @param {number | null} token
   */
  page(category, token) {
    const list = this.categories.get(category) ?? []
    const entries = token === null ? list : list.slice(firstAfter(list, token))
    return this.render(category, token, entries.slice(0, this.pageSize))
  }

  /**
   * @param {string} category
   * @param {number | null} token
   * @param {Entity[]} entries
   */
  render(category, token, entries) {
    const self = this.#link(category, token)
    const last = entries.at(-1)
    const link = last
      ? `<link rel="next" href="${this.#link(category, last.token)}" />`
      : `<link rel="resume" href="${this.#link(category, (token ?? this.#token) + 1)}" />`
    return (
      `${head}<title>Gegevensmagazijn SyncFeed (category: ${category})</title>` +
      `<link rel="self" href="${self}" />${link}<updated>${this.now}</updated>${author}<id>${self}</id>` +
      `${entries.map(entity => this.#entry(entity)).join('')}</feed>`
    )
  }

  /**
   * @param {string} category
   * @param {number | null} token
   */
  #link(category, token) {
    const origin = this.origin ?? 'https://gegevensmagazijn.tweedekamer.nl'
    const query =
      token === null ? `category=${category}` : `skiptoken=${token}&amp;category=${category}`
    return `${origin}/SyncFeed/2.0/Feed?${query}`
  }

  /** @param {Entity} entity */
  #entry(entity) {
    const {category, id, token, updated, deleted = false, fields = {}, file} = entity
    const name = category[0]?.toLowerCase() + category.slice(1)
    const origin = this.origin ?? 'https://gegevensmagazijn.tweedekamer.nl'
    const type = entity.contentType ?? 'application/pdf'
    const length = entity.contentLength ?? file?.length
    const attributes =
      `id="${id}" tk:bijgewerkt="${amsterdam(updated)}" tk:verwijderd="${deleted}"` +
      (file && !deleted ? ` tk:contentType="${type}" tk:contentLength="${length}"` : '')
    const enclosure =
      file && !deleted
        ? `<link rel="enclosure" href="${origin}/SyncFeed/2.0/Resources/${id}" />`
        : ''
    return (
      `<entry><title>${id}</title><id>${origin}/SyncFeed/2.0/Entiteiten/${id}</id>` +
      `<author><name>Tweede Kamer der Staten-Generaal</name></author><updated>${updated}</updated>` +
      `<category term="${name}" />${enclosure}<link rel="next" href="${this.#link(category, token)}" />` +
      `<content type="application/xml"><tk:${name} ${attributes}${deleted ? ' />' : `>${children(fields)}</tk:${name}>`}` +
      `</content></entry>`
    )
  }
}

/** @param {Entity[]} list @param {number} token */
function firstAfter(list, token) {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (/** @type {Entity} */ (list[middle]).token <= token) low = middle + 1
    else high = middle
  }
  return low
}

/** @param {NonNullable<Entity['fields']>} fields */
function children(fields) {
  return Object.entries(fields)
    .flatMap(([name, value]) => {
      if (value === null) return `<tk:${name} xsi:nil="true" />`
      if (typeof value === 'object' && 'ref' in value)
        return [value.ref].flat().map(ref => `<tk:${name} ref="${ref}" />`)
      return [value].flat().map(text => `<tk:${name}>${escape(text)}</tk:${name}>`)
    })
    .join('')
}

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'medium'
})

/** The feed writes the time of Amsterdam without saying so. */
function amsterdam(/** @type {string} */ updated) {
  const date = new Date(updated)
  const milliseconds = String(date.getUTCMilliseconds()).padStart(3, '0')
  return `${clock.format(date).replace(' ', 'T')}.${milliseconds}0000`
}
