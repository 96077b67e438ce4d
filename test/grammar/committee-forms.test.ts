import {readFileSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {convert} from '../../src/index.js'
import {fixtureFolders, fixtures} from '../fixture-folders.js'
import {contentApartFrom, expectConserved} from '../same-forms.js'

// Papers of committees, written once and made as text, PDF and XML: all give one record. They differ in how
// questions are numbered and how answers are told from them.
const folders = fixtureFolders().filter(name => name.startsWith('forms-committee-'))

/** Places, messages and doubts differ with the form, and so do the lines above the questions. */
const content = contentApartFrom(new Set(['source', 'diagnostics', 'doubts', 'other']))

/** What says that something was read otherwise than it was written. */
const wrong = /duplicate|gap|without|mixed|no-answers|unknown|disagree|empty/

describe.each(folders)('%s', folder => {
  const names = readdirSync(join(fixtures, folder)).filter(name => name.startsWith('input.'))
  const read = (name: string): Buffer => readFileSync(join(fixtures, folder, name))

  test('exists in three forms', () => {
    expect(names).toEqual(['input.pdf', 'input.txt', 'input.xml'])
  })

  test.each(names)('%s gives the record of all forms', async name => {
    const {record, file} = await convert(read(name), {name})
    expect(file.messages.filter(({ruleId}) => wrong.test(ruleId ?? '')).map(String)).toEqual([])
    const text = `${JSON.stringify(content(record), null, 2)}\n`
    await expect(text).toMatchFileSnapshot(join(fixtures, folder, 'record.json'))
  })

  test.each(names)('%s loses and invents no letter', async name => {
    await expectConserved(read(name), name)
  })
})

test('the papers differ in look', () => {
  for (const word of ['headings', 'numbers', 'columns', 'pages', 'letter', 'debate'])
    expect(folders.join(' ')).toContain(word)
})
