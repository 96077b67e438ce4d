import {expect, test} from 'vitest'
import {fieldText, fieldValue, headerFields} from '../../src/review/page/record/field-text.js'
import {recordSchema, type DocumentRecord} from '../../src/schema/record.js'
import {fixtureRecords} from './fixture-records.js'

const records = fixtureRecords

test('what is shown of a field and kept as it is changes nothing', () => {
  expect(records.length).toBeGreaterThan(100)
  for (const record of records)
    for (const field of headerFields)
      expect(fieldValue(record, field, fieldText(record, field))).toEqual(record[field])
})

test('what is typed anew is read as it is written', () => {
  const empty = {
    ...records[0]!,
    questioners: [],
    addressees: [],
    respondents: [],
    onBehalfOf: [],
    seeAlso: []
  }
  for (const record of records)
    for (const field of headerFields) {
      const text = fieldText(record, field)
      const typed = {...empty, [field]: fieldValue(empty, field, text)} as DocumentRecord
      recordSchema.parse(typed)
      expect(fieldText(typed, field)).toBe(text)
    }
})

test.each([
  ['respondents', 'J. de Vries, ministers, Financiën'],
  ['addressees', 'Financiën'],
  ['seeAlso', 'nummer 12']
] as const)('%s is not `%s`', (field, text) =>
  expect(() => fieldValue(records[0]!, field, text)).toThrow(text.slice(0, 5))
)
