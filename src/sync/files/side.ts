import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {hashOf} from '../../storage/hash.js'
import type {SideFile} from '../../ingest/side-file-schema.js'
import type {SyncRun} from '../run.js'
import {placeFile} from '../store/place.js'
import type {FileRow} from '../store/rows.js'
import {withoutEnding} from './names.js'

/** Path of the side file of a document, below the folder. */
export const sidePath = (path: string): string => `${withoutEnding(path)}.metadata.json`

/**
 * Write what the service says about a document beside its file, if that is new.
 *
 * @param thoroughly look at the bytes of what is there
 * @returns whether it was
 */
export function writeSideFile(
  {folder, open, log, unflushed}: SyncRun,
  file: FileRow,
  side: SideFile,
  thoroughly: boolean
): boolean {
  const bytes = Buffer.from(`${JSON.stringify(side, null, 2)}\n`)
  const hash = hashOf(bytes)
  const path = sidePath(file.path)
  if (file.side === hash && holds(join(folder, path), thoroughly ? hash : null)) return false
  placeFile(open, path, [bytes])
  unflushed.add(path)
  log.put({...file, side: hash})
  return true
}

const holds = (path: string, hash: string | null): boolean =>
  existsSync(path) && (hash === null || hashOf(readFileSync(path)) === hash)
