import type {Job, Queue} from 'bullmq'
import {setTimeout as sleep} from 'node:timers/promises'
import {readCorrections, type Corrections} from '../batch/corrections.js'
import {Batch} from '../batch/index.js'
import {openQueue, openWorker} from './connection.js'
import {idOf, type JobResult, type QueuedDocument, type QueuedJob} from './job.js'
import {joinParts, keepPart, openPart} from './parts.js'

export interface WorkOptions {
  output: string
  /** Threads. */
  jobs: number
  /** End when the queue is empty. */
  untilEmpty: boolean
  /** Ends the worker after the job that it has. */
  stop: AbortSignal
  /** Hears of each job that came to its end. */
  onDone?: (result: JobResult) => void
}

/** What a worker has done. */
export interface Worked {
  documents: number
  failed: number
}

/** Milliseconds between two looks whether anything is left to do. */
const pause = 250

/**
 * Take jobs from a queue until it is empty or the worker is told to stop. Conversions run in threads, so
 * that the lock of a job is renewed whatever a document does. The job at hand is always finished.
 *
 * @throws where the service is not there
 */
export async function work(url: string, options: WorkOptions): Promise<Worked> {
  const {output, untilEmpty, stop, onDone} = options
  const sum: Worked = {documents: 0, failed: 0}
  const queue = await openQueue(url)
  const timeout = await longestTimeout(queue)
  const worker = await openWorker(url, timeout, async (job, id) => {
    const result = await convertJob(job, id, options)
    sum.documents += result.documents
    sum.failed += result.failed
    onDone?.(result)
    return result
  })
  const running = worker.run()
  try {
    while (!stop.aborted && !(untilEmpty && (await isEmpty(queue)))) {
      await divideStalled(queue)
      await sleep(pause, undefined, {signal: stop}).catch(() => {})
    }
    await worker.close()
    await running
    if (await isEmpty(queue)) await joinParts(output, true)
    return sum
  } finally {
    await worker.close()
    await queue.close()
  }
}

/** The time limit of a document is part of its job; the lock must outlast the longest. */
async function longestTimeout(queue: Queue<QueuedJob>): Promise<number> {
  const [job] = await queue.getJobs(['waiting', 'active', 'delayed'], 0, 0)
  return job?.data.options.timeout ?? 60
}

async function convertJob(
  {documents, options}: QueuedJob,
  id: string,
  {output, jobs}: WorkOptions
): Promise<JobResult> {
  const aside = openPart(output)
  const batch = await Batch.open({
    ...options,
    output: aside,
    isBounded: true,
    jobs: Math.min(jobs, documents.length),
    force: false,
    verify: false,
    corrections: correctionsFor(documents, options.corrections),
    wait: 0,
    stop: new AbortController().signal,
    readStdin: () => Promise.reject(new Error('a job names files only'))
  })
  let failed = 0
  try {
    for await (const {entry} of batch.convert([...documents])) if (entry.errors.length > 0) failed++
  } finally {
    await batch.close()
  }
  keepPart(aside, output, id)
  return {documents: documents.length, failed}
}

/**
 * What reviewers decided about the documents of a job.
 *
 * @throws where that is not what was decided when the job was made: its id would say something else
 */
function correctionsFor(
  documents: readonly QueuedDocument[],
  path: string | undefined
): Corrections | undefined {
  if (path === undefined) return undefined
  const corrections = readCorrections(path)
  const changed = documents.find(it => corrections.hashFor(it.sha256) !== it.corrections)
  if (changed)
    throw new Error(
      `what \`${path}\` says of \`${changed.path}\` has changed since it was enqueued: enqueue it again`
    )
  return corrections
}

async function isEmpty(queue: Queue<QueuedJob>): Promise<boolean> {
  const {waiting, active, delayed, prioritized} = await queue.getJobCounts()
  return [waiting, active, delayed, prioritized].every(count => !count)
}

const isStalled = ({failedReason}: Job<QueuedJob>): boolean => /stalled/.test(failedReason ?? '')

/**
 * A job whose worker died again and again holds a document that kills: its documents become jobs of their
 * own, so that one fails alone.
 */
async function divideStalled(queue: Queue<QueuedJob>): Promise<void> {
  for (const job of await queue.getFailed(0, 50)) {
    if (!isStalled(job) || job.data.documents.length < 2) continue
    for (const document of job.data.documents) {
      const single = {...job.data, documents: [document]}
      await queue.add('convert', single, {jobId: idOf(single)})
    }
    await job.remove().catch(() => {})
  }
}
