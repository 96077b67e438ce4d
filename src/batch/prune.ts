import {existsSync, lstatSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {environmentFailure} from '../storage/environment.js'
import {placeWithin} from '../storage/inside.js'
import {mayPass} from './entry.js'
import type {Entries} from './entries.js'
import type {Manifest} from './manifest.js'
import {namesFrom, type Naming} from './naming.js'
import {isSideFile, layoutPath} from './side-files.js'

/** Records in a folder that no input produces any more: its file is gone, or it now produces others. */
export interface Leftovers {
  /** Records, below the folder. */
  outputs: string[]
  /** Inputs that are gone, as the manifest calls them. */
  gone: string[]
}

/**
 * Only records that the manifest knows are looked at; files of others are never touched.
 *
 * @param wasRead whether this run has read an input, which then need not be looked for
 */
export function findLeftovers(
  {entries}: Pick<Manifest, 'entries'>,
  folder: string,
  wasRead: (input: string) => boolean,
  naming: Naming = namesFrom(folder)
): Leftovers {
  const isGone = (input: string): boolean => {
    if (wasRead(input)) return false
    const place = naming.placeOf(input)
    return place !== undefined && !existsSync(place)
  }
  const gone = new Set(entries.inputs().filter(isGone))
  const left = new Set<string>()
  for (const entry of entries.values()) {
    if (gone.has(entry.input)) for (const {path} of entry.outputs) left.add(path)
    // The last good record of a document stays as long as the next try may give a better one.
    if (entry.stale.length > 0 && !mayPass(entry)) for (const path of entry.stale) left.add(path)
  }
  if (left.size > 0) leaveOutAlive(left, entries, gone)
  const outputs = [...left].filter(path => !isSideFile(path) && isRecordFile(join(folder, path)))
  return {outputs: outputs.sort(), gone: [...gone]}
}

/** What another input gives now is not left over. */
function leaveOutAlive(left: Set<string>, entries: Entries, gone: ReadonlySet<string>): void {
  for (const {input, outputs} of entries.values())
    if (!gone.has(input)) for (const {path} of outputs) left.delete(path)
}

const isRecordFile = (path: string): boolean =>
  lstatSync(path, {throwIfNoEntry: false})?.isFile() ?? false

/**
 * Remove what is left over.
 *
 * @returns the records that stay, since their path leads out of the folder
 * @throws {EnvironmentFailure} if the machine refuses
 */
export function prune(manifest: Manifest, folder: string, {outputs, gone}: Leftovers): string[] {
  const outside: string[] = []
  for (const output of outputs)
    try {
      const place = placeWithin(folder, output)
      rmSync(place)
      rmSync(layoutPath(place), {force: true})
    } catch (error) {
      const failure = environmentFailure(error, join(folder, output))
      if (failure !== error) throw failure
      outside.push(output)
    }
  for (const input of gone) manifest.remove(input)
  manifest.forget(new Set(outputs))
  return outside
}
