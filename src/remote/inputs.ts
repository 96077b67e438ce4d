import {existsSync, readFileSync, rmSync} from 'node:fs'
import {basename, dirname, extname, join, posix, relative, sep} from 'node:path'
import pMap from 'p-map'
import {documents} from '../batch/inputs.js'
import {openAddress, type Address} from '../storage/address.js'
import {isPathBelow, isWithin} from '../storage/inside.js'
import {takeLock} from '../storage/lock.js'
import {makeFolder} from '../storage/make-folder.js'
import {replaceFile} from '../storage/replace-file.js'
import {cacheFor} from './cache.js'
import {Mirror} from './mirror.js'

/** Copies of documents, and where they come from. */
export interface Copies {
  /** File or folder to convert. */
  path: string
  /** The address of a copy, which its record is known by. */
  nameOf(path: string): string | undefined
  /** Where the copy of an address is, or would be. */
  placeOf(name: string): string | undefined
}

/** Seconds that a run waits for another that copies the same. */
const patience = 3600

const isRead = (path: string): boolean =>
  [...documents.endings, 'json', 'xml'].includes(extname(path).slice(1).toLowerCase())

/**
 * Copy the documents below an address, or the one that it names with its metadata, to this machine. What was
 * copied before and is as it was is not fetched again.
 *
 * @throws where there is nothing
 * @throws {EnvironmentFailure} where the service or the machine refuses
 */
export async function copyInputs(word: string): Promise<Copies> {
  const address = await openAddress(word)
  const place = cacheFor(`${address.storage.address}/${address.prefix}`, 'inputs')
  makeFolder(place)
  const lock = await takeLock(join(place, 'lock'), place, patience)
  try {
    const folder = join(
      place,
      'files',
      basename(address.prefix) || basename(address.storage.address)
    )
    const below = new Mirror(address, place, folder)
    if ((await below.look()).length > 0) {
      await below.pull(isRead)
      return copiesIn(folder, address, folder)
    }
    return await copyOne(word, address, place)
  } finally {
    lock.release()
  }
}

/** An object by its name, with those beside it of the same name: its metadata. */
async function copyOne(word: string, {storage, prefix}: Address, place: string): Promise<Copies> {
  const above = {storage, prefix: posix.dirname(prefix) === '.' ? '' : posix.dirname(prefix)}
  const folder = join(place, 'files')
  const mirror = new Mirror(above, place, folder)
  const name = posix.basename(prefix)
  const stem = name.slice(0, name.length - extname(name).length)
  const paths = await mirror.look(stem)
  if (prefix === '' || !paths.includes(name)) throw new Error(`there is nothing at \`${word}\``)
  await mirror.pull(path => path === name || path.startsWith(`${stem}.metadata.`))
  return copiesIn(folder, above, join(folder, name))
}

function copiesIn(folder: string, {storage, prefix}: Address, path: string): Copies {
  const start = `${storage.address}/${prefix === '' ? '' : `${prefix}/`}`
  return {
    path,
    nameOf: one =>
      isWithin(one, folder) ? start + relative(folder, one).split(sep).join('/') : undefined,
    placeOf: name => (name.startsWith(start) ? join(folder, name.slice(start.length)) : undefined)
  }
}

/** Where the copies of a bucket go that are kept for the next run. */
const keptIn = (bucket: string): string => join(cacheFor(bucket, 'inputs'), 'listed')

/**
 * Copy objects that are named one by one. One that is not there has no copy, which is said when it is read.
 *
 * @param folderOf where the copies of a bucket go
 * @returns the copies of each bucket
 */
export async function copyListed(
  words: readonly string[],
  folderOf: (bucket: string) => string = keptIn
): Promise<Copies[]> {
  const byBucket = new Map<string, {address: Address; keys: string[]}>()
  for (const word of words) {
    const {storage, prefix: key} = await openAddress(word)
    const known = byBucket.get(storage.address) ?? {address: {storage, prefix: ''}, keys: []}
    byBucket.set(storage.address, known)
    if (isPathBelow(key)) known.keys.push(key)
  }
  return Promise.all(
    [...byBucket.values()].map(async ({address, keys}) => {
      const folder = folderOf(address.storage.address)
      await pMap(keys, key => copyKey(address, key, folder), {concurrency: 16})
      return copiesIn(folder, address, folder)
    })
  )
}

/** A copy that is as it was keeps its times, by which the next run knows it. */
async function copyKey({storage}: Address, key: string, folder: string): Promise<void> {
  const object = await storage.read(key)
  const place = join(folder, key)
  if (!object) return rmSync(place, {force: true})
  if (existsSync(place) && readFileSync(place).equals(object.bytes)) return
  makeFolder(dirname(place))
  replaceFile(place, object.bytes, `${place}.partial`)
}
