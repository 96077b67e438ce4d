import {existsSync, lstatSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {environmentFailure} from '../storage/environment.js'
import {placeWithin} from '../storage/inside.js'
import {mayPass, type ManifestEntry} from './entry.js'
import type {Manifest} from './manifest.js'
import {namesFrom, type Naming} from './naming.js'
import {isSideFile, layoutPath} from './side-files.js'

/** Records in a folder that no input produces any more: its file is gone, or it now produces others. */
export interface Leftovers {
  /** Records, below the folder. */
  outputs: string[]
  /** Entries of inputs that are gone. */
  gone: ManifestEntry[]
}

/** Only records in the manifest are looked at; other files are never touched. */
export function findLeftovers(
  manifest: Manifest,
  folder: string,
  naming: Naming = namesFrom(folder)
): Leftovers {
  const entries = [...manifest.entries.values()]
  const isGone = ({input}: ManifestEntry): boolean => {
    const place = naming.placeOf(input)
    return place !== undefined && !existsSync(place)
  }
  const gone = new Set(entries.filter(isGone))
  const candidates = [
    ...[...gone].flatMap(entry => entry.outputs.map(({path}) => path)),
    // The last good record of a document stays as long as the next try may give a better one.
    ...entries.filter(entry => entry.stale.length > 0 && !mayPass(entry)).flatMap(it => it.stale)
  ]
  if (candidates.length === 0) return {outputs: [], gone: [...gone]}
  const alive = new Set(
    entries.filter(entry => !gone.has(entry)).flatMap(it => it.outputs.map(({path}) => path))
  )
  const outputs = [...new Set(candidates)].filter(
    path => !alive.has(path) && !isSideFile(path) && isRecordFile(join(folder, path))
  )
  return {outputs: outputs.sort(), gone: [...gone]}
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
  for (const {input} of gone) manifest.remove(input)
  manifest.forget(new Set(outputs))
  return outside
}
