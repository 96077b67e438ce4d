import {existsSync, readFileSync} from 'node:fs'
import {Meter} from '../diagnostics/meter.js'
import type {LimitOptions} from '../diagnostics/limits.js'
import {read} from '../read.js'
import {hashOf} from '../storage/hash.js'
import {asideOf} from '../storage/claim-file.js'
import {replaceFile} from '../storage/replace-file.js'
import {WordCounts} from '../transform/join-lines/word-list.js'
import {readRegularFile} from './read-file.js'
import type {SharedText} from './task.js'

/**
 * The words of a file, for all threads; if there is no such file, it is first made from the documents.
 *
 * @throws if the file cannot be read or written
 */
export async function openWordList(
  path: string,
  documents: readonly string[],
  limits: LimitOptions
): Promise<SharedText> {
  if (!existsSync(path)) replaceFile(path, String(await listOf(documents, limits)), asideOf(path))
  const file = readFileSync(path)
  const bytes = new Uint8Array(new SharedArrayBuffer(file.length))
  bytes.set(file)
  return {bytes, sha256: hashOf(file)}
}

/** Documents that cannot be read are reported when they are converted. */
async function listOf(documents: readonly string[], limits: LimitOptions): Promise<WordCounts> {
  const list = new WordCounts()
  const most = new Meter(limits).most('bytes')
  for (const path of documents) {
    try {
      const file = await read(readRegularFile(path, most).bytes, {name: path, ...limits})
      if (file.data.layout) list.count(file.data.layout.text)
    } catch {
      continue
    }
  }
  return list
}

let known: {sha256: string; list: WordCounts} | undefined

/** The list of a thread, read once. */
export function wordListFrom(text: SharedText | null | undefined): WordCounts | undefined {
  if (!text) return undefined
  if (known?.sha256 !== text.sha256)
    known = {sha256: text.sha256, list: WordCounts.parse(Buffer.from(text.bytes).toString())}
  return known.list
}
