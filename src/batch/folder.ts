import {randomBytes} from 'node:crypto'
import {lstatSync, mkdirSync, rmSync, rmdirSync} from 'node:fs'
import {join} from 'node:path'
import {writingTo} from '../storage/environment.js'
import {takeLock} from '../storage/lock.js'
import {makeFolder} from '../storage/make-folder.js'

/** What a run says of itself stands in a folder of its own, below the records. */
export const stateFolder = (output: string): string => join(output, '.aanhangsel')

/** An output folder that this run alone writes to. */
export interface OpenFolder {
  output: string
  /** Folder for files that are not yet complete, of this run alone. */
  partial: string
  /** Remove what is not complete, and let others write. */
  release(): void
}

/**
 * Make an output folder ready for a run: its own alone, without what a killed run left.
 *
 * @param wait seconds to wait for another run
 * @throws {Busy} where another run is writing to it
 * @throws {EnvironmentFailure} where the machine refuses
 */
export async function openFolder(output: string, wait: number): Promise<OpenFolder> {
  const state = stateFolder(output)
  makeFolder(state)
  if (lstatSync(state).isSymbolicLink())
    throw new Error(`\`${state}\` is a symbolic link; put a folder in its place`)
  const lock = await takeLock(join(state, 'running'), output, wait)
  const all = join(state, 'partial')
  // Even if a lock failed, two runs would not write to one name.
  const partial = join(all, randomBytes(6).toString('hex'))
  writingTo(all, () => {
    rmSync(all, {recursive: true, force: true})
    mkdirSync(partial, {recursive: true})
  })
  return {
    output,
    partial,
    release() {
      rmSync(all, {recursive: true, force: true})
      lock.release()
      removeIfEmpty(state)
    }
  }
}

/** A run that made only a stream has nothing to say of itself. */
function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder)
  } catch {
    // It usually is not; or another run has started.
  }
}
