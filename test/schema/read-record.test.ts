import fc from 'fast-check'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {recordSchema} from '../../src/index.js'
import {fitsRecord} from '../../src/schema/fits-record.js'
import {readWrittenRecord} from '../../src/schema/read-record.js'
import {fixtureFolders, fixtures} from '../fixture-folders.js'

/** The records of the fixtures, each in a line. */
const lines = fixtureFolders().flatMap(name => {
  try {
    const text = readFileSync(join(fixtures, name, 'output.json'), 'utf8')
    const {success, data} = recordSchema.safeParse(JSON.parse(text))
    return success ? [Buffer.from(JSON.stringify(data))] : []
  } catch {
    return []
  }
})

test('what is written in a line is read as JSON is', () => {
  expect(lines.length).toBeGreaterThan(50)
  for (const line of lines) {
    const record = readWrittenRecord(line)
    expect(JSON.stringify(record)).toBe(line.toString())
    expect(record).toStrictEqual(JSON.parse(line.toString()))
  }
})

test('texts and numbers of every kind are read as JSON is', () => {
  const [line] = lines
  const text = JSON.stringify({...JSON.parse(line!.toString()), subject: '@', number: 7})
  const subject = fc.oneof(
    fc.string({unit: 'binary', maxLength: 60}).map(it => JSON.stringify(it)),
    fc
      .array(
        fc.constantFrom('\\n', '\\"', '\\\\', '\\ud83d', '\\u00e9', '\\x', 'é', '€', '\n', 'a')
      )
      .map(signs => `"${signs.join('')}"`)
  )
  const number = fc.oneof(
    fc.integer().map(String),
    fc.constantFrom('-0', '01', '-01', '1.0', '1e3', '999999999999999', '9007199254740993', '', '-')
  )
  fc.assert(
    fc.property(subject, number, (subject, number) => {
      const given = text.replace('"@"', () => subject).replace('"number":7', `"number":${number}`)
      sameAsJson(Buffer.from(given))
    }),
    {numRuns: 500}
  )
})

test('bytes that were changed are read as JSON is, or not at all', () => {
  const bytes = fc.oneof(
    fc.constantFrom(...Buffer.from('"\\{}[],:0-1enu \n\u0000é')),
    fc.integer({min: 0, max: 255})
  )
  fc.assert(
    fc.property(fc.nat(), fc.nat(), fc.nat(2), fc.array(bytes, {maxLength: 3}), (...change) => {
      const [which, place, left, given] = change
      const line = lines[which % lines.length]!
      const at = place % (line.length + 1)
      sameAsJson(
        Buffer.concat([line.subarray(0, at), Buffer.from(given), line.subarray(at + left)])
      )
    }),
    {numRuns: 5000}
  )
})

/** What is read of some bytes, if anything is, is the record that is in them. */
function sameAsJson(bytes: Buffer): void {
  const record = readWrittenRecord(bytes)
  if (record === undefined) return
  const value: unknown = JSON.parse(bytes.toString())
  expect(fitsRecord(value)).toBe(true)
  expect(record).toStrictEqual(value)
}
