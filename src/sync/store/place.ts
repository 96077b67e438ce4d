import {closeSync, fsyncSync, openSync, renameSync, writeSync} from 'node:fs'
import {dirname, join} from 'node:path'
import type {OpenFolder} from '../../batch/folder.js'
import {writingTo} from '../../storage/environment.js'
import {placeWithin} from '../../storage/inside.js'
import {makeFolder} from '../../storage/make-folder.js'

/**
 * Put a file into a folder: written aside, then moved into place, so no reader ever finds half of it.
 *
 * @param path below the folder
 * @param parts its bytes, one after the other
 * @param flush wait until it is on disk, so that it survives a power cut
 * @throws {EnvironmentFailure} if the machine refuses
 */
export function placeFile(
  {output, partial}: OpenFolder,
  path: string,
  parts: Iterable<Uint8Array>,
  flush = false
): void {
  const place = placeWithin(output, path)
  const aside = join(partial, 'file')
  makeFolder(dirname(place))
  writingTo(place, () => {
    write(aside, parts, flush)
    renameSync(aside, place)
  })
}

function write(path: string, parts: Iterable<Uint8Array>, flush: boolean): void {
  const file = openSync(path, 'w')
  try {
    for (const bytes of parts)
      for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done)
    if (flush) fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
