import {closeSync, openSync, readSync} from 'node:fs'

/** Bytes that are read at once. */
const piece = 2 ** 20

/**
 * The lines of a file, one after the other, so that a large file is never held as a whole; empty ones are
 * left out.
 *
 * @throws where the file cannot be read
 */
export function* linesOfFile(path: string): Generator<string> {
  const file = openSync(path, 'r')
  try {
    const buffer = Buffer.allocUnsafe(piece)
    // What the last piece began and did not end.
    let rest: Buffer = Buffer.alloc(0)
    for (let read; (read = readSync(file, buffer)) > 0;) {
      const bytes = buffer.subarray(0, read)
      const end = bytes.lastIndexOf(0x0a)
      const whole =
        rest.length === 0
          ? bytes.subarray(0, end + 1)
          : Buffer.concat([rest, bytes.subarray(0, end + 1)])
      if (end >= 0) yield* linesOf(whole)
      rest = end >= 0 ? Buffer.from(bytes.subarray(end + 1)) : Buffer.concat([rest, bytes])
    }
    yield* linesOf(rest)
  } finally {
    closeSync(file)
  }
}

function* linesOf(bytes: Buffer): Generator<string> {
  for (let start = 0; start < bytes.length;) {
    const found = bytes.indexOf(0x0a, start)
    const end = found === -1 ? bytes.length : found
    if (end > start) yield bytes.toString('utf8', start, end)
    start = end + 1
  }
}
