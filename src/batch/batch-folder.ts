import {openFolder, type OpenFolder} from './folder.js'
import {Manifest} from './manifest.js'
import {Stamps} from './stamps.js'

/** A folder of records that a run writes to, and what is known about it. */
export interface BatchFolder {
  folder: OpenFolder
  manifest: Manifest
  stamps: Stamps
}

/**
 * @param wait seconds to wait for another run
 * @throws {Busy} if another run is writing to it
 * @throws {EnvironmentFailure} if the machine refuses
 */
export async function openBatchFolder(output: string, wait: number): Promise<BatchFolder> {
  const folder = await openFolder(output, wait)
  try {
    return {folder, manifest: await Manifest.open(folder), stamps: new Stamps(output)}
  } catch (error) {
    folder.release()
    throw error
  }
}

/** Rewrite the manifest in order, and let others write. */
export function closeBatchFolder({folder, manifest, stamps}: BatchFolder): void {
  try {
    manifest.close()
    stamps.close(folder, manifest.entries)
  } finally {
    folder.release()
  }
}
