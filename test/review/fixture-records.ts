import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {globSync} from 'tinyglobby'
import type {DocumentRecord} from '../../src/schema/record.js'
import {root} from '../run.js'

/** The records of all fixtures; some inputs have none. */
export const fixtureRecords: DocumentRecord[] = globSync('*/output*.json', {
  cwd: join(root, 'fixtures')
}).flatMap(path => {
  const text = readFileSync(join(root, 'fixtures', path), 'utf8')
  return text.startsWith('no record')
    ? []
    : text.split(/^(?=\{)/m).map(record => JSON.parse(record) as DocumentRecord)
})
