import {stat} from 'node:fs/promises'
import {join} from 'node:path'
import {converter} from '../version.js'
import {mayPass, type Entry} from './manifest.js'
import {readMetadataBeside} from './metadata.js'
import {hashOf} from './hash.js'
import {readRegularFile} from './read-file.js'

/**
 * Whether a document, its metadata and the converter are as they were, and the records still there.
 *
 * @param path of the document
 * @param folder where its records are
 * @param most bytes that a file may have
 * @returns the entry, with the file's present time; undefined where it must be converted
 */
export async function findUnchanged(
  path: string,
  folder: string,
  entry: Entry | undefined,
  most: number
): Promise<Entry | undefined> {
  if (!entry || entry.converter !== converter.version) return undefined
  if (mayPass(entry)) return undefined
  try {
    const {size, mtimeMs} = await stat(path)
    if (size !== entry.size) return undefined
    if (mtimeMs !== entry.mtime && hashOf(readRegularFile(path, most).bytes) !== entry.sha256)
      return undefined
    const metadata = readMetadataBeside(path, most)
    if ((metadata ? hashOf(metadata) : null) !== entry.metadata) return undefined
    const files = await Promise.all(entry.outputs.map(output => stat(join(folder, output))))
    return files.every(file => file.size > 0) ? {...entry, mtime: mtimeMs} : undefined
  } catch {
    return undefined
  }
}
