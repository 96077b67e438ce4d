import {readFileSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {convert, type DocumentRecord} from '../../src/index.js'
import {fixtureFolders, fixtures} from '../fixture-folders.js'
import {letters, recordText} from '../letters.js'
import {contentApartFrom, expectConserved} from '../same-forms.js'

// Letters of ministries, written once and made as Word, ODT, PDF, tagged PDF and text: all give one
// record. They differ in type, in where the letterhead stands, and in how notes are made.
const folders = fixtureFolders().filter(name => name.startsWith('forms-letter-'))

/**
 * Places, messages and doubts differ with the form, and so do the blocks of `other`: a letterhead in the
 * margin of a page belongs to the page, one in a table or above the text to the text; the cells of `Datum`
 * and `Betreft` are a table where the form says so. What the covering letter says is compared below.
 */
const form = new Set(['source', 'diagnostics', 'doubts', 'other'])

const content = contentApartFrom(form)

/** The letters of `other`, without the letterhead. */
function coveringLetter(record: DocumentRecord): string {
  const other = {...record, exchanges: [], footnotes: [], postponement: null, explanation: null}
  const text = letters(recordText(other))
  return text.slice(text.indexOf('aandevoorzitter'))
}

/** What says that something was read otherwise than it was written. */
const wrong = new Set(['marker-without-note', 'note-gap', 'unanswered-question', 'unknown-office'])

describe.each(folders)('%s', folder => {
  const names = readdirSync(join(fixtures, folder)).filter(name => name.startsWith('input.'))
  const read = (name: string): Buffer => readFileSync(join(fixtures, folder, name))

  test('exists in five forms', () => {
    expect(names).toHaveLength(5)
  })

  test.each(names)('%s gives the record of all forms', async name => {
    const {record, file} = await convert(read(name), {name})
    expect(file.messages.filter(({ruleId}) => wrong.has(ruleId ?? '')).map(String)).toEqual([])
    const text = `${JSON.stringify(content(record), null, 2)}\n`
    await expect(text).toMatchFileSnapshot(join(fixtures, folder, 'record.json'))
  })

  test('holds the same covering letter in all forms, from its addressee to its signature', async () => {
    const texts = await Promise.all(
      names.map(async name => coveringLetter((await convert(read(name), {name})).record!))
    )
    expect(texts[0]).toMatch(/^aandevoorzittervandetweedekamer.{200}/)
    expect(new Set(texts).size).toBe(1)
  })

  test.each(names)('%s loses and invents no letter', async name => {
    await expectConserved(read(name), name)
  })
})

test('the letters differ in look and in notes', () => {
  expect(folders.length).toBeGreaterThanOrEqual(6)
  for (const word of ['serif', 'sans', 'left', 'right', 'top', 'real', 'typed', 'both'])
    expect(folders.join(' ')).toContain(word)
})
