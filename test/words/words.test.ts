import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {readings, tables} from '../../src/words/index.js'
import {compile, finder, mayHold, type Printed} from '../../src/words/printed.js'
import {root} from '../run.js'

describe.each(Object.entries(tables))('%s', (_, {rows, alternatives}) => {
  const find = finder(rows)

  test.each(rows.map(row => [row.examples[0], row] as const))('like «%s»', (_, row) => {
    const pattern = compile(row)
    expect(row.examples.length).toBeGreaterThan(0)
    for (const example of row.examples) {
      expect(example).toMatch(pattern)
      expect(mayHold(row)(example), example).toBe(true)
      if (alternatives) expect(find(example)).toBe(row)
    }
    for (const other of row.others ?? []) expect(other).not.toMatch(pattern)
  })
})

describe.each(Object.entries(readings))('%s', (_, {read, examples}) => {
  test.each(examples)('%j gives %j', (given, result) => {
    expect(read(given as never)).toEqual(result)
  })
})

// A row shows what it must leave alone, unless it also fits a line without anything.
test('every row has lines that look alike but do not match', () => {
  const without = Object.entries(tables).flatMap(([name, {rows}]) =>
    rows
      .filter(row => !row.others?.length && !compile(row).test(''))
      .map(({examples}) => `${name}: ${examples[0]}`)
  )
  expect(without).toEqual([])
})

const folder = join(root, 'src/words')
const files = readdirSync(folder).filter(
  file => file.endsWith('.ts') && !['index.ts', 'printed.ts'].includes(file)
)
const modules = await Promise.all(
  files.map(async name => [name, (await import(join(folder, name))) as object] as const)
)
const listed = new Set(Object.values(tables).flatMap(({rows}) => rows))
const readExamples = new Set<unknown>(Object.values(readings).map(({examples}) => examples))

// A table that nobody lists has examples that nobody runs.
test('every table of printed words is listed, so that its examples are run', () => {
  const unlisted = modules.flatMap(([name, exported]) =>
    Object.entries(exported)
      .filter(([, value]) => rowsIn(value).some(row => !listed.has(row)))
      .map(([key]) => `${name}: ${key}`)
  )
  expect(unlisted).toEqual([])
})

test('every file has a table with examples', () => {
  const without = modules.filter(
    ([, exported]) =>
      !Object.values(exported).some(
        value => readExamples.has(value) || rowsIn(value).some(row => listed.has(row))
      )
  )
  expect(without.map(([name]) => name)).toEqual([])
})

test('every pattern that is handed out is that of rows with examples', () => {
  const bare = modules.flatMap(([name, exported]) =>
    Object.entries(exported)
      .filter(([, value]) => value instanceof RegExp && !isOfRows(bodyOf(value)))
      .map(([key]) => `${name}: ${key}`)
  )
  expect(bare).toEqual([])
})

test('a pattern of no row is found', () => {
  const [{pattern}] = [...listed] as [Printed]
  expect(isOfRows(bodyOf(compile({pattern, place: 'line'})))).toBe(true)
  expect(isOfRows(bodyOf(compile({pattern: `${pattern}|${pattern}`, place: 'line'})))).toBe(true)
  expect(isOfRows(bodyOf(compile({pattern: `${pattern}x`, place: 'line'})))).toBe(false)
})

/** What stands between the anchors of a pattern; the engine escapes slashes. */
const bodyOf = ({source}: RegExp): string =>
  source.replace(/^\^?\(\?:([^]*)\)\$?$/, '$1').replaceAll('\\/', '/')

const sources = [...listed].map(({pattern}) => pattern.replaceAll('\\/', '/'))

/** Whether a pattern is one row's, or those of several, one after the other. */
const isOfRows = (body: string): boolean =>
  sources.some(
    pattern =>
      body === pattern ||
      (body.startsWith(`${pattern}|`) && isOfRows(body.slice(pattern.length + 1)))
  )

/** The rows of what may be a table: a list, or an object of rows by name. */
const rowsIn = (value: unknown): Printed[] =>
  typeof value === 'object' && value !== null
    ? Object.values(value).filter(row => typeof row === 'object' && row && 'pattern' in row)
    : []
