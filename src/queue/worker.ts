import type {Job, Queue} from 'bullmq'
import {setTimeout as sleep} from 'node:timers/promises'
import {EnvironmentFailure, isOutOfHandles} from '../storage/environment.js'
import {openQueue, openWorker, type Handler} from './connection.js'
import {convertJob} from './convert-job.js'
import {idOf, singlesOf, type JobResult, type QueuedJob} from './job.js'
import type {Parts} from './part.js'
import {openParts} from './parts.js'
import {SharedThreads} from './shared-threads.js'

export interface WorkOptions {
  /** Folder or address of the records. */
  output: string
  /** Threads. */
  jobs: number
  /** End when the queue is empty. */
  untilEmpty: boolean
  /**
   * Seconds without a sign of life after which a worker is considered dead; by default twice the time
   * limit.
   */
  lock?: number | undefined
  /** Ends the worker after its current job. */
  stop: AbortSignal
  /** Called for each job that has ended. */
  onDone?: (result: JobResult) => void
}

/** What a worker has done. */
export interface Worked {
  documents: number
  failed: number
  /** Failed jobs in the queue at the end, of any worker. */
  failedJobs: number
}

/** Milliseconds between two checks whether anything is left to do. */
const pauses = {idle: 250, busy: 5000}

/**
 * Take jobs from a queue until it is empty or the worker is told to stop. Conversions run in threads,
 * so the lock of a job is renewed whatever a document does. The current job is always finished.
 *
 * @throws if the service is not there
 * @throws {EnvironmentFailure} if the machine refuses; the job is given back
 */
export async function work(url: string, options: WorkOptions): Promise<Worked> {
  const parts = await openParts(options.output)
  const queue = await openQueue(url)
  const crew = new Crew(options, parts)
  const lock = options.lock ?? Math.max(4, 2 * (await longestTimeout(queue)))
  const worker = await openWorker(url, lock, crew)
  const running = worker.run()
  try {
    const failedJobs = await crew.watch(queue)
    await worker.close()
    await running
    crew.check()
    if (isEmpty(await queue.getJobCounts())) await parts.join()
    return {...crew.sum, failedJobs}
  } finally {
    await worker.close()
    await crew.close()
    await queue.close()
    parts.close()
  }
}

/** The work of one worker on its jobs, and the results. */
class Crew implements Handler {
  readonly sum = {documents: 0, failed: 0}
  readonly #options: WorkOptions
  readonly #parts: Parts
  readonly #threads: SharedThreads
  #failure: unknown
  #isBusy = false
  #turn = new AbortController()

  constructor(options: WorkOptions, parts: Parts) {
    this.#options = options
    this.#parts = parts
    this.#threads = new SharedThreads(options.jobs)
  }

  async work(job: QueuedJob, id: string): Promise<JobResult> {
    // What this machine refused once it will refuse again.
    this.check()
    const {jobs} = this.#options
    this.#isBusy = true
    try {
      const result = await convertJob(job, id, {parts: this.#parts, threads: this.#threads, jobs})
      this.sum.documents += result.documents
      this.sum.failed += result.failed
      this.#options.onDone?.(result)
      return result
    } finally {
      this.#endTurn()
    }
  }

  isOfMachine(error: unknown): boolean {
    const isIts = error instanceof EnvironmentFailure || isOutOfHandles(error)
    if (isIts) this.#failure ??= error
    return isIts
  }

  close = (): Promise<void> => this.#threads.close()

  /** Until the next look: soon without a job, else when it ends, since a look costs the service and us a millisecond. */
  async #pause(): Promise<void> {
    const milliseconds = this.#isBusy ? pauses.busy : pauses.idle
    const signal = AbortSignal.any([this.#options.stop, this.#turn.signal])
    await sleep(milliseconds, undefined, {signal}).catch(() => {})
  }

  #endTurn(): void {
    this.#isBusy = false
    this.#turn.abort()
    this.#turn = new AbortController()
  }

  /** @throws what the machine has refused */
  check(): void {
    if (this.#failure) throw this.#failure
  }

  /**
   * Check repeatedly whether anything is left to do, and divide jobs that kill their workers.
   *
   * @returns how many jobs have failed
   */
  async watch(queue: Queue<QueuedJob>): Promise<number> {
    const {stop, untilEmpty} = this.#options
    for (let known = 0; ;) {
      const counts = await queue.getJobCounts()
      const failed = counts['failed'] ?? 0
      const divided = failed > known ? await divideStalled(queue) : 0
      known = failed - divided
      if (stop.aborted || this.#failure || (untilEmpty && divided === 0 && isEmpty(counts)))
        return known
      await this.#pause()
    }
  }
}

/** The time limit of a document is part of its job; the lock must outlast it. */
async function longestTimeout(queue: Queue<QueuedJob>): Promise<number> {
  const jobs = await queue.getJobs(['waiting', 'active', 'delayed'], 0, 99)
  return Math.max(...jobs.map(job => job.data.options.timeout), jobs.length > 0 ? 0 : 60)
}

const isEmpty = (counts: Record<string, number>): boolean =>
  ['waiting', 'active', 'delayed', 'prioritized'].every(state => !counts[state])

const isStalled = ({failedReason}: Job<QueuedJob>): boolean => /stalled/.test(failedReason ?? '')

/**
 * A job whose workers die again and again has a document that kills them: its documents become separate
 * jobs, so that only that one fails.
 *
 * @returns how many jobs were divided
 */
async function divideStalled(queue: Queue<QueuedJob>): Promise<number> {
  let divided = 0
  for (const job of await queue.getFailed()) {
    if (!isStalled(job) || job.data.documents.length < 2) continue
    for (const single of singlesOf(job.data))
      await queue.add('convert', single, {jobId: idOf(single)})
    // Another worker may have been faster.
    await job.remove().catch(() => {})
    divided++
  }
  return divided
}
