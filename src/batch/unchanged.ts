import {readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {converter} from '../version.js'
import {mayPass, type Entry} from './manifest.js'
import {readMetadataBeside} from './metadata.js'
import {hashOf} from './hash.js'

/**
 * Whether a document, its metadata and the converter are as they were, and the records still there.
 * Reads synchronously: a promise for each file takes longer than to look at it.
 *
 * @param path of the document
 * @param folder where its records are
 * @param exists whether there is a file of metadata
 * @returns the entry, with the file's present time; undefined where it must be converted
 */
export function findUnchanged(
  path: string,
  folder: string,
  entry: Entry | undefined,
  exists: (path: string) => boolean
): Entry | undefined {
  if (!entry || entry.converter !== converter.version) return undefined
  if (mayPass(entry)) return undefined
  try {
    const {size, mtimeMs} = statSync(path)
    if (size !== entry.size) return undefined
    if (mtimeMs !== entry.mtime && hashOf(readFileSync(path)) !== entry.sha256) return undefined
    const metadata = readMetadataBeside(path, exists)
    if ((metadata ? hashOf(metadata) : null) !== entry.metadata) return undefined
    const areThere = entry.outputs.every(output => statSync(join(folder, output)).size > 0)
    return areThere ? {...entry, mtime: mtimeMs} : undefined
  } catch {
    return undefined
  }
}
