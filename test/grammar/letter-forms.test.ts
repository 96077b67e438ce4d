import {readFileSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {convert} from '../../src/index.js'
import {fixtureFolders, fixtures} from '../fixture-folders.js'
import {contentApartFrom, expectConserved} from '../same-forms.js'

// Letters of ministries, written once and made as Word, ODT, PDF, tagged PDF and text: all give one
// record. They differ in type, in where the letterhead stands, and in how notes are made.
const folders = fixtureFolders().filter(name => name.startsWith('forms-letter-'))

/** Places, messages and doubts differ with the form; nothing else does. */
const form = new Set(['source', 'diagnostics', 'doubts'])

const content = contentApartFrom(form)

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

  test.each(names)(
    '%s gives the covering letter, from its addressee to its signature',
    async name => {
      const {record} = await convert(read(name), {name})
      const [covering] = record!.other
      const texts = covering!.blocks.map(block => (block.type === 'paragraph' ? block.text : ''))
      expect(texts.slice(0, 2)).toEqual([
        'Aan de Voorzitter van de Tweede Kamer',
        'der Staten-Generaal'
      ])
      expect(texts.at(-1)).toContain(record!.respondents.at(-1)!.name)
    }
  )

  test.each(names)('%s loses and invents no letter', async name => {
    await expectConserved(read(name), name)
  })
})

test('the letters differ in look and in notes', () => {
  expect(folders.length).toBeGreaterThanOrEqual(6)
  for (const word of ['serif', 'sans', 'left', 'right', 'top', 'real', 'typed', 'both'])
    expect(folders.join(' ')).toContain(word)
})
