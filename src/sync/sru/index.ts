import {fetchFiles, flushPlaced, isThere} from '../files/fetch.js'
import {withoutGivenUp} from '../files/missing.js'
import {writeSideFile} from '../files/side.js'
import type {WantedFile} from '../files/wanted.js'
import {heedRobots} from '../http/robots.js'
import type {KindName} from '../kinds.js'
import type {SyncRun} from '../run.js'
import type {PublicationRow} from '../store/rows.js'
import type {SruState} from '../store/state.js'
import {ByCase, describe, placeOf} from './describe.js'
import {fetchPublication} from './fetch.js'
import {home, sets, sruPath} from './query.js'
import {readSets, type SruReading} from './read.js'

export {home}

const exception =
  'robots.txt asks crawlers to stay away; the SRU service and the files that it names are the way that ' +
  'the publisher documents for programs, and nothing else is asked'

/**
 * Read what is new in the repository of official publications, fetch the best form of each, and write
 * what the service says beside it.
 *
 * @param base origin of the service
 * @param save stores the state
 */
export async function syncSru(
  run: SyncRun,
  base: string,
  state: SruState,
  save: () => void
): Promise<void> {
  await heedRobots(run.client, base, sruPath, exception, run.note)
  const wasComplete = state.complete
  const reading: SruReading = {
    ...run,
    state,
    touched: new Set(),
    save() {
      state.complete = false
      save()
    }
  }
  if (run.since !== null && run.since < (state.since ?? '')) {
    state.since = run.since
    state.covered = {}
  }
  await readSets(reading)
  const {newest} = state
  Object.assign(run.result, {newest, newestDocument: newest})
  const wanted = withoutGivenUp(run, findWanted(run, !wasComplete))
  if (run.dryRun) {
    run.result.pending = wanted.length
    return
  }
  for (const {id} of wanted) reading.touched.add(id)
  await fetchFiles(run, wanted, ({id}, known) =>
    fetchPublication(run.client, base, run.log.get('publication', id)!, known)
  )
  writeSideFiles(reading, run, !wasComplete)
  await flushPlaced(run)
  state.complete = run.signal?.aborted !== true
  save()
}

/** What the service says about the bytes: they are asked for again if the work was changed. */
const versionOf = ({changed, modified, available}: PublicationRow): string =>
  changed ?? modified ?? available ?? ''

const isAsked = (kind: string, kinds: readonly KindName[]): boolean =>
  sets.some(
    set => set.kinds.includes(kind as KindName) && set.kinds.some(asked => kinds.includes(asked))
  )

function findWanted({log, kinds, folder}: SyncRun, thoroughly: boolean): WantedFile[] {
  const wanted: WantedFile[] = []
  for (const publication of log.all('publication')) {
    const {id} = publication
    if (!isAsked(publication.kind, kinds)) continue
    const version = versionOf(publication)
    const file = log.get('file', id)
    if (file?.version === version && isThere(folder, file, thoroughly)) continue
    const place = () => placeOf(log.get('publication', id)!)
    wanted.push({id, token: 0, documentNumber: id, version, place})
  }
  return wanted.sort((a, b) => (a.id < b.id ? -1 : 1))
}

function writeSideFiles({touched, log}: SruReading, run: SyncRun, thoroughly: boolean): void {
  if (touched.size === 0 && !thoroughly) return
  const byCase = new ByCase(log)
  const news = thoroughly ? [...log.all('publication')].map(({id}) => id) : [...touched]
  // Other documents may follow a new one, or be an edition of it.
  const others = news.flatMap(id => byCase.besides(log.get('publication', id)!).map(({id}) => id))
  for (const id of new Set([...news, ...others])) {
    const publication = log.get('publication', id)!
    const file = log.get('file', id)
    if (file) writeSideFile(run, file, describe(publication, file, byCase), thoroughly)
  }
}
