import {randomBytes} from 'node:crypto'
import {readFileSync, readdirSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'
import {writingTo} from '../storage/environment.js'
import {realPath} from '../storage/inside.js'
import {makeFolder} from '../storage/make-folder.js'
import {replaceFile, writePieces} from '../storage/replace-file.js'
import {converter} from '../version.js'

/** Milliseconds after which an incomplete file is no longer being written. */
const longest = 60_000

/**
 * Make sure, before the work, that a report can be written to a path afterwards.
 *
 * @returns a function that writes it
 * @throws if the file there is not a report
 * @throws {EnvironmentFailure} if the machine refuses
 */
export function openReport(path: string): (text: Iterable<string>) => void {
  const stats = statSync(path, {throwIfNoEntry: false})
  if (stats?.isDirectory()) throw new Error(`the report cannot go to \`${path}\`: that is a folder`)
  // Standard output, for one.
  if (stats && !stats.isFile()) return text => writingTo(path, () => writePieces(path, text))
  if (stats && stats.size > 0 && !isReport(path))
    throw new Error(`the report cannot go to \`${path}\`: the file there is not a report`)
  const place = realPath(resolve(path))
  makeFolder(dirname(place))
  const aside = `${place.slice(0, -basename(place).length)}.${basename(place)}.${randomBytes(6).toString('hex')}.partial`
  removeLeftovers(place)
  writingTo(path, () => {
    writeFileSync(aside, '')
    rmSync(aside)
  })
  return text => replaceFile(place, text, aside)
}

function isReport(path: string): boolean {
  try {
    const report = JSON.parse(readFileSync(path, 'utf8')) as {converter?: {name?: unknown}}
    return report.converter?.name === converter.name && 'failures' in report
  } catch {
    return false
  }
}

/** What was left by a run that was killed while it wrote its report. */
function removeLeftovers(place: string): void {
  for (const name of readdirSync(dirname(place))) {
    const [, of] = /^\.(.*)\.[0-9a-f]{12}\.partial$/.exec(name) ?? []
    const path = join(dirname(place), name)
    if (of !== basename(place)) continue
    const stats = statSync(path, {throwIfNoEntry: false})
    if (stats && Date.now() - stats.mtimeMs > longest) rmSync(path, {force: true})
  }
}
