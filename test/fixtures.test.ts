import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {reporter} from 'vfile-reporter'
import {classifiedLines} from '../src/cli/inspect.js'
import {grow} from '../src/convert.js'
import {convert, type DocumentRecord} from '../src/index.js'
import {layoutOf} from '../src/ingest/layout.js'
import {fixtureFolders, fixtures} from './fixture-folders.js'

// Each folder is a document named for the phenomenon that it shows: an input, and what must come of
// it, with the options of options.json where there are any: see fixtures/README.md. CI fails where an
// expected file is missing.
const folders = fixtureFolders()
  // Documents in several forms have a test of their own.
  .filter(name => !name.startsWith('forms-'))

/** The version changes with each release and says nothing about the document. */
const withoutVersion = (record: DocumentRecord): DocumentRecord => ({
  ...record,
  source: {...record.source, converter: {...record.source.converter, version: 'x.y.z'}}
})

describe.each(folders)('%s', folder => {
  const path = readdirSync(join(fixtures, folder))
    .filter(name => name.startsWith('input.'))
    .map(name => join(fixtures, folder, name))[0]!
  const settings = join(fixtures, folder, 'options.json')
  const options = existsSync(settings) ? JSON.parse(readFileSync(settings, 'utf8')) : {}
  const expected = (name: string): string => join(fixtures, folder, name)

  test('gives the expected record and messages', async () => {
    const {records, file} = await convert(readFileSync(path), {name: basename(path), ...options})
    const output = records.map(record => `${JSON.stringify(withoutVersion(record), null, 2)}\n`)
    await expect(output.join('') || 'no record\n').toMatchFileSnapshot(expected('output.json'))
    await expect(`${reporter(file, {color: false})}\n`).toMatchFileSnapshot(
      expected('messages.txt')
    )
  })

  test('classifies every line as expected', async () => {
    const parts: string[] = []
    await grow(readFileSync(path), {name: basename(path), ...options}, (tree, document) => {
      parts.push(classifiedLines(tree, layoutOf(document)))
    })
    const lines = parts.join('\n\n') || 'no tree'
    await expect(`${lines}\n`).toMatchFileSnapshot(expected('lines.txt'))
  })
})
