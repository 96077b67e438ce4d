import {existsSync, readFileSync, rmSync} from 'node:fs'
import {dirname, join} from 'node:path'
import pMap from 'p-map'
import {keyBelow, type Address} from '../storage/address.js'
import type {StoredObject} from '../storage/contract.js'
import {writingTo} from '../storage/environment.js'
import {hashOf} from '../storage/hash.js'
import {isPathBelow, placeWithin} from '../storage/inside.js'
import {makeFolder} from '../storage/make-folder.js'
import {replaceFile} from '../storage/replace-file.js'

/** Requests that are on their way at once. */
const concurrency = 16

/** What a copy is a copy of. */
interface Copy {
  tag: string
  sha256: string
}

/**
 * A folder whose files are copies of objects. What each is a copy of is remembered beside the folder, so
 * that nothing is fetched or sent that is there.
 */
export class Mirror {
  readonly folder: string
  readonly #address: Address
  readonly #known: Map<string, Copy>
  readonly #place: string
  #there = new Map<string, StoredObject>()

  /** @param place folder of its own, which holds the copies in `folder` and what is known of them */
  constructor(address: Address, place: string, folder: string) {
    this.#address = address
    this.#place = place
    this.folder = folder
    this.#known = readKnown(join(place, 'tags.json'))
  }

  /**
   * Look what there is.
   *
   * @param first what paths begin with
   * @returns the paths below the prefix
   */
  async look(first = ''): Promise<string[]> {
    const {storage, prefix} = this.#address
    const start = keyBelow(prefix, '')
    this.#there = new Map()
    for await (const object of storage.list(start + first)) {
      const path = object.key.slice(start.length)
      if (isPathBelow(path)) this.#there.set(path, object)
    }
    return [...this.#there.keys()]
  }

  /** Every path that was ever copied or sent, and not removed since. */
  known = (): string[] => [...this.#known.keys()]

  /** The tag of an object that was seen; null where there was none. */
  tagOf = (path: string): string | null => this.#there.get(path)?.tag ?? null

  /**
   * Make the files of some paths what the objects are: fetch what is new, remove what is gone. Where an object is as
   * it was, a file that was changed stays as it is: it is what an earlier run did not come to send.
   *
   * @throws {EnvironmentFailure} where the service or the machine refuses
   */
  async pull(isWanted: (path: string) => boolean): Promise<void> {
    const wanted = [...this.#there.values()].map(it => this.#pathOf(it)).filter(isWanted)
    const gone = [...this.#known.keys()].filter(path => isWanted(path) && !this.#there.has(path))
    makeFolder(this.folder)
    for (const path of gone) this.#drop(path)
    try {
      await pMap(wanted, path => this.#fetch(path), {concurrency})
    } finally {
      this.#save()
    }
  }

  /** Send files that are not there, or not like that. @returns how many */
  async push(paths: Iterable<string>): Promise<number> {
    let count = 0
    const send = async (path: string): Promise<void> => {
      const bytes = readFileSync(join(this.folder, path))
      if (this.isThere(path, bytes)) return
      await this.write(path, bytes)
      count++
    }
    try {
      await pMap(paths, send, {concurrency})
    } finally {
      this.#save()
    }
    return count
  }

  /** @throws {Changed} where another has written the object since it was seen */
  async write(path: string, bytes: Uint8Array, expected?: string | null): Promise<void> {
    const {storage, prefix} = this.#address
    const tag = await storage.write(keyBelow(prefix, path), bytes, expected)
    this.#known.set(path, {tag, sha256: hashOf(bytes)})
  }

  read = async (path: string) => {
    const {storage, prefix} = this.#address
    return storage.read(keyBelow(prefix, path))
  }

  /** Remove objects, and say so. */
  async remove(paths: Iterable<string>): Promise<void> {
    const {storage, prefix} = this.#address
    const remove = async (path: string): Promise<void> => {
      await storage.remove(keyBelow(prefix, path))
      this.#known.delete(path)
    }
    await pMap(paths, remove, {concurrency})
    this.#save()
  }

  #pathOf = ({key}: StoredObject): string => key.slice(keyBelow(this.#address.prefix, '').length)

  /** Whether the object is a copy of these bytes. */
  isThere(path: string, bytes: Uint8Array): boolean {
    const known = this.#known.get(path)
    return known?.sha256 === hashOf(bytes) && known.tag === this.tagOf(path)
  }

  async #fetch(path: string): Promise<void> {
    const place = join(this.folder, path)
    if (this.#known.get(path)?.tag === this.tagOf(path) && existsSync(place)) return
    const object = await this.read(path)
    if (!object) return this.#drop(path)
    makeFolder(dirname(place))
    replaceFile(placeWithin(this.folder, path), object.bytes, join(this.#place, asideOf(path)))
    this.#known.set(path, {tag: object.tag, sha256: hashOf(object.bytes)})
  }

  #drop(path: string): void {
    writingTo(this.folder, () => rmSync(join(this.folder, path), {force: true}))
    this.#known.delete(path)
  }

  #save(): void {
    const text = JSON.stringify(Object.fromEntries(this.#known))
    replaceFile(join(this.#place, 'tags.json'), text, join(this.#place, 'tags.partial'))
  }
}

const asideOf = (path: string): string => `${hashOf(Buffer.from(path)).slice(0, 16)}.partial`

function readKnown(path: string): Map<string, Copy> {
  if (!existsSync(path)) return new Map()
  return new Map(Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, Copy>))
}
