import {visible} from '../diagnostics/visible.js'
import {
  sync,
  type KindName,
  type MissingDocument,
  type SourceName,
  type SyncResult
} from '../sync/index.js'
import {refuse} from './complain.js'
import {listen} from './signals.js'

export interface SyncCommand {
  source: SourceName
  since: string | undefined
  until: string | undefined
  kinds: KindName[]
  base: string | undefined
  contact: string | undefined
  delay: number | undefined
  max: number | undefined
  wait: number | undefined
  dryRun: boolean
  quiet: boolean
}

/** Fetch what is new; files that the service fails to deliver never stop the rest. */
export async function syncCommand(directory: string, command: SyncCommand): Promise<number> {
  const stop = listen()
  try {
    const note = command.quiet ? () => {} : say
    const result = await sync({...command, directory, note, signal: stop.signal})
    report(result, command)
    if (stop.code !== undefined) return stop.code
    return result.missing.length + result.failures.length > 0 ? 1 : 0
  } catch (error) {
    return refuse(error, 2)
  } finally {
    stop.forget()
  }
}

const say = (text: string): void => console.error(visible(text))

/** If more documents are missing, only their number is printed. */
const mostNamed = 50

const namesOf = (documents: MissingDocument[]): string =>
  [
    ...documents.slice(0, mostNamed).map(({documentNumber, id}) => documentNumber ?? id),
    ...(documents.length > mostNamed ? ['...'] : [])
  ].join(', ')

function report(result: SyncResult, {quiet, dryRun, max}: SyncCommand): void {
  const {missing, givenUp, failures, pending} = result
  for (const failure of failures) say(`aanhangsel: incomplete: ${failure}`)
  for (const {documentNumber, id, reason} of missing.slice(0, mostNamed))
    say(`aanhangsel: missing: ${documentNumber ?? id}: ${reason}`)
  if (missing.length > mostNamed)
    say(`aanhangsel: missing: ${missing.length - mostNamed} more documents`)
  if (quiet) return
  if (givenUp.length > 0)
    say(
      `${givenUp.length} document(s) that the service never gave are asked for again only when it ` +
        `changes them: ${namesOf(givenUp)}`
    )
  if (dryRun) return say(`${pending} document(s) would be fetched`)
  const {new: added, changed, unchanged, deleted} = result
  say(
    `${added} new, ${changed} changed, ${unchanged} touched but the same, ${deleted} withdrawn, ` +
      `${missing.length} missing`
  )
  if (pending > 0)
    say(`${pending} document(s) left for the next run${max === undefined ? '' : ` (--max ${max})`}`)
  if (added + changed + deleted === 0 && failures.length === 0) say(nothingNew(result))
}

/** No news is one thing; a source that has stopped is another. */
function nothingNew({newest, newestDocument, stale}: SyncResult): string {
  if (stale)
    return `nothing new, but the source is stale: it has reported no change of any kind since ${newest}`
  const since = newestDocument === null ? '' : ` since ${newestDocument}`
  return `nothing new${since}; the source is up to date (last change of any kind ${newest ?? 'unknown'})`
}
