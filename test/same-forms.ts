import {expect} from 'vitest'
import {convert, parse, placedLeaves} from '../src/index.js'
import {difference, letters} from './letters.js'

/** What is the same in every form of a document: all but the fields that differ with the form. */
export function contentApartFrom(form: ReadonlySet<string>): (value: unknown) => unknown {
  return function content(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(content)
    if (!value || typeof value !== 'object') return value
    const entries = Object.entries(value).filter(([key]) => !form.has(key))
    return Object.fromEntries(entries.map(([key, item]) => [key, content(item)]))
  }
}

/** The tree has every letter of the document's text, and the record every letter of the tree. */
export async function expectConserved(bytes: Buffer, name: string): Promise<void> {
  const {record} = await convert(bytes, {name})
  const {tree, file} = await parse(bytes, {name})
  const leaves = placedLeaves(tree!)
  const text = String(file.value)
  expect(letters(leaves.map(({start, end}) => text.slice(start, end)).join(' '))).toBe(
    letters(text)
  )
  expect(difference(record!, leaves, text)).toBe('')
}
