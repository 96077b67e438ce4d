import {cpSync, existsSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {openFolder, stateFolder, type OpenFolder} from '../batch/folder.js'
import {makeFolder} from '../storage/make-folder.js'
import type {SourceName, SyncOptions, SyncResult} from './contract.js'
import {Client} from './http/client.js'
import {systemClock, type Clock} from './http/clock.js'
import {RequestFailure, SourceUnavailable} from './http/failure.js'
import {readContact, userAgentOf} from './http/user-agent.js'
import {kindNames} from './kinds.js'
import {readMoment} from './moments.js'
import type {SyncRun} from './run.js'
import {Log} from './store/log.js'
import {emptyFeedState, emptySruState, readState, writeState, type State} from './store/state.js'
import {home as sruHome, syncSru} from './sru/index.js'
import {home as feedHome, syncFeed} from './syncfeed/index.js'

/** Origin of each source, and the pause between two requests, in milliseconds. */
const sources: Record<SourceName, {base: string; delay: number}> = {
  syncfeed: {base: feedHome, delay: 200},
  sru: {base: sruHome, delay: 500}
}

/**
 * Fetch the documents that are new at a service into a folder, with what the service says about them.
 *
 * Failures of the service or its files do not throw: `missing` and `failures` of the result list them,
 * and the next run tries again.
 *
 * @throws if the options cannot be used, or the folder was written by another version
 * @throws {Busy} if another run writes to the folder
 * @throws {EnvironmentFailure} if the machine refuses
 */
export const sync = (options: SyncOptions): Promise<SyncResult> => syncBy(systemClock, options)

/** The same with another clock. */
export async function syncBy(clock: Clock, options: SyncOptions): Promise<SyncResult> {
  const {directory, source = 'syncfeed', dryRun = false, note = () => {}} = options
  const {base, delay} = {...sources[source], ...defined({base: options.base, delay: options.delay})}
  const contact = options.contact === undefined ? null : readContact(options.contact)
  const result = emptyResult()
  const open = await openDirectory(directory, dryRun, options.wait ?? 0)
  try {
    const state = readState(open.output)
    const log = new Log(open)
    const client = new Client(base, userAgentOf(contact), delay, clock, note)
    const run: SyncRun = {
      folder: directory,
      client,
      log,
      open,
      unflushed: new Set(),
      kinds: options.kinds ?? kindNames,
      since: readMoment(options.since, 'start'),
      until: readMoment(options.until, 'end'),
      most: options.max ?? Infinity,
      dryRun,
      note,
      signal: options.signal,
      result
    }
    if (log.damaged) forget(state, note)
    const save = (): void => {
      log.flush()
      writeState(open, state)
    }
    await runSource(source, run, base, state, save)
    result.requests = client.requests
    log.close()
    return result
  } finally {
    open.release()
  }
}

async function runSource(
  source: SourceName,
  run: SyncRun,
  base: string,
  state: State,
  save: () => void
): Promise<void> {
  try {
    if (source === 'sru') {
      state.sru ??= emptySruState(run.since)
      await syncSru(run, base, state.sru, save)
    } else {
      state.syncfeed ??= emptyFeedState(run.since)
      await syncFeed(run, base, state.syncfeed, save)
    }
  } catch (error) {
    if (!(error instanceof RequestFailure || error instanceof SourceUnavailable)) throw error
    run.result.failures.push(error.message)
  }
}

const defined = <T extends object>(values: T): {[K in keyof T]?: NonNullable<T[K]>} =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never

const emptyResult = (): SyncResult => ({
  new: 0,
  changed: 0,
  unchanged: 0,
  deleted: 0,
  pending: 0,
  missing: [],
  givenUp: [],
  failures: [],
  requests: 0,
  newest: null,
  newestDocument: null,
  stale: false
})

/** Rows that were read according to the tokens are lost: everything is read again. */
function forget(state: State, note: (text: string) => void): void {
  note('the log of the folder is damaged: everything is asked again')
  if (state.sru) Object.assign(state.sru, {covered: {}, begun: null, complete: false})
  if (state.syncfeed) Object.assign(state.syncfeed, {cursors: {}, etags: {}, complete: false})
}

/** A run that writes nothing works on a copy of what is known. */
async function openDirectory(
  directory: string,
  dryRun: boolean,
  wait: number
): Promise<OpenFolder> {
  if (!dryRun) return openFolder(directory, wait)
  const copy = mkdtempSync(join(tmpdir(), 'aanhangsel-'))
  makeFolder(stateFolder(copy))
  for (const name of ['sync.jsonl', 'sync.json']) {
    const path = join(stateFolder(directory), name)
    if (existsSync(path)) cpSync(path, join(stateFolder(copy), name))
  }
  const open = await openFolder(copy, 0)
  const release = (): void => {
    open.release()
    rmSync(copy, {recursive: true, force: true})
  }
  return {...open, release}
}
