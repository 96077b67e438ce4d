import {move, transferableSymbol, valueSymbol} from 'piscina'
import {convert} from '../convert.js'
import type {RuleId} from '../diagnostics/messages.js'
import {LimitExceeded, Meter} from '../diagnostics/limits.js'
import {hashOf} from './hash.js'
import {readMetadataBeside} from './metadata.js'
import {readRegularFile} from './read-file.js'
import {unfinished, type Outcome, type Task} from './task.js'

/**
 * Read and convert one document: what each thread of the pool runs. A thread has nothing else to do
 * meanwhile, so it reads synchronously, which is faster.
 */
export default async function convertTask(task: Task): Promise<Outcome> {
  task.begun[0] = Date.now()
  let source: Source
  try {
    source = task.bytes ? given(task.bytes) : read(task.path, new Meter(task.limits).most('bytes'))
  } catch (error) {
    if (error instanceof LimitExceeded) return unfinished(error.ruleId, error.message)
    return unfinished('read-failed', `Unexpected failure to read: ${(error as Error).message}`)
  }
  const {bytes, metadata, size, mtime} = source
  const {file, records} = await convert(bytes, {...task.limits, name: task.name, metadata})
  return withoutCopy({
    sha256: hashOf(bytes),
    metadata: metadata ? hashOf(metadata) : null,
    size,
    mtime,
    pages: records[0]?.source.pages ?? 0,
    records: records.map(record => ({
      part: record.source.part?.index ?? null,
      json: new TextEncoder().encode(`${JSON.stringify(record, null, task.indent)}\n`)
    })),
    messages: file.messages.map(({ruleId, reason, fatal, line, column}) => ({
      ruleId: ruleId as RuleId,
      reason,
      fatal: fatal ?? null,
      line: line ?? null,
      column: column ?? null
    }))
  })
}

/** Records are large: the main thread, which serves all others, gets their memory and no copy. */
function withoutCopy(outcome: Outcome): Outcome {
  const transferable = {
    [transferableSymbol]: outcome.records.map(({json}) => json.buffer),
    [valueSymbol]: outcome
  }
  return move(transferable as never) as unknown as Outcome
}

interface Source {
  bytes: Uint8Array
  metadata: Uint8Array | undefined
  size: number
  mtime: number
}

const given = (bytes: Uint8Array): Source => ({
  bytes,
  metadata: undefined,
  size: bytes.length,
  mtime: 0
})

function read(path: string, most: number): Source {
  const {bytes, mtime} = readRegularFile(path, most)
  return {bytes, metadata: readMetadataBeside(path, most), size: bytes.length, mtime}
}
