import {existsSync, readFileSync} from 'node:fs'
import {join, sep} from 'node:path'
import type {ManifestEntry} from '../batch/entry.js'
import {stateFolder} from '../batch/folder.js'
import {manifestPath, readManifest} from '../batch/manifest.js'
import {layoutPath} from '../batch/side-files.js'
import {openAddress, type Address} from '../storage/address.js'
import {Changed} from '../storage/contract.js'
import {Mirror} from './mirror.js'

const [manifest, report] = [manifestPath(''), join(stateFolder(''), 'report.json')].map(path =>
  path.split(sep).join('/')
) as [string, string]

/**
 * Records that stand at an address, and a folder of this machine with the same. A run works in the folder;
 * `publish` then sends what is new: records, the report, and last the manifest, which is only replaced where it is
 * as it was when this run looked. So whoever reads the manifest finds every record that it names.
 */
export class RemoteOutput {
  readonly folder: string
  readonly #mirror: Mirror
  readonly #address: string

  private constructor(address: Address, place: string) {
    this.folder = join(place, 'records')
    this.#mirror = new Mirror(address, place, this.folder)
    this.#address = `${address.storage.address}/${address.prefix}`
  }

  /**
   * Bring the folder to what stands at the address.
   *
   * @param place folder of this machine, for this address and run alone
   * @throws {EnvironmentFailure} where the service or the machine refuses
   */
  static async open(address: string, place: string): Promise<RemoteOutput> {
    const output = new RemoteOutput(await openAddress(address), place)
    await output.refresh()
    return output
  }

  /** @throws {EnvironmentFailure} where the service or the machine refuses */
  async refresh(): Promise<void> {
    await this.#mirror.look()
    await this.#mirror.pull(path => path === manifest || path === report)
    const paths = await this.#named()
    await this.#mirror.pull(path => paths.has(path))
  }

  /**
   * Send what is new, and remove what the manifest names no more.
   *
   * @returns the number of objects that were written
   * @throws {Changed} where another run has written there since this one looked
   * @throws {EnvironmentFailure} where the service or the machine refuses
   */
  async publish(): Promise<number> {
    const before = this.#mirror.tagOf(manifest)
    await this.#expect(before)
    const paths = await this.#named()
    const files = [...paths, report].filter(path => existsSync(join(this.folder, path)))
    const count = (await this.#mirror.push(files)) + (await this.#putManifest(before))
    const kept = new Set([...paths, manifest, report])
    await this.#mirror.remove(this.#mirror.known().filter(path => !kept.has(path)))
    return count
  }

  /** The records that the manifest names, and the files beside them. */
  async #named(): Promise<Set<string>> {
    const {entries} = await readManifest(this.folder)
    return new Set([...entries.values()].flatMap(filesOf))
  }

  async #expect(tag: string | null): Promise<void> {
    const now = (await this.#mirror.read(manifest))?.tag ?? null
    if (now !== tag) throw new Changed(this.#changed())
  }

  async #putManifest(expected: string | null): Promise<number> {
    const bytes = readFileSync(join(this.folder, manifest))
    if (this.#mirror.isThere(manifest, bytes)) return 0
    try {
      await this.#mirror.write(manifest, bytes, expected)
    } catch (error) {
      if (!(error instanceof Changed)) throw error
      // The answer to a first try may have been lost on its way.
      const there = await this.#mirror.read(manifest)
      if (!there || !bytes.equals(there.bytes)) throw new Changed(this.#changed())
    }
    return 1
  }

  #changed = (): string =>
    `another run has written to \`${this.#address}\` since this one looked; run again`
}

const filesOf = ({outputs, stale}: ManifestEntry): string[] => [
  ...outputs.flatMap(({path, layout}) => (layout ? [path, layoutPath(path)] : [path])),
  ...stale
]
