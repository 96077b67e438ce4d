import type {SyncRun} from '../run.js'
import type {WantedFile} from './wanted.js'

/** How often a file is asked for, once per run, before it is considered not to exist. */
export const mostTries = 14

/**
 * The files to ask for. Those that were asked for often enough are left out and named in the result,
 * until the service says something new about them.
 */
export function withoutGivenUp({log, result}: SyncRun, wanted: WantedFile[]): WantedFile[] {
  return wanted.filter(({id, version, documentNumber}) => {
    const missing = log.get('missing', id)
    if (missing?.version !== version || missing.tries < mostTries) return true
    result.givenUp.push({id, documentNumber, reason: missing.reason})
    return false
  })
}

/** Count a try that gave no file. */
export function noteMissing(
  {log, result}: SyncRun,
  {id, version, documentNumber}: WantedFile,
  {message: reason}: Error
): void {
  const earlier = log.get('missing', id)
  const tries = (earlier?.version === version ? earlier.tries : 0) + 1
  log.put({entity: 'missing', id, version, tries, reason})
  result.missing.push({id, documentNumber, reason})
}
