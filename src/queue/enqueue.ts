import type {Queue} from 'bullmq'
import {statSync} from 'node:fs'
import {resolve} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {readCorrections, type Corrections} from '../batch/corrections.js'
import type {InputFile} from '../batch/inputs.js'
import {metadataBeside} from '../batch/metadata.js'
import {isAddress} from '../storage/address.js'
import {hashOf, hashOfFile} from '../storage/hash.js'
import {openQueue} from './connection.js'
import {
  idOf,
  singlesOf,
  toJobs,
  type QueuedDocument,
  type QueuedJob,
  type QueuedOptions
} from './job.js'
import type {Sources} from './sources.js'

/** How a queue is filled. */
export interface Filling {
  /** Most waiting jobs, as more would only fill the memory of the service. */
  waiting?: number
  /** Jobs that are added between two looks at how many wait. */
  atOnce?: number
  /** Called once for each time that the queue is found full, with the number of jobs that wait. */
  onFull?: (waiting: number) => void
}

export interface Enqueued {
  documents: number
  jobs: number
  /** Jobs that were new to the queue. */
  added: number
}

/**
 * Put documents into a queue, fifty per job. Waits while the queue is full.
 *
 * @throws if a document or the decisions cannot be read, or the service is not there
 */
export async function enqueue(
  {inputs, nameOf}: Sources,
  url: string,
  options: QueuedOptions,
  {waiting = 10_000, atOnce = 200, onFull}: Filling = {}
): Promise<Enqueued> {
  const {corrections: path} = options
  const corrections = path === undefined ? undefined : readCorrections(path)
  const jobs = toJobs(
    inputs.map(input => toQueued(input, nameOf, corrections)),
    {...options, ...(path !== undefined && {corrections: resolve(path)})}
  )
  const queue = await openQueue(url)
  try {
    let added = 0
    for (let at = 0; at < jobs.length; at += atOnce) {
      await untilRoom(queue, waiting, onFull)
      for (const job of jobs.slice(at, at + atOnce)) {
        if (await isKnown(queue, job)) continue
        await queue.add('convert', job, {jobId: idOf(job)})
        added++
      }
    }
    return {documents: inputs.length, jobs: jobs.length, added}
  } finally {
    await queue.close()
  }
}

async function untilRoom(
  queue: Queue<QueuedJob>,
  most: number,
  onFull: Filling['onFull']
): Promise<void> {
  for (let looks = 0; ; looks++) {
    const waiting = await queue.getWaitingCount()
    if (waiting <= most) return
    if (looks === 0) onFull?.(waiting)
    await sleep(1000)
  }
}

/** Whether a job was added before; one that killed its workers may have been divided into its documents since. */
async function isKnown(queue: Queue<QueuedJob>, job: QueuedJob): Promise<boolean> {
  if (await queue.getJob(idOf(job))) return true
  const singles = singlesOf(job)
  if (singles.length < 2) return false
  for (const single of singles) if (!(await queue.getJob(idOf(single)))) return false
  return true
}

function toQueued(
  {path, target, forms}: InputFile,
  nameOf: Sources['nameOf'],
  corrections: Corrections | undefined
): QueuedDocument {
  if (path === '-') throw new Error('a queue takes files; a worker cannot read standard input')
  const name = nameOf(path)
  try {
    const sha256 = hashOfFile(path)
    const decided = corrections?.hashFor(sha256)
    const metadata = isAddress(name) ? metadataBeside(path, Infinity)?.place : undefined
    return {
      path: name,
      target,
      sha256,
      bytes: statSync(path).size,
      ...(forms && {forms: {paths: forms.map(nameOf), sha256: hashOfAll(forms)}}),
      ...(metadata !== undefined && {metadata: nameOf(metadata)}),
      ...(decided !== undefined && {corrections: decided})
    }
  } catch (error) {
    throw new Error(`\`${name}\` cannot be read: ${(error as Error).message}`, {cause: error})
  }
}

const hashOfAll = (paths: readonly string[]): string =>
  hashOf(Buffer.from(paths.map(hashOfFile).join()))
