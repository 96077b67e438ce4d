import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {convert, type DocumentRecord} from '../src/index.js'
import {fixtureFolders, fixtures} from './fixture-folders.js'

/** The records of all fixtures whose folder has a matching name. */
export async function recordsOf(folders: RegExp): Promise<DocumentRecord[]> {
  const records: DocumentRecord[] = []
  for (const folder of fixtureFolders().filter(name => folders.test(name)))
    for (const name of readdirSync(join(fixtures, folder)).filter(name =>
      name.startsWith('input.')
    ))
      records.push(...(await convert(readFileSync(join(fixtures, folder, name)), {name})).records)
  return records
}
