import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, relative, sep} from 'node:path'
import {unzipSync, zipSync} from 'fflate'
import {mergeFolders} from '../batch/merge.js'
import {RemoteOutput} from '../remote/output.js'
import {keyBelow, openAddress, type Address} from '../storage/address.js'
import {Changed, type StoredObject} from '../storage/contract.js'
import {writingTo} from '../storage/environment.js'
import {isPathBelow} from '../storage/inside.js'
import {makeFolder} from '../storage/make-folder.js'
import type {Part, Parts} from './part.js'

/** How often a worker begins to join anew where another is faster. */
const tries = 10

/**
 * What jobs made waits beside the records, an object a job, `PREFIX.parts/JOB.zip`: there whole or not at all, and
 * once, however many workers do the job. The worker that finds the queue empty copies all to its machine, joins it to
 * what the manifest names, and sends that; where another was faster, it looks again.
 *
 * @param output address of the records
 */
export async function openRemoteParts(output: string): Promise<Parts> {
  const address = await openAddress(output)
  return new RemoteParts(output, address)
}

class RemoteParts implements Parts {
  readonly isRemote = true
  readonly #output: string
  readonly #address: Address
  #madePlace: string | undefined
  #count = 0

  constructor(output: string, {storage, prefix}: Address) {
    this.#output = output
    this.#address = {storage, prefix: `${prefix || 'records'}.parts`}
  }

  /** Folder of this worker alone. */
  get #place(): string {
    const make = (): string => mkdtempSync(join(tmpdir(), 'aanhangsel-worker-'))
    return (this.#madePlace ??= writingTo(tmpdir(), make))
  }

  async begin(id: string): Promise<Part> {
    const folder = join(this.#place, `part-${this.#count++}`)
    makeFolder(folder)
    const drop = (): void => rmSync(folder, {recursive: true, force: true})
    return {
      folder,
      drop,
      keep: async () => {
        await this.#send(folder, id)
        drop()
      }
    }
  }

  async #send(folder: string, id: string): Promise<void> {
    const {storage, prefix} = this.#address
    try {
      await storage.write(keyBelow(prefix, `${id}.zip`), zipOf(folder), null)
    } catch (error) {
      // Another worker was first.
      if (!(error instanceof Changed)) throw error
    }
  }

  async join(): Promise<number> {
    for (let round = 1; ; round++)
      try {
        return await this.#joinOnce()
      } catch (error) {
        if (!(error instanceof Changed) || round === tries) throw error
      }
  }

  /** Parts are looked at before the manifest: one that is gone by then has been joined to it. */
  async #joinOnce(): Promise<number> {
    const {storage, prefix} = this.#address
    const objects: StoredObject[] = []
    for await (const object of storage.list(keyBelow(prefix, ''))) objects.push(object)
    if (objects.length === 0) return 0
    objects.sort((a, b) => a.written - b.written)
    const output = await RemoteOutput.open(this.#output, join(this.#place, 'output'))
    const parts: string[] = []
    for (const [i, {key}] of objects.entries()) {
      const object = await storage.read(key)
      const folder = join(this.#place, 'joined', String(i))
      if (object) unzipInto(object.bytes, folder)
      if (object) parts.push(folder)
    }
    if (parts.length > 0) await mergeFolders(parts, output.folder, {wait: 0, laterWins: true})
    await output.publish()
    for (const {key} of objects) await storage.remove(key)
    rmSync(join(this.#place, 'joined'), {recursive: true, force: true})
    return parts.length
  }

  close(): void {
    if (this.#madePlace) rmSync(this.#madePlace, {recursive: true, force: true})
  }
}

/** Archives have no times before this. */
const mtime = new Date('1980-01-02T00:00:00Z')

/** What tells of this disk alone stays here. */
function zipOf(folder: string): Uint8Array {
  const paths = readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile() && entry.name !== 'stamps.jsonl')
    .map(({parentPath, name}) => join(parentPath, name))
    .sort()
  const files = paths.map(
    path => [relative(folder, path).split(sep).join('/'), readFileSync(path)] as const
  )
  return zipSync(Object.fromEntries(files), {mtime})
}

function unzipInto(bytes: Uint8Array, folder: string): void {
  for (const [path, content] of Object.entries(unzipSync(bytes))) {
    if (!isPathBelow(path)) throw new Error(`a part names \`${path}\`, which is outside it`)
    const place = join(folder, path)
    writingTo(place, () => {
      mkdirSync(dirname(place), {recursive: true})
      writeFileSync(place, content)
    })
  }
}
