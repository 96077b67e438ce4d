import {closeSync, fsyncSync, openSync} from 'node:fs'
import {open} from 'node:fs/promises'
import pMap from 'p-map'
import {environmentFailure, writingTo} from './environment.js'

/** How many files are flushed at once: the disk does them together, and few handles are needed. */
const concurrency = 8

/**
 * Flush files and folders to disk, so that they survive a power cut whole.
 *
 * @throws {EnvironmentFailure} if the disk cannot
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

/** The same for a single one, synchronously. */
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

/** Windows does not flush folders, or files open for reading; some disks flush nothing. */
const isUnheardOf = (error: unknown): boolean => {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  return code === 'EINVAL' || (process.platform === 'win32' && ['EPERM', 'EISDIR'].includes(code))
}
