import {readFileSync, statSync} from 'node:fs'
import {convert} from '../convert.js'
import type {RuleId} from '../messages.js'
import {hashOf} from './hash.js'
import {readMetadataBeside} from './metadata.js'
import {unfinished, type Outcome, type Task} from './task.js'

/**
 * Read and convert one document: what each thread of the pool runs. A thread has nothing else to do
 * meanwhile, so it reads synchronously, which is faster.
 */
export default async function convertTask(task: Task): Promise<Outcome> {
  task.begun[0] = Date.now()
  let source: Source
  try {
    source = task.bytes ? given(task.bytes) : read(task.path)
  } catch (error) {
    return unfinished('read-failed', `Unexpected failure to read: ${(error as Error).message}`)
  }
  const {bytes, metadata, size, mtime} = source
  const {file, records} = await convert(bytes, {name: task.name, metadata})
  return {
    sha256: hashOf(bytes),
    metadata: metadata ? hashOf(metadata) : null,
    size,
    mtime,
    pages: records[0]?.source.pages ?? 0,
    records: records.map(record => ({
      part: record.source.part?.index ?? null,
      text: `${JSON.stringify(record, null, task.indent)}\n`
    })),
    messages: file.messages.map(({ruleId, reason, fatal, line, column}) => ({
      ruleId: ruleId as RuleId,
      reason,
      fatal: fatal ?? null,
      line: line ?? null,
      column: column ?? null
    }))
  }
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

function read(path: string): Source {
  // Before the bytes: a change in between shows as one in the next run.
  const {size, mtimeMs} = statSync(path)
  return {bytes: readFileSync(path), metadata: readMetadataBeside(path), size, mtime: mtimeMs}
}
