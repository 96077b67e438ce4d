import {move, transferableSymbol, valueSymbol} from 'piscina'
import type {VFileMessage} from 'vfile-message'
import {applyDecisions} from '../correct/apply.js'
import {readDecisions, type Decisions} from '../correct/decisions.js'
import {convert} from '../convert.js'
import type {RuleId} from '../diagnostics/messages.js'
import {LimitExceeded, Meter} from '../diagnostics/meter.js'
import type {LayoutFile} from '../schema/layout-file.js'
import type {DocumentRecord} from '../schema/record.js'
import {hashOf} from '../storage/hash.js'
import {readMetadataBeside} from './metadata.js'
import {isOutOfHandles} from '../storage/environment.js'
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
 * Read and convert one document: what each thread of the pool runs. A thread has nothing else to do
 * meanwhile, so it reads synchronously, which is faster.
 */
export default async function convertTask(task: Task): Promise<Outcome> {
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
    reader: task.reader
  })
  const records = withCorrections(found, task.corrections)
  return withoutCopy({
    sha256: hashOf(bytes),
    metadata: metadata ? hashOf(metadata) : null,
    size,
    stamp,
    pages: records[0]?.source.pages ?? 0,
    records: records.map((record, i) => written(record, layouts[i], task.indent)),
    ...boundMessages(file.messages.map(plain))
  })
}

let known: {sha256: string; decisions: Decisions} | undefined

/** Every record as reviewers left it. */
function withCorrections(records: DocumentRecord[], text: Task['corrections']): DocumentRecord[] {
  if (!text) return records
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

/** Records are large: the main thread, which serves all others, gets their memory and no copy. */
function withoutCopy(outcome: Outcome): Outcome {
  const transferable = {
    [transferableSymbol]: outcome.records.flatMap(({json, layout}) =>
      layout ? [json.buffer, layout.buffer] : [json.buffer]
    ),
    [valueSymbol]: outcome
  }
  return move(transferable as never) as unknown as Outcome
}

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
