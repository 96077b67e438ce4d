import {existsSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {manifestPath} from '../batch/manifest.js'
import {isAddress, openAddress} from '../storage/address.js'
import {writingTo} from '../storage/environment.js'
import {takeLock} from '../storage/lock.js'
import {cacheFor} from './cache.js'
import {Mirror} from './mirror.js'
import {RemoteOutput} from './output.js'

/** A folder of this machine to read, in place of what stands elsewhere. */
export interface Copied {
  folder: string
  release(): void
}

/** Seconds that a run waits for another that copies the same. */
const patience = 3600

/**
 * Records as a folder of this machine: of an address, what its manifest names is copied, and only what is new since the
 * last time; a folder is what it is.
 *
 * @throws where no records stand at the address
 * @throws {EnvironmentFailure} where the service or the machine refuses
 */
export async function copyRecords(word: string): Promise<Copied> {
  if (!isAddress(word)) return {folder: word, release: () => {}}
  const place = cacheFor(word, 'copies')
  const lock = await takeLock(join(place, 'lock'), word, patience)
  try {
    const {folder} = await RemoteOutput.open(word, place)
    if (!existsSync(manifestPath(folder)))
      throw new Error(`there are no records at \`${word}\`: no manifest was found`)
    return {folder, release: lock.release}
  } catch (error) {
    lock.release()
    throw error
  }
}

/**
 * Copy all that stands at an address, whatever it is and whatever was copied before.
 *
 * @throws where there is nothing
 * @throws {EnvironmentFailure} where the service or the machine refuses
 */
export async function copyWhole(word: string): Promise<Copied> {
  const address = await openAddress(word)
  const place = writingTo(tmpdir(), () => mkdtempSync(join(tmpdir(), 'aanhangsel-copy-')))
  const release = (): void => rmSync(place, {recursive: true, force: true})
  try {
    const mirror = new Mirror(address, place, join(place, 'files'))
    if ((await mirror.look()).length === 0) throw new Error(`there is nothing at \`${word}\``)
    await mirror.pull(() => true)
    return {folder: mirror.folder, release}
  } catch (error) {
    release()
    throw error
  }
}
