import {findReferences} from '../reference/index.js'
import type {Reference, Source} from './schema.js'

/** References in a text. Their places count code points, as other languages do. */
export function referencesIn(text: string): Reference[] {
  const found = findReferences(text)
  if (found.length === 0) return []
  const points = (units: number): number => Array.from(text.slice(0, units)).length
  return found.map(({type, id, url, start, end}) => ({
    type,
    id,
    url,
    text: text.slice(start, end),
    start: points(start),
    end: points(end)
  }))
}

/** Fields of the record that hold texts with references, at any depth. */
const holders = [
  'exchanges',
  'questions',
  'answer',
  'blocks',
  'items',
  'postponement',
  'explanation',
  'other',
  'footnotes'
]

/** Every reference once, in reading order, standing for the whole document. */
export function collectReferences(body: object): Reference[] {
  const found = new Map<string, {offset: number; reference: Reference}>()
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) walk(item)
    else if (value) {
      const node = value as Record<string, unknown> & {references?: Reference[]; source: Source}
      for (const reference of node.references ?? []) add(reference, node.source.start.offset)
      for (const key of holders) if (node[key]) walk(node[key])
    }
  }
  const add = (reference: Reference, begin: number): void => {
    const key = `${reference.type} ${reference.id ?? reference.url ?? reference.text}`
    const offset = begin + reference.start!
    if (offset < (found.get(key)?.offset ?? Infinity))
      found.set(key, {offset, reference: {...reference, start: null, end: null}})
  }
  walk(body)
  return [...found.values()].sort((a, b) => a.offset - b.offset).map(({reference}) => reference)
}
