import {randomBytes} from 'node:crypto'
import {existsSync, readdirSync, renameSync, rmdirSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {mergeFolders} from '../batch/merge.js'
import {stateFolder} from '../batch/folder.js'
import {writingTo} from '../storage/environment.js'
import {flushSync} from '../storage/flush.js'
import {makeFolder} from '../storage/make-folder.js'
import {takeLock} from '../storage/lock.js'

/**
 * The output of jobs waits beside the folder of the records, one folder per job, until it is joined
 * with the rest. A job that is done twice has one folder: the second finds the place taken.
 */
const partsOf = (output: string): string => `${output}.parts`

/** A separate folder for the work on a job, so that two workers with one job do not meet. */
export function openPart(output: string): string {
  const aside = join(partsOf(output), `.${randomBytes(6).toString('hex')}`)
  makeFolder(aside)
  return aside
}

/** Put the work on a job in its place; what was done twice is there once. */
export function keepPart(aside: string, output: string, id: string): void {
  const place = join(partsOf(output), id)
  try {
    if (!existsSync(place)) {
      writingTo(place, () => renameSync(aside, place))
      return flushSync(partsOf(output))
    }
  } catch (error) {
    // Another worker was first.
    if (!existsSync(place)) throw error
  }
  rmSync(aside, {recursive: true, force: true})
}

/** Seconds that a worker waits while another joins the output. */
const patience = 600

/**
 * Join the output with the folder of the records, in the order of the jobs' ids.
 *
 * @param isIdle whether nobody is working on a job: then what dead workers left is removed
 * @throws {Busy} if another worker takes longer over this than is plausible
 */
export async function joinParts(output: string, isIdle: boolean): Promise<void> {
  const folder = partsOf(output)
  if (!existsSync(folder)) return
  makeFolder(stateFolder(output))
  const lock = await takeLock(join(stateFolder(output), 'joining'), output, patience)
  try {
    const parts = existsSync(folder) ? readdirSync(folder).sort() : []
    const made = parts.filter(name => !name.startsWith('.')).map(name => join(folder, name))
    if (made.length > 0) await mergeFolders(made, output, patience)
    const left = parts.filter(name => name.startsWith('.'))
    const gone = [...made, ...(isIdle ? left.map(name => join(folder, name)) : [])]
    for (const part of gone) rmSync(part, {recursive: true, force: true})
    removeIfEmpty(folder)
  } finally {
    lock.release()
  }
}

/** Unless another worker has begun something. */
function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder)
  } catch {
    // Another worker has, or was here first.
  }
}
