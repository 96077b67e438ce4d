import {randomBytes} from 'node:crypto'
import {lstatSync, mkdirSync, rmSync, rmdirSync} from 'node:fs'
import {join} from 'node:path'
import {writingTo} from '../storage/environment.js'
import {takeLock} from '../storage/lock.js'
import {makeFolder} from '../storage/make-folder.js'

/** The files that a run keeps for itself are in a folder of their own, below the records. */
export const stateFolder = (output: string): string => join(output, '.aanhangsel')

/** An output folder that only this run writes to. */
export interface OpenFolder {
  output: string
  /** Folder for incomplete files of this run. */
  partial: string
  /** Remove what is not complete, and let others write. */
  release(): void
}

/**
 * Prepare an output folder for a run: locked for it, and without what a killed run left.
 *
 * @param wait seconds to wait for another run
 * @throws {Busy} if another run is writing to it
 * @throws {EnvironmentFailure} if the machine refuses
 */
export async function openFolder(output: string, wait: number): Promise<OpenFolder> {
  const state = stateFolder(output)
  makeFolder(state)
  if (lstatSync(state).isSymbolicLink())
    throw new Error(`\`${state}\` is a symbolic link; put a folder in its place`)
  const lock = await takeLock(join(state, 'running'), output, wait)
  const all = join(state, 'partial')
  // Even if a lock failed, two runs would not write to the same name.
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

/** A run that made only a stream has no files to keep for itself. */
function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder)
  } catch {
    // It usually is not empty; or another run has started.
  }
}
