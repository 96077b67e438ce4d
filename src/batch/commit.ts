import type {BatchFolder} from './batch-folder.js'
import {toEntry, type ManifestEntry} from './entry.js'
import type {Planned} from './planned.js'
import {flush} from '../storage/flush.js'
import type {Outcome} from './task.js'
import {asides, moveIntoPlace, type Waiting} from './write.js'

/** A conversion whose records have been written aside. */
export interface PendingConversion {
  input: Planned
  outcome: Outcome
  waiting: Waiting[]
}

/**
 * Put the records of many conversions in their places for good, then say so in the manifest. A flush
 * costs the disk nearly the same for one file as for hundreds, so they are put in place together.
 *
 * @returns what the manifest now says about each
 * @throws {EnvironmentFailure} if the machine refuses
 */
export async function commit(
  conversions: readonly PendingConversion[],
  {folder, manifest, stamps}: BatchFolder
): Promise<ManifestEntry[]> {
  await flush(conversions.flatMap(({waiting}) => waiting.flatMap(asides)))
  const touched = new Set<string>()
  const entries = conversions.map(({input, outcome, waiting}) => {
    const moved = moveIntoPlace(waiting, outcome, folder.output, touched)
    const entry = toEntry(input, outcome, moved.outputs, manifest.replacedBy(input))
    for (const key of input.otherKeys) manifest.remove(key)
    stamps.set(entry, [outcome.stamp, ...moved.stamps])
    return entry
  })
  await flush(touched)
  manifest.add(entries)
  return entries
}
