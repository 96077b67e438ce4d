import {readFileSync} from 'node:fs'
import {claimFile} from '../storage/claim-file.js'
import {converter} from '../version.js'

/**
 * Make sure, before the work, that a report can be written to a path when it is done.
 *
 * @returns a function that writes it
 * @throws if the file there is not a report
 * @throws {EnvironmentFailure} if the machine refuses
 */
export const openReport = (path: string): ((text: Iterable<string>) => void) =>
  claimFile(path, 'report', isReport)

function isReport(path: string): boolean {
  try {
    const report = JSON.parse(readFileSync(path, 'utf8')) as {converter?: {name?: unknown}}
    return report.converter?.name === converter.name && 'failures' in report
  } catch {
    return false
  }
}
