import {randomBytes} from 'node:crypto'
import {readdirSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'
import {writingTo} from './environment.js'
import {realPath} from './inside.js'
import {makeFolder} from './make-folder.js'
import {replaceFile, writePieces} from './replace-file.js'

/** Milliseconds after which nobody still writes to a file that is not yet complete. */
const longest = 60_000

/** Where a file of this run alone is written first, beside its place. */
export const asideOf = (path: string): string =>
  join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.partial`)

/**
 * Make sure, before the work, that a file can be written to a path when the work is done.
 *
 * @param kind what it is: `report`
 * @param isOurs whether a file that is there already is one of the same kind, and may be replaced
 * @returns a function that writes it, whole or not at all
 * @throws if something else is there
 * @throws {EnvironmentFailure} if the machine refuses
 */
export function claimFile(
  path: string,
  kind: string,
  isOurs: (path: string) => boolean
): (content: string | Iterable<string>) => void {
  const stats = statSync(path, {throwIfNoEntry: false})
  if (stats?.isDirectory())
    throw new Error(`the ${kind} cannot go to \`${path}\`: that is a folder`)
  // Standard output, for one.
  if (stats && !stats.isFile())
    return text =>
      writingTo(path, () => writePieces(path, typeof text === 'string' ? [text] : text))
  if (stats && stats.size > 0 && !isOurs(path))
    throw new Error(`the ${kind} cannot go to \`${path}\`: the file there is not a ${kind}`)
  const place = realPath(resolve(path))
  makeFolder(dirname(place))
  const aside = asideOf(place)
  removeLeftovers(place)
  writingTo(path, () => {
    writeFileSync(aside, '')
    rmSync(aside)
  })
  return text => replaceFile(place, text, aside)
}

/** What was left by a run that was killed while it wrote. */
function removeLeftovers(place: string): void {
  for (const name of readdirSync(dirname(place))) {
    const [, of] = /^\.(.*)\.[0-9a-f]{12}\.partial$/.exec(name) ?? []
    const path = join(dirname(place), name)
    if (of !== basename(place)) continue
    const stats = statSync(path, {throwIfNoEntry: false})
    if (stats && Date.now() - stats.mtimeMs > longest) rmSync(path, {force: true})
  }
}
