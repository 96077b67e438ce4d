import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {tables} from '../../src/words/index.js'
import {compile, finder, type Printed} from '../../src/words/printed.js'
import {root} from '../run.js'

describe.each(Object.entries(tables))('%s', (_, {rows, alternatives}) => {
  const find = finder(rows)

  test.each(rows.map(row => [row.examples[0], row] as const))('like «%s»', (_, row) => {
    const pattern = compile(row)
    expect(row.examples.length).toBeGreaterThan(0)
    for (const example of row.examples) {
      expect(example).toMatch(pattern)
      if (alternatives) expect(find(example)).toBe(row)
    }
    for (const other of row.others ?? []) expect(other).not.toMatch(pattern)
  })
})

// A table that nobody lists has examples that nobody runs.
test('every table of printed words is listed, so that its examples are run', async () => {
  const folder = join(root, 'src/words')
  const listed = new Set(Object.values(tables).flatMap(({rows}) => rows))
  const unlisted: string[] = []
  for (const name of readdirSync(folder).filter(file => file.endsWith('.ts'))) {
    const exported = (await import(join(folder, name))) as Record<string, unknown>
    for (const [key, value] of Object.entries(exported))
      if (rowsIn(value).some(row => !listed.has(row))) unlisted.push(`${name}: ${key}`)
  }
  expect(unlisted).toEqual([])
})

/** The rows of what may be a table: a list, or an object of rows by name. */
const rowsIn = (value: unknown): Printed[] =>
  typeof value === 'object' && value !== null
    ? Object.values(value).filter(row => typeof row === 'object' && row && 'pattern' in row)
    : []
