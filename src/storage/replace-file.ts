import {renameSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'
import {writingTo} from './environment.js'
import {flushSync} from './flush.js'

/**
 * Write a file so that it is there whole or as it was before, whatever happens meanwhile.
 *
 * @param aside where it is written first, on the same disk
 * @throws {EnvironmentFailure} if the machine refuses
 */
export function replaceFile(path: string, content: string | Uint8Array, aside: string): void {
  writingTo(path, () => {
    writeFileSync(aside, content)
    flushSync(aside)
    renameSync(aside, path)
    flushSync(dirname(path))
  })
}
