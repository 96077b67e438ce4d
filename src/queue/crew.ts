import type {Queue} from 'bullmq'
import {setTimeout as sleep} from 'node:timers/promises'
import {EnvironmentFailure, isOutOfHandles} from '../storage/environment.js'
import type {Handler} from './connection.js'
import {convertJob} from './convert-job.js'
import {divideStalled} from './divide.js'
import {isEmpty, type JobResult, type QueuedJob} from './job.js'
import type {Parts} from './part.js'
import {patiently} from './patience.js'
import {SharedThreads} from './shared-threads.js'
import type {WorkOptions} from './work-options.js'

/** Milliseconds between two checks whether anything is left to do. */
const pauses = {idle: 250, busy: 5000}

/** Seconds that the lock of a job lasts: twice the time limit that is usual. */
const usualLock = 120

/** A job whose documents may take longer than the lock of this worker allows for. */
class LockTooShort extends Error {}

/** The work of one worker on its jobs, and the results. */
export class Crew implements Handler {
  readonly sum = {documents: 0, failed: 0}
  readonly #options: WorkOptions
  readonly #parts: Parts
  readonly #threads: SharedThreads
  #failure: unknown
  #isBusy = false
  #turn = new AbortController()
  #hasToJoin = true
  #joining: Promise<void> | undefined
  #lock = usualLock
  #neededLock: number

  constructor(options: WorkOptions, parts: Parts) {
    this.#options = options
    this.#parts = parts
    this.#threads = new SharedThreads(options.jobs)
    this.#neededLock = options.lock ?? usualLock
  }

  /** @returns seconds that locks must last from now on */
  begin(): number {
    this.#lock = this.#neededLock
    return this.#lock
  }

  get needsLongerLock(): boolean {
    return this.#neededLock > this.#lock
  }

  async work(job: QueuedJob, id: string): Promise<JobResult> {
    // What this machine refused once it will refuse again.
    this.check()
    await this.#joining
    const {jobs} = this.#options
    this.#isBusy = true
    try {
      this.#checkLock(job)
      const result = await convertJob(job, id, {parts: this.#parts, threads: this.#threads, jobs})
      this.sum.documents += result.documents
      this.sum.failed += result.failed
      this.#options.onDone?.(result)
      return result
    } finally {
      this.#endTurn()
    }
  }

  /** The lock outlasts any document, however long it keeps the machine busy. */
  #checkLock({options}: QueuedJob): void {
    if (this.#options.lock !== undefined) return
    this.#neededLock = Math.max(this.#neededLock, 2 * options.timeout)
    if (this.needsLongerLock) throw new LockTooShort()
  }

  givesBack(error: unknown): boolean {
    if (error instanceof LockTooShort) return true
    const isIts = error instanceof EnvironmentFailure || isOutOfHandles(error)
    if (isIts) this.#failure ??= error
    return isIts
  }

  close = (): Promise<void> => this.#threads.close()

  /** Join what was made with the records. */
  async join(): Promise<void> {
    const joined = await this.#parts.join()
    this.#hasToJoin = false
    if (joined > 0) this.#options.onJoined?.(joined)
  }

  /** Once for each time that the queue becomes empty. A job that comes meanwhile waits. */
  async #joinWhere(nothingIsLeft: boolean): Promise<void> {
    if (!nothingIsLeft) this.#hasToJoin = true
    else if (this.#hasToJoin) {
      this.#joining = this.join()
      await this.#joining.finally(() => (this.#joining = undefined))
    }
  }

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
      const counts = await patiently(() => queue.getJobCounts(), stop)
      if (!counts) return known
      const failed = counts['failed'] ?? 0
      const divided =
        failed > known ? ((await patiently(() => divideStalled(queue), stop)) ?? 0) : 0
      known = failed - divided
      if (this.needsLongerLock) return known
      if (stop.aborted || this.#failure || (untilEmpty && divided === 0 && isEmpty(counts)))
        return known
      await this.#joinWhere(divided === 0 && isEmpty(counts))
      await this.#pause()
    }
  }
}
