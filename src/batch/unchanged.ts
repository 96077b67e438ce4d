import {statSync} from 'node:fs'
import {join} from 'node:path'
import {converter} from '../version.js'
import {mayPass, type Entry} from './manifest.js'
import {readMetadataBeside} from './metadata.js'
import {hashOf} from './hash.js'
import {readRegularFile} from './read-file.js'

/**
 * Whether a document, its metadata and the converter are as they were, and the records still there.
 * Reads synchronously: a promise for each file takes longer than to look at it.
 *
 * @param path of the document
 * @param folder where its records are
 * @param files whether there is a file of metadata, and how many bytes a file may have
 * @returns the entry, with the file's present time; undefined where it must be converted
 */
export function findUnchanged(
  path: string,
  folder: string,
  entry: Entry | undefined,
  files: {exists: (path: string) => boolean; most: number}
): Entry | undefined {
  if (!entry || entry.converter !== converter.version) return undefined
  if (mayPass(entry)) return undefined
  try {
    const {size, mtimeMs} = statSync(path)
    if (size !== entry.size) return undefined
    if (mtimeMs !== entry.mtime && hashOf(readRegularFile(path, files.most).bytes) !== entry.sha256)
      return undefined
    const metadata = readMetadataBeside(path, files.most, files.exists)
    if ((metadata ? hashOf(metadata) : null) !== entry.metadata) return undefined
    const areThere = entry.outputs.every(output => statSync(join(folder, output)).size > 0)
    return areThere ? {...entry, mtime: mtimeMs} : undefined
  } catch {
    return undefined
  }
}
