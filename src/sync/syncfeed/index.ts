import {fetchFiles, flushPlaced, isThere, type Fetched} from '../files/fetch.js'
import {withoutGivenUp} from '../files/missing.js'
import {writeSideFile} from '../files/side.js'
import type {WantedFile} from '../files/wanted.js'
import {RequestFailure} from '../http/failure.js'
import {heedRobots} from '../http/robots.js'
import type {SyncRun} from '../run.js'
import {sniff, type Sniffed} from '../sniff.js'
import type {FeedState} from '../store/state.js'
import type {DocumentRow, FileRow} from '../store/rows.js'
import {describe, home, placeOf} from './describe.js'
import {askEntity, feedPath, resourcePath} from './feed.js'
import {readFeed} from './read.js'
import type {Reading} from './reading.js'
import {toZaak} from './rows.js'
import {isWanted, versionOf} from './version.js'

const mostBytes = 256 * 2 ** 20

/**
 * Read what is new in the SyncFeed, then fetch files, then write what the service says beside them.
 *
 * @param base origin of the service
 * @param save stores the state
 */
export async function syncFeed(
  run: SyncRun,
  base: string,
  state: FeedState,
  save: () => void
): Promise<void> {
  await heedRobots(run.client, base, feedPath, null, run.note)
  const wasComplete = state.complete
  const reading: Reading = {
    ...run,
    state,
    touched: new Set(),
    touchedAll: !wasComplete,
    wanted: 0,
    clock: null,
    save() {
      state.complete = false
      save()
    }
  }
  if (isEarlier(run.since, state)) Object.assign(state, {since: run.since, cursors: {}, etags: {}})
  await readFeed(reading)
  await completeZaken(reading)
  const {newest, newestDocument} = state
  Object.assign(run.result, {newest, newestDocument, stale: isStale(newest, reading.clock)})
  const wanted = withoutGivenUp(run, findWanted(run, !wasComplete))
  if (run.dryRun) {
    run.result.pending = wanted.length
    return
  }
  if (wanted.length > 0) reading.save()
  for (const {id} of wanted) reading.touched.add(id)
  await fetchFiles(run, wanted, (document, known) => fetchFile(run, document, known))
  writeSideFiles(reading, run)
  await flushPlaced(run)
  state.complete = run.signal?.aborted !== true
  save()
}

/** Even in a recess some entity changes each day; longer than that, the copy has stopped. */
const longestSilence = 4 * 86_400_000

const isStale = (newest: string | null, clock: string | null): boolean =>
  Date.parse(clock ?? '') - Date.parse(newest ?? '') > longestSilence

/** A run from an earlier moment than the first run begins there; a later one continues. */
const isEarlier = (since: string | null, state: FeedState): boolean =>
  Object.keys(state.cursors).length === 0 ||
  (state.since !== null && (since === null ? false : since < state.since))

/**
 * A Zaak that began before the first run is not in the part of the feed that is read: it is asked for,
 * once.
 */
async function completeZaken({client, log, touched}: Reading): Promise<void> {
  const unknown = new Set(
    [...touched]
      .flatMap(id => log.get('document', id)?.cases ?? [])
      .filter(zaak => !log.has('zaak', zaak) && !log.has('absent', zaak))
  )
  for (const id of unknown) {
    const entry = await askEntity(client, id).catch((error: unknown) => {
      if (error instanceof RequestFailure) return undefined
      throw error
    })
    log.put(entry ? toZaak(entry) : {entity: 'absent', id})
  }
}

/** Documents without the current version of their file, in the order of their changes. */
function findWanted({log, kinds, folder}: SyncRun, thoroughly: boolean): WantedFile[] {
  const wanted: WantedFile[] = []
  for (const document of log.all('document')) {
    if (!isWanted(document, kinds)) continue
    const {id, token, documentNumber} = document
    const version = versionOf(document)
    const file = log.get('file', id)
    if (file?.version === version && isThere(folder, file, thoroughly)) continue
    wanted.push({
      id,
      token,
      documentNumber,
      version,
      place: () => placeOf(log, log.get('document', id)!)
    })
  }
  return wanted.sort((a, b) => a.token - b.token)
}

async function fetchFile(
  {client, log}: SyncRun,
  {id}: WantedFile,
  known?: FileRow
): Promise<Fetched> {
  const document = log.get('document', id)!
  return client.get(resourcePath(id), {
    etag: known?.etag,
    most: mostBytes,
    retry: {attempts: 4, patience: 60_000},
    read({status, bytes, etag}, url) {
      if (status === 304) return {bytes: null, sniffed: null, etag: etag ?? known?.etag ?? null}
      const sniffed = sniff(bytes)
      refuse(document, bytes, sniffed, url)
      return {bytes, sniffed, etag}
    }
  })
}

/**
 * Refuse what is not a document, or only the start of one. The stated length proves nothing: it has
 * been that of an earlier version.
 *
 * @throws {RequestFailure}
 */
function refuse(
  {length, mediaType}: DocumentRow,
  bytes: Uint8Array,
  {extension, whole}: Sniffed,
  url: string
): void {
  if (bytes.length === 0) throw new RequestFailure(`${url} gave an empty file`, {mayPass: true})
  const isPage = ['html', 'xml'].includes(extension) && !/html|xml/.test(mediaType ?? '')
  if (isPage)
    throw new RequestFailure(`${url} gave a page in ${extension.toUpperCase()} and no document`)
  const isCut =
    !whole || (['txt', 'bin'].includes(extension) && length !== null && bytes.length < length)
  if (isCut && bytes.length !== length)
    throw new RequestFailure(`${url} gave only the beginning of a file`, {mayPass: true})
}

function writeSideFiles({log, touched, touchedAll}: Reading, run: SyncRun): void {
  const ids = touchedAll ? [...log.all('file')].map(({id}) => id) : touched
  const dependents = [...ids].flatMap(id => log.get('document', id)?.cases ?? [])
  // Others of the same Zaak follow a document that came in between.
  const all = new Set([...ids, ...dependents.flatMap(zaak => log.documentsOf(zaak))])
  for (const id of all) {
    const document = log.get('document', id)
    const file = log.get('file', id)
    if (document && file) writeSideFile(run, file, describe(log, document, file), touchedAll)
  }
}

export {home}
