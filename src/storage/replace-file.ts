import {closeSync, openSync, renameSync, rmSync, writeFileSync, writeSync} from 'node:fs'
import {dirname} from 'node:path'
import {writingTo} from './environment.js'
import {flushSync} from './flush.js'

/** Characters that are written at once; of more, the engine would keep the text until its next great clearing. */
const most = 2 ** 16

/**
 * Write a file so that it is there whole or as it was before, whatever happens meanwhile.
 *
 * @param content bytes, a text, or its pieces, which need not all be held at once
 * @param aside where it is written first, on the same disk
 * @throws {EnvironmentFailure} if the machine refuses
 */
export function replaceFile(
  path: string,
  content: string | Uint8Array | Iterable<string>,
  aside: string
): void {
  writingTo(path, () => {
    try {
      if (typeof content === 'string' || content instanceof Uint8Array)
        writeFileSync(aside, content)
      else writePieces(aside, content)
      flushSync(aside)
      renameSync(aside, path)
    } catch (error) {
      // A full disk shall not stay full of what is not complete.
      rmSync(aside, {force: true})
      throw error
    }
    flushSync(dirname(path))
  })
}

/** Write a text piece by piece, many of them together. */
export function writePieces(path: string, pieces: Iterable<string>): void {
  const file = openSync(path, 'w')
  try {
    let waiting: string[] = []
    let length = 0
    const put = (): void => {
      writeAll(file, Buffer.from(waiting.join('')))
      waiting = []
      length = 0
    }
    for (const text of pieces) {
      waiting.push(text)
      length += text.length
      if (length > most) put()
    }
    put()
  } finally {
    closeSync(file)
  }
}

/** A write may take less than it was given. */
function writeAll(file: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at)
}
