import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {hashOf} from '../../src/storage/hash.js'
import {sideFileSchema, type SideFile} from '../../src/ingest/side-file-schema.js'
import type {SyncOptions, SyncResult} from '../../src/sync/index.js'
import {syncBy} from '../../src/sync/sync.js'
import {StandIn} from '../stand-in/server.js'
import {makeFeed} from '../stand-in/world.js'
import {QuickClock} from './quick-clock.js'

/** A folder, a stand-in for the service, and a clock that makes no one wait. */
export class Scene {
  readonly directory = mkdtempSync(join(tmpdir(), 'aanhangsel-sync-'))
  readonly clock = new QuickClock()

  readonly standIn: StandIn

  private constructor(standIn: StandIn) {
    this.standIn = standIn
    standIn.time = {now: this.clock.elapsed, after: this.clock.after}
  }

  static async of(documents: number): Promise<Scene> {
    return new Scene(await new StandIn(makeFeed(documents)).listen())
  }

  async end(): Promise<void> {
    await this.standIn.close()
    rmSync(this.directory, {recursive: true, force: true})
  }

  run(options: Partial<SyncOptions> = {}): Promise<SyncResult> {
    const {directory, standIn} = this
    return syncBy(this.clock, {directory, base: standIn.url!, delay: 0, ...options})
  }

  contents(): Record<string, string> {
    return contentsOf(this.directory)
  }

  sideOf(name: string): SideFile {
    const text = readFileSync(join(this.directory, `${name}.metadata.json`), 'utf8')
    return sideFileSchema.parse(JSON.parse(text))
  }
}

/** Every file below a folder with the hash of its bytes. */
export const contentsOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, {recursive: true, withFileTypes: true})
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))
      .sort()
      .map(path => [path.slice(folder.length + 1), hashOf(readFileSync(path))])
  )
