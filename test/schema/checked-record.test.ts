import fc from 'fast-check'
import {readFileSync} from 'node:fs'
import {isDeepStrictEqual} from 'node:util'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {recordSchema} from '../../src/index.js'
import {checkedRecord} from '../../src/schema/checked-record.js'
import {fitsRecord} from '../../src/schema/fits-record.js'
import {fixtureFolders, fixtures} from '../fixture-folders.js'

type Json = Record<string, unknown> | unknown[]

const records: Json[] = fixtureFolders()
  .map(name => join(fixtures, name, 'output.json'))
  .flatMap(path => {
    try {
      return JSON.parse(readFileSync(path, 'utf8'))
    } catch {
      return []
    }
  })
  .filter(record => recordSchema.safeParse(record).success)

const checked = (value: unknown): string => {
  try {
    return JSON.stringify(checkedRecord(value))
  } catch {
    return 'wrong'
  }
}
const parsed = (value: unknown): string => {
  const {success, data} = recordSchema.safeParse(value)
  return success ? JSON.stringify(data) : 'wrong'
}

/** Every object and list within a value, itself first. */
const within = (value: unknown): Json[] =>
  typeof value === 'object' && value !== null
    ? [value as Json, ...Object.values(value).flatMap(within)]
    : []

test('right records are those that the schema accepts, with their fields in its order', () => {
  expect(records.length).toBeGreaterThan(50)
  for (const record of records) {
    const turned = Object.fromEntries(Object.entries({...record, stranger: 1}).toReversed())
    expect(checked(turned)).toBe(parsed(turned))
    expect(checked(turned)).not.toBe('wrong')
  }
})

const values = fc.oneof(
  fc.constantFrom(null, undefined, true, 0, -1, 1.5, 1, 2 ** 60, '', 'n1', 'a:b', 'table', 'list'),
  fc.constantFrom('2024-03-06', '2023-2024', 'minister', 'sees', 'error', '2024-03-06\n'),
  fc.constant([]),
  fc.constant({})
)

/** Records of the fixtures, each with one field changed. */
const changedRecords = fc
  .tuple(fc.nat(), fc.nat(), fc.nat(), values)
  .map(([which, where, what, value]) => {
    const record = structuredClone(records[which % records.length]!)
    const places = within(record)
    const place = places[where % places.length]! as Record<string, unknown>
    const keys = Object.keys(place)
    if (keys.length > 0) place[keys[what % keys.length]!] = value
    return record
  })

test('wrong records are those that the schema refuses', () => {
  let refused = 0
  fc.assert(
    fc.property(changedRecords, record => {
      if (parsed(record) === 'wrong') refused++
      expect(checked(record)).toBe(parsed(record))
    }),
    {numRuns: 2000}
  )
  expect(refused).toBeGreaterThan(500)
})

test('a wrong record is refused with the place of what is wrong', () => {
  const record = structuredClone(records[0]) as {source: {converter: {name: unknown}}}
  record.source.converter.name = 7
  expect(() => checkedRecord(record)).toThrow('`/source/converter/name`')
})

test('a record is taken as it stands only if the schema accepts it and would leave nothing out', () => {
  for (const record of records) {
    expect(fitsRecord(record)).toBe(true)
    expect(fitsRecord({...record, stranger: 1})).toBe(false)
  }
  let [taken, refused] = [0, 0]
  fc.assert(
    fc.property(changedRecords, record => {
      const given: unknown = JSON.parse(JSON.stringify(record))
      const fits = fitsRecord(given)
      if (fits) taken++
      else refused++
      const {success, data} = recordSchema.safeParse(given)
      expect(fits).toBe(success && isDeepStrictEqual(data, given))
    }),
    {numRuns: 2000}
  )
  expect(taken).toBeGreaterThan(50)
  expect(refused).toBeGreaterThan(500)
})
