import type {VFileMessage} from 'vfile-message'
import type {Decisions} from '../correct/decisions.js'
import {convert} from '../convert.js'
import type {RuleId} from '../diagnostics/messages.js'
import {LimitExceeded, Meter} from '../diagnostics/meter.js'
import type {LayoutFile} from '../schema/layout-file.js'
import type {DocumentRecord} from '../schema/record.js'
import {hashOf} from '../storage/hash.js'
import {readMetadataBeside} from './metadata.js'
import {couldNotLoad, isOutOfHandles} from '../storage/environment.js'
import {readRegularFile} from './read-file.js'
import {stampOf} from './stamps.js'
import {
  boundMessages,
  clock,
  unfinished,
  type Outcome,
  type PlainMessage,
  type Task,
  type WrittenRecord
} from './task.js'

/**
 * Read and convert one document. The thread has nothing else to do meanwhile, so it reads
 * synchronously, which is faster.
 *
 * @throws {NotSimple} if the task is only for simple documents, and this is not one
 */
export async function convertTask(task: Task): Promise<Outcome> {
  task.begun[0] = clock()
  let source: GivenBytes
  try {
    source = task.bytes ? given(task.bytes) : read(task.path, new Meter(task.limits).most('bytes'))
  } catch (error) {
    if (error instanceof LimitExceeded) return unfinished(error.ruleId, error.message)
    return unreadable(error as Error)
  }
  const {bytes, metadata, size, stamp} = source
  const {name, layout} = task
  const {
    file,
    records: found,
    layouts
  } = await convert(bytes, {
    ...task.limits,
    name,
    metadata,
    layout,
    reader: task.reader,
    onlySimple: task.onlySimple,
    words: await wordsOf(task),
    ocr: task.ocr ? (await import('../ocr/index.js')).readScans : undefined
  })
  const records = await withCorrections(found, task.corrections)
  return {
    sha256: hashOf(bytes),
    metadata: metadata ? hashOf(metadata) : null,
    size,
    stamp,
    pages: records[0]?.source.pages ?? 0,
    records: records.map((record, i) => written(record, layouts[i], task.indent)),
    ...(file.messages.some(({cause}) => cause && couldNotLoad(cause)) && {machine: 'EMFILE'}),
    ...boundMessages(file.messages.map(plain))
  }
}

const wordsOf = async ({words}: Task) =>
  words && (await import('./word-list.js')).wordListFrom(words)

let known: {sha256: string; decisions: Decisions} | undefined

/** Every record as reviewers left it. */
async function withCorrections(
  records: DocumentRecord[],
  text: Task['corrections']
): Promise<DocumentRecord[]> {
  if (!text) return records
  const {readDecisions} = await import('../correct/decisions.js')
  const {applyDecisions} = await import('../correct/apply.js')
  if (known?.sha256 !== text.sha256)
    known = {sha256: text.sha256, decisions: readDecisions(Buffer.from(text.bytes).toString())}
  const {byInput} = known.decisions
  return records.map(
    record => applyDecisions(record, byInput.get(record.source.sha256) ?? []).record
  )
}

function unreadable(error: Error): Outcome {
  const outcome = unfinished('read-failed', `The file cannot be read: ${error.message}`)
  return isOutOfHandles(error)
    ? {...outcome, machine: (error as NodeJS.ErrnoException).code!}
    : outcome
}

function written(
  record: DocumentRecord,
  layout: LayoutFile | undefined,
  indent: number
): WrittenRecord {
  const json = encode(JSON.stringify(record, null, indent))
  return {
    part: record.source.part?.index ?? null,
    json,
    sha256: hashOf(json),
    layout: layout ? encode(JSON.stringify(layout)) : null
  }
}

const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(`${text}\n`)

const plain = ({ruleId, reason, fatal, line, column}: VFileMessage): PlainMessage => ({
  ruleId: ruleId as RuleId,
  reason,
  fatal: fatal ?? null,
  line: line ?? null,
  column: column ?? null
})

interface GivenBytes {
  bytes: Uint8Array
  metadata: Uint8Array | undefined
  size: number
  stamp: string
}

const given = (bytes: Uint8Array): GivenBytes => ({
  bytes,
  metadata: undefined,
  size: bytes.length,
  stamp: ''
})

function read(path: string, most: number): GivenBytes {
  const begun = Date.now()
  const {bytes, stats} = readRegularFile(path, most)
  const stamp = stampOf(stats, begun)
  return {bytes, metadata: readMetadataBeside(path, most), size: bytes.length, stamp}
}
