import {RequestFailure} from '../http/failure.js'
import type {SyncRun} from '../run.js'
import type {PublicationRow} from '../store/rows.js'
import type {SruState} from '../store/state.js'
import {parseSruPage, type SruPage} from './page.js'
import {pathOf, queryOf, sets, type Window} from './query.js'

const decoder = new TextDecoder()
/** Days that are asked for again: a record appears in the index after its date. */
const overlap = 3

/** The results of reading. */
export interface SruReading extends SyncRun {
  state: SruState
  /** Publications whose side file may need updating. */
  touched: Set<string>
  save(): void
}

/**
 * Read what is new in every set: what became available, and what was modified, since a structured
 * edition may take the place of an unstructured one weeks later.
 */
export async function readSets(reading: SruReading): Promise<void> {
  const {state, result, kinds, until} = reading
  for (const {name, kinds: ofSet} of sets) {
    if (!ofSet.some(kind => kinds.includes(kind)) || reading.signal?.aborted) continue
    try {
      const newest = await readSet(reading, name)
      const end = until?.slice(0, 10)
      if (newest === null || reading.signal?.aborted) continue
      const covered = end !== undefined && end < newest ? end : newest
      if (covered === state.covered[name]) continue
      state.covered[name] = covered
      reading.save()
    } catch (error) {
      if (!(error instanceof RequestFailure)) throw error
      result.failures.push(`${name}: ${error.message}`)
    }
  }
}

/** @returns the day of the newest change that was covered */
async function readSet(reading: SruReading, set: string): Promise<string | null> {
  const {state, since} = reading
  const covered = state.covered[set]
  const from = covered === undefined ? (since ?? state.since) : daysBefore(covered, overlap)
  const day = from?.slice(0, 10) ?? null
  const to = lastDay(reading.until)
  const windows: Window[] = [{index: 'dt.available', from: day, to}]
  if (day !== null) windows.push({index: 'dt.modified', from: day, to})
  let newest = covered ?? null
  for (const window of windows) newest = await readWindow(reading, queryOf(set, window), newest)
  return newest
}

async function readWindow(
  reading: SruReading,
  query: string,
  known: string | null
): Promise<string | null> {
  const {state, result, note} = reading
  let newest = known
  const begun = state.begun?.query === query ? state.begun : null
  let {last, records, announced} = begun ?? {last: '', records: 0, announced: -1}
  for (;;) {
    const page = await askPage(reading, query, last === '' ? null : last)
    if (announced < 0) announced = page.announced
    for (const publication of page.publications) newest = take(reading, publication, newest)
    records += page.identifiers.length
    last = page.identifiers.at(-1) ?? last
    if (page.identifiers.length === 0 || page.announced <= page.identifiers.length) break
    state.begun = {query, last, records, announced}
    reading.save()
    note(`${records} of ${announced} records`)
    if (reading.signal?.aborted) return newest
  }
  state.begun = null
  if (records < announced)
    result.failures.push(`${query}: ${announced} records were announced, ${records} came`)
  return newest
}

function askPage({client}: SruReading, query: string, after: string | null): Promise<SruPage> {
  return client.get(pathOf(query, after), {
    read({bytes}, url) {
      const page = parseSruPage(decoder.decode(bytes), url)
      if (page.identifiers.at(-1) === '')
        throw new RequestFailure(`${url} gave a record without an identifier to go on from`)
      if (after !== null && page.identifiers.includes(after))
        throw new RequestFailure(`${url} gave a page from before the key that was asked for`, {
          mayPass: true
        })
      return page
    }
  })
}

/** @returns the newest of the known day and the day of this publication */
function take(
  reading: SruReading,
  publication: PublicationRow,
  newest: string | null
): string | null {
  const {log, touched, state} = reading
  if (log.put(publication)) touched.add(publication.id)
  const days = [publication.available, publication.modified, newest].filter(day => day !== null)
  const latest = days.sort().at(-1) ?? null
  if (latest !== null && latest > (state.newest ?? '')) state.newest = latest
  return latest
}

function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10)
}

/** The last day before a moment: the end of a day is the start of the next. */
const lastDay = (until: string | null): string | null =>
  until === null ? null : new Date(Date.parse(until) - 1).toISOString().slice(0, 10)
