import {existsSync, readFileSync, rmSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {flush} from '../../storage/flush.js'
import {hashOf} from '../../storage/hash.js'
import {RequestFailure} from '../http/failure.js'
import type {SyncRun} from '../run.js'
import type {Sniffed} from '../sniff.js'
import {placeFile} from '../store/place.js'
import type {FileRow} from '../store/rows.js'
import {noteMissing} from './missing.js'
import {Names, withoutEnding} from './names.js'
import type {WantedFile} from './wanted.js'

export interface Fetched {
  /** Null if they are the same as the ones already there. */
  bytes: Uint8Array | null
  sniffed: Sniffed | null
  etag: string | null
}

/** If this many files fail in a row, the files are not to blame. */
const mostFailures = 25

/**
 * Whether the file of a document is there as it was fetched.
 *
 * @param thoroughly by its bytes, not by its size alone
 */
export function isThere(
  folder: string,
  {path, size, sha256}: FileRow,
  thoroughly: boolean
): boolean {
  try {
    const place = join(folder, path)
    if (statSync(place).size !== size) return false
    return !thoroughly || hashOf(readFileSync(place)) === sha256
  } catch {
    return false
  }
}

/**
 * Fetch files, one after the other: each is in place before the log says so.
 *
 * @param get asks the service for the bytes
 */
export async function fetchFiles(
  run: SyncRun,
  wanted: WantedFile[],
  get: (wanted: WantedFile, known: FileRow | undefined) => Promise<Fetched>
): Promise<void> {
  const {log, result} = run
  const names = new Names()
  for (const {path} of log.all('file')) names.take(path)
  let failures = 0
  let count = 0
  for (const document of wanted) {
    if (run.signal?.aborted || failures >= mostFailures || count >= run.most) {
      result.pending++
      continue
    }
    count++
    try {
      await fetchFile(run, document, names, get)
      failures = 0
    } catch (error) {
      if (!(error instanceof RequestFailure)) throw error
      failures++
      noteMissing(run, document, error)
    }
  }
  if (failures >= mostFailures)
    result.failures.push(
      `${failures} files failed one after the other: the rest waits for the next run`
    )
}

/** Flush what was put in place. One after the other each flush takes 4 ms; together they share the work. */
export async function flushPlaced({folder, unflushed}: SyncRun): Promise<void> {
  await flush([...unflushed].map(path => join(folder, path)).filter(path => existsSync(path)))
  unflushed.clear()
}

async function fetchFile(
  run: SyncRun,
  document: WantedFile,
  names: Names,
  get: (wanted: WantedFile, known: FileRow | undefined) => Promise<Fetched>
): Promise<void> {
  const {folder, log, result} = run
  const known = log.get('file', document.id)
  const there = known && isThere(folder, known, true) ? known : undefined
  const {bytes, sniffed, etag} = await get(document, there)
  log.remove('missing', document.id)
  const sha256 = bytes ? hashOf(bytes) : known!.sha256
  if (there && sha256 === there.sha256) {
    log.put({...there, version: document.version, etag})
    result.unchanged++
    return
  }
  const base = known
    ? withoutEnding(known.path)
    : names.choose(document.place(), path => isOther(join(folder, path), sha256, sniffed!))
  const path = `${base}.${sniffed!.extension}`
  placeFile(run.open, path, [bytes!])
  run.unflushed.add(path)
  if (known && known.path !== path) rmSync(join(folder, known.path), {force: true})
  names.take(path)
  log.put({
    entity: 'file',
    id: document.id,
    path,
    sha256,
    size: bytes!.length,
    mediaType: sniffed!.mediaType,
    etag,
    version: document.version,
    side: known?.side ?? null
  })
  if (known && known.sha256 === sha256) result.unchanged++
  else result[known ? 'changed' : 'new']++
}

/** A run that was killed may have left the file without an entry in the log; any other file is not ours. */
function isOther(base: string, sha256: string, {extension}: Sniffed): boolean {
  try {
    return hashOf(readFileSync(`${base}.${extension}`)) !== sha256
  } catch {
    return false
  }
}
