import {closeSync, fsyncSync, mkdirSync, openSync, renameSync, writeSync} from 'node:fs'
import {open} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import pMap from 'p-map'
import {temporary} from '../../batch/folder.js'

/**
 * Put a file into a folder: written aside, then moved into place, so that no reader ever finds half of
 * it.
 *
 * @param path below the folder
 * @param parts its bytes, one after the other
 * @param flush wait until it is on disk, so that no power cut takes it away either
 */
export function placeFile(
  folder: string,
  path: string,
  parts: Iterable<Uint8Array>,
  flush = false
): void {
  const aside = join(temporary(folder), `sync-${process.pid}`)
  const file = openSync(aside, 'w')
  try {
    for (const bytes of parts)
      for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done)
    if (flush) fsyncSync(file)
  } finally {
    closeSync(file)
  }
  const place = join(folder, path)
  mkdirSync(dirname(place), {recursive: true})
  renameSync(aside, place)
}

/**
 * Files that were placed and not yet flushed. One after the other each flush takes 4 ms; many at a time
 * share the work of the disk and take a tenth of that.
 */
export class Unflushed {
  readonly #paths = new Set<string>()

  add(path: string): void {
    this.#paths.add(path)
  }

  /** All of them are on disk when this returns. */
  async flush(): Promise<void> {
    await pMap(this.#paths, flushFile, {concurrency: 64})
    this.#paths.clear()
  }
}

async function flushFile(path: string): Promise<void> {
  const file = await open(path, 'r+').catch((error: NodeJS.ErrnoException) => {
    // It has been replaced by a file with another ending meanwhile.
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  await file?.sync()
  await file?.close()
}
