import {join, parse} from 'node:path'
import type {DocumentRecord} from '../../schema/record.js'
import {Unreadable, type Shelf} from '../shelf.js'
import {goldOf} from '../../correct/gold.js'
import {asideOf} from '../../storage/claim-file.js'
import {makeFolder} from '../../storage/make-folder.js'
import {replaceFile} from '../../storage/replace-file.js'

export interface GoldWritten {
  count: number
  failures: string[]
}

/**
 * Write each document that a reviewer accepted as a whole as `NAME.json`, or `NAME.1.json` for the
 * first of several in an input: named like its record.
 *
 * @returns how many, and why others could not be written
 */
export async function writeGold(shelf: Shelf, folder: string): Promise<GoldWritten> {
  const written: GoldWritten = {count: 0, failures: []}
  for (const {index} of shelf.summaries.filter(({accepted}) => accepted))
    try {
      const detail = await shelf.detail(index, false)
      if (!detail?.summary.accepted) continue
      writeOne(detail.record, folder)
      written.count++
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      written.failures.push(error.message)
    }
  return written
}

function writeOne(record: DocumentRecord, folder: string): void {
  const {name, part} = record.source
  const stem = parse(name).name + (part ? `.${part.index}` : '')
  makeFolder(folder)
  const place = join(folder, `${stem}.json`)
  replaceFile(place, `${JSON.stringify(goldOf(record, stem), null, 1)}\n`, asideOf(place))
}
