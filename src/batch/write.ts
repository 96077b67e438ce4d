import {mkdirSync, renameSync, writeFileSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {temporary} from './folder.js'
import type {Planned} from './plan.js'
import {errorOf, type Outcome} from './task.js'

/**
 * Write the records of an outcome into a folder; what fails becomes an error of the outcome. One
 * thread does this for all: in one folder several would only wait for each other.
 *
 * @returns the files of the records, below the folder
 */
export function writeRecords(
  outcome: Outcome,
  {target, forbidden}: Planned,
  folder: string
): string[] {
  const outputs: string[] = []
  for (const {part, json} of outcome.records) {
    // Several documents of one input are counted: NAME.1.json, NAME.2.json.
    const output = `${target}${part === null ? '' : `.${part}`}.json`
    try {
      const path = join(folder, output)
      if (forbidden.includes(fold(resolve(path))))
        throw new Error(`\`${path}\` is an input, the record of another, or the program's own`)
      writeAside(path, json, folder)
      outputs.push(output)
    } catch (error) {
      const reason = `Unexpected failure to write: ${(error as Error).message}`
      outcome.messages.push(errorOf('write-failed', reason))
    }
  }
  return outputs
}

/** Write aside and move into place, so that no record is ever half there. */
function writeAside(path: string, json: Uint8Array, folder: string): void {
  const aside = join(temporary(folder), 'record')
  writeFileSync(aside, json)
  mkdirSync(dirname(path), {recursive: true})
  renameSync(aside, path)
}

/** How the least careful file systems compare names: without case, and composed. */
export const fold = (path: string): string => path.normalize('NFC').toLowerCase()
