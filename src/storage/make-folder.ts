import {existsSync, mkdirSync, statSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import {writingTo} from './environment.js'

/**
 * Make a folder and those above it that are missing, one by one: Node's own recursive `mkdir` never
 * ends below `/proc`.
 *
 * @returns the folders that were made, from the top
 * @throws if a file is in the way
 * @throws {EnvironmentFailure} if the machine refuses
 */
export function makeFolder(path: string): string[] {
  const missing: string[] = []
  let folder = resolve(path)
  for (; !existsSync(folder); folder = dirname(folder)) missing.unshift(folder)
  if (!statSync(folder).isDirectory()) throw new Error(`\`${folder}\` is a file, not a folder`)
  for (const made of missing) writingTo(made, () => makeOne(made))
  return missing
}

function makeOne(path: string): void {
  try {
    mkdirSync(path)
  } catch (error) {
    // Another run may have been faster.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}
