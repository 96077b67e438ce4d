import {Parser} from 'htmlparser2'
import {RequestFailure} from '../http/failure.js'

/** What one child element of an entity says; a field may occur several times. */
export interface FeedValue {
  text: string
  /** Id of the entity that it refers to. */
  ref: string | null
}

/** One entity at its last change. */
export interface FeedEntry {
  /** Name of its element: `document`, `zaakActor`. */
  entity: string
  id: string
  /** Attributes without prefix: `bijgewerkt`, `verwijderd`, `contentType`, `contentLength`. */
  attributes: Record<string, string>
  values: Record<string, FeedValue[]>
  /** Moment of the change, in UTC, as the feed writes it. */
  updated: string
  /** Token that resumes right after the entry. */
  token: number | null
  /** Whether the entity has a file. */
  enclosure: boolean
}

export interface FeedPage {
  entries: FeedEntry[]
  /** Token to ask for next time, if the feed says that this is all for now. */
  resume: number | null
  /** Token of the next page. */
  next: number | null
  /** Moment of the answer by the clock of the service. */
  updated: string
}

const atom = 'http://www.w3.org/2005/Atom'
const tkData = 'http://www.tweedekamer.nl/xsd/tkData/v1-0'
const xsi = 'http://www.w3.org/2001/XMLSchema-instance'

/**
 * Read a page of the SyncFeed, or the one entry that stands for an entity. Elements are recognised by
 * namespace and local name, whatever prefixes they have.
 *
 * @throws {RequestFailure} if it is not a whole page of the feed; another try may return one
 */
export function parsePage(text: string, url: string): FeedPage {
  const reader = new PageReader()
  const parser = new Parser(reader, {xmlMode: true, decodeEntities: true})
  parser.end(text)
  if (!reader.closed)
    throw new RequestFailure(`${url} gave no whole page of the feed`, {mayPass: true})
  return reader.page
}

interface Open {
  uri: string
  name: string
  /** Namespaces by prefix. */
  scope: Record<string, string>
}

const emptyEntry = (): FeedEntry => ({
  entity: '',
  id: '',
  attributes: {},
  values: {},
  updated: '',
  token: null,
  enclosure: false
})

/** Handler of the parser's events; only the entries of a page are kept. */
class PageReader {
  readonly page: FeedPage = {entries: [], resume: null, next: null, updated: ''}
  /** Whether the root was that of the feed, and every element in it was closed. */
  closed = false
  readonly #open: Open[] = []
  #broken = false
  #entry: FeedEntry | null = null
  #value: FeedValue | null = null
  #text = ''

  onopentag(qualified: string, attributes: Record<string, string>): void {
    const scope = scopeOf(this.#open.at(-1)?.scope ?? {}, attributes)
    const [prefix, name] = split(qualified)
    const uri = scope[prefix] ?? ''
    this.#open.push({uri, name, scope})
    this.#text = ''
    const depth = this.#open.length
    if (depth === 1) this.#broken = uri !== atom || !['feed', 'entry'].includes(name)
    if (uri === tkData) this.#openData(name, attributes, scope)
    else if (uri !== atom) return
    else if (name === 'entry' && depth <= 2) this.#entry = emptyEntry()
    else if (name === 'link') this.#openLink(attributes, depth)
  }

  #openLink({rel, href = ''}: Record<string, string>, depth: number): void {
    if (this.#entry && this.#open.at(-2)?.name === 'entry') {
      if (rel === 'next') this.#entry.token = tokenOf(href)
      if (rel === 'enclosure') this.#entry.enclosure = true
    } else if (depth === 2) {
      if (rel === 'next') this.page.next = tokenOf(href)
      if (rel === 'resume') this.page.resume = tokenOf(href)
    }
  }

  /** The entity itself is in `content`; its fields are its children. */
  #openData(name: string, attributes: Record<string, string>, scope: Record<string, string>): void {
    const entry = this.#entry
    if (!entry) return
    if (this.#open.at(-2)?.name === 'content') {
      entry.entity = name
      for (const [key, value] of Object.entries(attributes)) entry.attributes[split(key)[1]] = value
      entry.id = own(attributes['id'] ?? '').toLowerCase()
      return
    }
    const isNull = Object.entries(attributes).some(
      ([key, value]) => isNil(split(key), scope) && /^(?:true|1)$/.test(value)
    )
    if (isNull || this.#open.at(-3)?.name !== 'content') return
    this.#value = {
      text: '',
      ref: attributes['ref'] === undefined ? null : own(attributes['ref']).toLowerCase()
    }
    ;(entry.values[name] ??= []).push(this.#value)
  }

  ontext(text: string): void {
    this.#text += text
  }

  onclosetag(_name: string, implied: boolean): void {
    const {uri, name} = this.#open.pop() ?? {uri: '', name: ''}
    const depth = this.#open.length
    // An element that is not closed shows that the page was cut off.
    if (implied && depth === 0) this.#broken = true
    const text = this.#text
    this.#text = ''
    if (depth === 0) this.closed = !this.#broken
    if (uri === tkData && this.#value) {
      this.#value.text = text
      this.#value = null
    } else if (uri === atom && name === 'updated') {
      if (this.#entry && this.#open.at(-1)?.name === 'entry') this.#entry.updated = text
      else if (depth === 1) this.page.updated = text
    } else if (uri === atom && name === 'entry' && this.#entry) {
      if (this.#entry.id !== '') this.page.entries.push(this.#entry)
      this.#entry = null
    }
  }
}

/** A copy: otherwise an id that is kept would keep the whole page in memory. */
const own = (text: string): string => Buffer.from(text).toString()

const split = (qualified: string): [prefix: string, name: string] => {
  const at = qualified.indexOf(':')
  return at < 0 ? ['', qualified] : [qualified.slice(0, at), qualified.slice(at + 1)]
}

function scopeOf(
  outer: Record<string, string>,
  attributes: Record<string, string>
): Record<string, string> {
  let scope = outer
  for (const key in attributes) {
    if (!key.startsWith('xmlns')) continue
    if (scope === outer) scope = {...outer}
    scope[key === 'xmlns' ? '' : key.slice(6)] = attributes[key]!
  }
  return scope
}

const isNil = ([prefix, name]: [string, string], scope: Record<string, string>): boolean =>
  name === 'nil' && scope[prefix] === xsi

/** The token in the query of a link. */
function tokenOf(href: string): number | null {
  const match = /[?&]skiptoken=(\d{1,15})(?=&|$)/i.exec(href)
  return match ? Number(match[1]) : null
}
