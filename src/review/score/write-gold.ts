import {mkdirSync, writeFileSync} from 'node:fs'
import {join, parse} from 'node:path'
import type {Shelf} from '../shelf.js'
import {goldOf} from '../../correct/gold.js'

/**
 * Write each document that a reviewer accepted as a whole as `NAME.json`, or `NAME.1.json` for the first of
 * several in an input: named as its record.
 *
 * @returns how many
 */
export async function writeGold(shelf: Shelf, folder: string): Promise<number> {
  let count = 0
  for (const {index} of shelf.summaries.filter(({accepted}) => accepted)) {
    const detail = await shelf.detail(index, false)
    if (!detail?.summary.accepted) continue
    const {name, part} = detail.record.source
    const stem = parse(name).name + (part ? `.${part.index}` : '')
    mkdirSync(folder, {recursive: true})
    const gold = goldOf(detail.record, stem)
    writeFileSync(join(folder, `${stem}.json`), `${JSON.stringify(gold, null, 1)}\n`)
    count++
  }
  return count
}
