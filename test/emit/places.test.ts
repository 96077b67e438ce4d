import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {convert, placesOf} from '../../dist/index.js'
import {fixtureFolders, fixtures} from '../fixture-folders.js'

/** Every path to something that has a place. */
function pathsOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'source' in value && path !== '' ? [path] : []
  return [
    ...own,
    ...Object.entries(value).flatMap(([key, child]) => pathsOf(child, `${path}/${key}`))
  ]
}

const letters = (text: string): string => text.replace(/[^\p{L}]/gu, '')

const inputs = fixtureFolders()
  .filter(name => !name.startsWith('limit'))
  .flatMap(name =>
    readdirSync(join(fixtures, name))
      .filter(file => /^input\.(pdf|txt|docx|odt|html|xml)$/.test(file))
      .map(file => [name, file.split('.')[1]!] as const)
  )

test('everything in every record stands somewhere, and what stands there has its letters', async () => {
  const wrong: string[] = []
  for (const [name, ending] of inputs) {
    const bytes = readFileSync(join(fixtures, name, `input.${ending}`))
    const {records, layouts} = await convert(bytes, {name: `input.${ending}`, layout: true})
    for (const [i, record] of records.entries())
      for (const path of pathsOf(record)) {
        const places = placesOf(record, layouts[i]!, path)
        const value = path
          .split('/')
          .slice(1)
          .reduce((at: any, key) => at[key], record)
        const found = letters(places.map(({line}) => layouts[i]!.lines[line]!.text).join(''))
        const missing = missingFrom(letters(value.text ?? ''), found)
        if (places.length === 0 || missing > 0) wrong.push(`${name}.${ending} ${path}: ${missing}`)
      }
  }
  expect(wrong).toEqual([])
})

/** How many of a text's letters others lack. */
function missingFrom(text: string, found: string): number {
  const counts = new Map<string, number>()
  for (const letter of found.normalize('NFC')) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  let missing = 0
  for (const letter of text) {
    const count = counts.get(letter) ?? 0
    if (count === 0) missing++
    counts.set(letter, count - 1)
  }
  return missing
}

test('a page foot or a note among the rows of a table is no place of it', async () => {
  const bytes = readFileSync(join(fixtures, 'forms-table-in-answer', 'input.html'))
  const {record, layouts} = await convert(bytes, {layout: true})
  const isTable = (path: string): boolean =>
    (valueOf(record, path) as {type?: string}).type === 'table'
  const path = pathsOf(record).find(isTable)!
  const rows = placesOf(record!, layouts[0]!, path).map(({line}) => line)
  const [, foot, note] = rows
  layouts[0]!.lines[foot!]!.part = 'furniture'
  layouts[0]!.lines[note!]!.part = 'note'
  const places = placesOf(record!, layouts[0]!, path).map(({line}) => line)
  expect(places).toEqual(rows.filter(line => line !== foot && line !== note))
  expect(places.length).toBeGreaterThan(1)
})

test('a marker, a reference and a doubt stand in their line', async () => {
  const {record, layouts} = await convert(
    readFileSync(join(fixtures, 'pdf-official-layout', 'input.pdf')),
    {layout: true}
  )
  const layout = layouts[0]!
  const {blocks} = record!.exchanges
    .flatMap(({answer, questions}) => [...questions, answer!])
    .find(part =>
      part.blocks.some(block => 'text' in block && block.footnoteReferences.length > 0)
    )!
  const marked = blocks.findIndex(block => 'text' in block && block.footnoteReferences.length > 0)
  const path = pathsOf(record).find(
    path => path.endsWith(`/blocks/${marked}`) && valueOf(record, path) === blocks[marked]
  )!
  const [place] = placesOf(record!, layout, `${path}/footnoteReferences/0`)
  const line = layout.lines[place!.line]!
  expect(place!.rect![0]).toBeGreaterThanOrEqual(line.rect![0])
  expect(place!.rect![2]).toBeLessThanOrEqual(line.rect![2])
  expect(place!.rect![2] - place!.rect![0]).toBeLessThan((line.rect![2] - line.rect![0]) / 2)
})

test('a path that leads nowhere is said', async () => {
  const {record, layouts} = await convert('Vraag 1\nWaarom?\nAntwoord 1\nDaarom.\n', {layout: true})
  expect(() => placesOf(record!, layouts[0]!, '/exchanges/7')).toThrow('nothing at `/exchanges/7`')
  expect(placesOf(record!, layouts[0]!, 'exchanges[0].answer.blocks[0]')).toEqual(
    placesOf(record!, layouts[0]!, '/exchanges/0/answer/blocks/0')
  )
})

const valueOf = (value: unknown, path: string): unknown =>
  path
    .split('/')
    .slice(1)
    .reduce((at: any, key) => at[key], value)
