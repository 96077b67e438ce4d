import {createHash} from 'node:crypto'
import {closeSync, openSync, readSync} from 'node:fs'

/** SHA-256 in hexadecimal digits. */
export const hashOf = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex')

/** The same for a file of any size. Reads piece by piece, synchronously. */
export function hashOfFile(path: string): string {
  const hash = createHash('sha256')
  const piece = Buffer.allocUnsafe(2 ** 16)
  const file = openSync(path, 'r')
  try {
    for (let read; (read = readSync(file, piece)) > 0;) hash.update(piece.subarray(0, read))
  } finally {
    closeSync(file)
  }
  return hash.digest('hex')
}
