import {closeSync, constants, fstatSync, openSync, readSync, type Stats} from 'node:fs'
import {LimitExceeded} from '../diagnostics/meter.js'

export interface FileContent {
  bytes: Uint8Array
  /** What the file system said about the file before it was read. */
  stats: Stats
}

/**
 * Read a file of at most a number of bytes; nothing is read of a larger one.
 *
 * Anything but a regular file (a folder, a device, a pipe that nobody writes to) is refused, since
 * reading it might never end.
 *
 * @throws {LimitExceeded} if it is larger
 * @throws if it cannot be read
 */
export function readRegularFile(path: string, most: number): FileContent {
  // Otherwise opening a pipe would already wait. Windows has no such flag.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const stats = fstatSync(file)
    if (!stats.isFile()) throw new Error(`\`${path}\` is not a regular file`)
    if (stats.size > most) throw new LimitExceeded('bytes', most, String(stats.size))
    return {bytes: readAtMost(file, stats.size, most), stats}
  } finally {
    closeSync(file)
  }
}

/** A file may grow while it is read, and system files claim to be empty. */
function readAtMost(file: number, size: number, most: number): Uint8Array {
  const chunks: Uint8Array[] = []
  let length = 0
  for (;;) {
    const chunk = new Uint8Array(Math.max(size - length, 0) + 1024)
    const read = readSync(file, chunk)
    if (read === 0) return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)
    length += read
    if (length > most) throw new LimitExceeded('bytes', most, `${length} or more`)
    chunks.push(chunk.subarray(0, read))
  }
}
