import {existsSync, rmSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {mayPass, type Entry, type Manifest} from './manifest.js'
import {stdinKey} from './plan.js'

/** Records in a folder that no input gives any longer: its file is gone, or it gives others now. */
export interface Leftovers {
  /** Records, below the folder. */
  outputs: string[]
  /** Entries of inputs that are gone. */
  gone: Entry[]
}

/** Only records that the manifest knows are looked at; files of others are never touched. */
export function findLeftovers(manifest: Manifest, folder: string): Leftovers {
  const entries = manifest.sorted()
  const isGone = ({input}: Entry): boolean =>
    !input.startsWith(stdinKey) && !existsSync(resolve(folder, input))
  const gone = new Set(entries.filter(isGone))
  const alive = new Set(entries.filter(entry => !gone.has(entry)).flatMap(entry => entry.outputs))
  const candidates = [
    ...[...gone].flatMap(({outputs}) => outputs),
    // The last good record of a document stays as long as the next try may give a better one.
    ...entries.filter(entry => !mayPass(entry)).flatMap(({stale}) => stale)
  ]
  const outputs = [...new Set(candidates)].filter(
    output => !alive.has(output) && existsSync(join(folder, output))
  )
  return {outputs: outputs.sort(), gone: [...gone]}
}

export function prune(manifest: Manifest, folder: string, {outputs, gone}: Leftovers): void {
  for (const output of outputs) rmSync(join(folder, output))
  for (const {input} of gone) manifest.remove(input)
  for (const entry of manifest.entries.values())
    entry.stale = entry.stale.filter(output => !outputs.includes(output))
}
