import {hash} from 'node:crypto'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {Letters} from '../../src/dataset/letters.js'
import {keyed} from '../../src/dataset/passages.js'
import {recordTables, rowColumns, rowsText} from '../../src/dataset/rows.js'
import {recordsOf} from '../records.js'

test('letters are those of a text in any case, with or without accents', () => {
  const letters = new Letters()
  const text = fc.oneof(
    fc.string({unit: 'binary', maxLength: 200}),
    fc.string({unit: fc.constantFrom('e', 'É', 'e\u0301', 'ﬁ', 'ß', '½', '𝐀', '\ud800', ' ', '’')})
  )
  fc.assert(
    fc.property(text, given => {
      const text = given.replaceAll('Σ', 's')
      const plain = text.normalize('NFKD').toLowerCase()
      letters.clear()
      letters.addPlain('"')
      letters.add(text)
      expect(letters.digest()).toBe(hash('sha256', `"${plain.replaceAll(/[^\p{L}\p{N}]+/gu, '')}`))
    })
  )
})

test('rows are JSON of what is in them, without half a character', async () => {
  const [record] = await recordsOf(/^forms-joint-answers-and-notes$/)
  const subject = String.raw`a\ud800 "b" \\ud800` + '\ud83d c \ud83d\ude00'
  const texts = rowsText(keyed({...record!, subject, caseNumbers: []}))
  const all = recordTables.map(({name}, i) => ({name, rows: texts[i]!.split('\n').slice(0, -1)}))
  const [first, ...others] = all.find(({name}) => name === 'documents')!.rows
  expect(others).toEqual([])
  const documents = recordTables.find(({name}) => name === 'documents')!
  const keyOf = (wanted: string) =>
    rowColumns(documents).find(({column}) => column.name === wanted)!.key
  const row = JSON.parse(`{"d":0${first}`) as Record<string, unknown>
  expect(row[keyOf('subject')]).toBe(String.raw`a\ud800 "b" \\ud800` + '\ufffd c \ud83d\ude00')
  expect(row).not.toHaveProperty(keyOf('case_numbers'))
  for (const {rows} of all) for (const line of rows) JSON.parse(`{"d":0${line}`)
})
