import {join} from 'node:path'
import {writingTo} from '../storage/environment.js'
import {writePieces} from '../storage/replace-file.js'
import {linesOfFile} from './lines.js'

/**
 * Keep the rows of a report until its head is known, in a file where there is a place for one.
 *
 * @param folder for files that are not yet complete
 * @returns rows that can be taken more than once
 * @throws {EnvironmentFailure} where the machine refuses
 */
export function storeRows(rows: Iterable<string>, folder: string | undefined): Iterable<string> {
  if (folder === undefined) return [...rows]
  const path = join(folder, 'rows')
  writingTo(path, () => writePieces(path, rows))
  return {[Symbol.iterator]: () => linesOfFile(path)}
}
