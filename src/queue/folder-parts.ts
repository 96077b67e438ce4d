import {randomBytes} from 'node:crypto'
import {existsSync, readdirSync, renameSync, rmdirSync, rmSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {manifestPath} from '../batch/manifest.js'
import {mergeFolders} from '../batch/merge.js'
import {stateFolder} from '../batch/folder.js'
import {writingTo} from '../storage/environment.js'
import {flushSync} from '../storage/flush.js'
import {Busy, takeLock} from '../storage/lock.js'
import {makeFolder} from '../storage/make-folder.js'
import type {Part, Parts} from './part.js'

/** Seconds that a worker waits while another joins the output. */
const patience = 600

const lockOf = (folder: string): string => `${folder}.lock`

/**
 * The output of jobs waits beside the folder of the records, one folder per job, until it is joined with the rest.
 * A job that is done twice has one folder: the second finds the place taken.
 */
export class FolderParts implements Parts {
  readonly isRemote = false
  readonly #output: string
  readonly #folder: string

  constructor(output: string) {
    this.#output = output
    this.#folder = `${output}.parts`
  }

  /** A separate folder, so that two workers with one job do not meet; it is locked while its worker lives, suspended or not. */
  async begin(id: string): Promise<Part> {
    const folder = join(this.#folder, `.${randomBytes(6).toString('hex')}`)
    const lock = await takeLock(lockOf(folder), folder, 0)
    makeFolder(folder)
    const drop = (): void => {
      rmSync(folder, {recursive: true, force: true})
      lock.release()
    }
    return {
      folder,
      drop,
      keep: async () => {
        this.#keep(folder, id)
        drop()
      }
    }
  }

  #keep(folder: string, id: string): void {
    const place = join(this.#folder, id)
    try {
      if (existsSync(place)) return
      writingTo(place, () => renameSync(folder, place))
      flushSync(this.#folder)
    } catch (error) {
      // Another worker was first.
      if (!existsSync(place)) throw error
    }
  }

  async join(): Promise<number> {
    const [output, folder] = [this.#output, this.#folder]
    if (!existsSync(folder)) return 0
    makeFolder(stateFolder(output))
    const lock = await takeLock(join(stateFolder(output), 'joining'), output, patience)
    try {
      const parts = existsSync(folder) ? readdirSync(folder).sort() : []
      const made = byTime(
        parts.filter(name => !name.startsWith('.')).map(name => join(folder, name))
      )
      if (made.length > 0)
        await mergeFolders(made, output, {wait: patience, takes: true, laterWins: true})
      for (const part of made) rmSync(part, {recursive: true, force: true})
      for (const name of workIn(parts)) await removeOfDead(join(folder, name))
      removeIfEmpty(folder)
      return made.length
    } finally {
      lock.release()
    }
  }

  close(): void {}
}

/** A document that was changed meanwhile is in two parts: the part that was done later has it as it is now. */
function byTime(parts: readonly string[]): string[] {
  const timeOf = (part: string): number =>
    statSync(manifestPath(part), {throwIfNoEntry: false})?.mtimeMs ?? 0
  const done = new Map(parts.map(part => [part, timeOf(part)]))
  return parts.toSorted((a, b) => done.get(a)! - done.get(b)!)
}

/** What workers have begun; of one that died before it made its folder only the lock is there. */
const workIn = (names: readonly string[]): Set<string> =>
  new Set(names.filter(name => name.startsWith('.')).map(name => name.replace(/\.lock$/, '')))

/** Remove what a worker has begun, unless it lives. */
async function removeOfDead(folder: string): Promise<void> {
  try {
    const lock = await takeLock(lockOf(folder), folder, 0)
    rmSync(folder, {recursive: true, force: true})
    lock.release()
  } catch (error) {
    if (!(error instanceof Busy)) throw error
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
