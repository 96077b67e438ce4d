import {closeSync, fsyncSync, openSync} from 'node:fs'
import {open} from 'node:fs/promises'
import pMap from 'p-map'
import {environmentFailure, writingTo} from './environment.js'

/** Files that are flushed at once: a disk does them together, and few handles are needed. */
const concurrency = 8

/**
 * Have the disk keep files and folders for good: what a power cut comes after stands there whole.
 *
 * @throws {EnvironmentFailure} where the disk cannot
 */
export async function flush(paths: Iterable<string>): Promise<void> {
  await pMap(paths, flushOne, {concurrency})
}

async function flushOne(path: string): Promise<void> {
  try {
    const file = await open(path, 'r')
    try {
      await file.sync()
    } finally {
      await file.close()
    }
  } catch (error) {
    if (!isUnheardOf(error)) throw environmentFailure(error, path)
  }
}

/** The same, for a single one, and waiting. */
export function flushSync(path: string): void {
  writingTo(path, () => {
    const file = openSync(path, 'r')
    try {
      fsyncSync(file)
    } catch (error) {
      if (!isUnheardOf(error)) throw error
    } finally {
      closeSync(file)
    }
  })
}

/** Windows flushes no folders, and no files that are open for reading; some disks flush nothing. */
const isUnheardOf = (error: unknown): boolean => {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  return code === 'EINVAL' || (process.platform === 'win32' && ['EPERM', 'EISDIR'].includes(code))
}
