import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {convert} from '../src/index.js'
import {fixtureFolders, fixtures} from './fixture-folders.js'
import {contentApartFrom, expectConserved} from './same-forms.js'

// Documents that were written once and exist as text, PDF, Word, XML and HTML: all must give the
// same record, apart from where it stands in the file.
const folders = fixtureFolders().filter(name => /^forms-(?!letter-|committee-)/.test(name))

/** Places, messages and doubts differ with the form. */
const form = new Set(['source', 'diagnostics', 'doubts'])

const content = contentApartFrom(form)

const print = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

describe.each(folders)('%s', folder => {
  const names = readdirSync(join(fixtures, folder)).filter(name => name.startsWith('input.'))
  const read = (name: string): Buffer => readFileSync(join(fixtures, folder, name))

  test.each(names)('%s gives the record of all forms', async name => {
    const {record, file} = await convert(read(name), {name})
    // Their parties are invented.
    const messages = file.messages.filter(({ruleId}) => ruleId !== 'unknown-party')
    expect(messages.map(String)).toEqual([])
    // Formats that say what their parts are leave no doubt.
    if (/\.(?:docx|html|xml)$/.test(name))
      expect(JSON.stringify(record)).not.toContain('"doubts":[{')
    const text = print(content(record))
    if (!name.endsWith('.txt'))
      return expect(text).toMatchFileSnapshot(join(fixtures, folder, 'record.json'))
    // Plain text has no type: a heading within an answer looks like any other line.
    const {record: typeset} = await convert(read('input.pdf'))
    expect(text).toBe(
      print(content(typeset)).replaceAll('"type": "heading"', '"type": "paragraph"')
    )
  })

  test.each(names)('%s loses and invents no letter', async name => {
    await expectConserved(read(name), name)
  })
})

test('the documents show what differs most between forms', () => {
  const all = folders
    .map(folder => readFileSync(join(fixtures, folder, 'record.json'), 'utf8'))
    .join('')
  for (const sign of [
    '"type": "list"',
    '"type": "table"',
    '"type": "heading"',
    '"kind": "postponement"',
    '"kind": "question"',
    '"explanation": {',
    '"joint": [\n',
    '"onBehalfOf": [\n'
  ])
    expect(all).toContain(sign)
  expect(folders.length).toBeGreaterThanOrEqual(6)
})
