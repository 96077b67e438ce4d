import {Piscina} from 'piscina'
import type {RuleId} from '../messages.js'
import {unfinished, type Outcome, type Task} from './task.js'

export interface Limits {
  /** Seconds that one document may take. */
  timeout: number
  /** Megabytes of JavaScript objects that one document may need. */
  memory: number
}

/**
 * Threads that convert documents. A document that takes too long or too much ends its thread, and
 * nothing else: another one takes its place.
 */
export class Pool {
  readonly #threads: Piscina<Task, Outcome>
  readonly #jobs: number
  readonly #limits: Limits
  #running = 0
  /** Clocks of documents that wait for a thread, which takes them in this order. */
  readonly #waiting: (() => void)[] = []

  constructor(jobs: number, limits: Limits) {
    this.#jobs = jobs
    this.#limits = limits
    this.#threads = new Piscina({
      filename: new URL('./worker.js', import.meta.url).href,
      minThreads: jobs,
      maxThreads: jobs,
      // Threads stay until the pool is closed.
      idleTimeout: Infinity,
      resourceLimits: {maxOldGenerationSizeMb: limits.memory}
    })
  }

  /** Convert one document. The clock runs from when a thread takes it. */
  async convert(task: Task): Promise<Outcome> {
    const stop = new AbortController()
    let timer: NodeJS.Timeout | undefined
    const start = (): void => {
      timer = setTimeout(() => stop.abort(), this.#limits.timeout * 1000)
    }
    if (this.#running === this.#jobs) this.#waiting.push(start)
    else {
      this.#running++
      start()
    }
    try {
      return await this.#threads.run(task, {signal: stop.signal})
    } catch (error) {
      return unfinished(...this.#reason(error as NodeJS.ErrnoException, stop.signal))
    } finally {
      clearTimeout(timer)
      const next = this.#waiting.shift()
      if (next) next()
      else this.#running--
    }
  }

  #reason({code, message}: NodeJS.ErrnoException, stop: AbortSignal): [RuleId, string] {
    const {timeout, memory} = this.#limits
    if (stop.aborted)
      return ['time-limit', `Unexpected document, expected to convert it in ${timeout} seconds`]
    if (code === 'ERR_WORKER_OUT_OF_MEMORY')
      return ['memory-limit', `Unexpected document, expected to convert it in ${memory} MB`]
    return ['internal-error', `Unexpected failure of a thread: ${message}`]
  }

  close(): Promise<void> {
    return this.#threads.destroy()
  }
}
