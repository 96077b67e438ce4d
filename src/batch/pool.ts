import {setFlagsFromString} from 'node:v8'
import {Piscina} from 'piscina'
import type {RuleId} from '../diagnostics/messages.js'
import {couldNotLoad, EnvironmentFailure, environmentFailure} from '../storage/environment.js'
import {clock, unfinished, type Converting, type Outcome, type Task} from './task.js'

export interface Limits {
  /** Seconds that one document may take. */
  timeout: number
  /** Megabytes of JavaScript objects that one document may need. */
  memory: number
}

/** With less, Node 22 and 24 abort the whole process while a thread starts; with this, only the thread ends. */
const leastMegabytes = 4

/**
 * Threads that convert documents. A document that takes too long or too much ends only its own thread,
 * and another thread replaces that.
 */
export class Pool implements Converting {
  readonly #threads: Piscina<Task, Outcome>
  readonly #limits: Limits
  readonly #broken = new AbortController()
  #isClosed = false

  constructor(jobs: number, limits: Limits) {
    this.#limits = limits
    // If every core has a thread of ours, helper threads for garbage collection only get in the way:
    // without them two threads on two cores convert a tenth more.
    if (jobs > 1) setFlagsFromString('--no-parallel-scavenge')
    this.#threads = new Piscina({
      filename: new URL('./worker.js', import.meta.url).href,
      minThreads: jobs,
      maxThreads: jobs,
      // Piscina would `require` the worker; Node aborts the process if a thread is ended while it loads
      // modules in that way (20.20: `IsGraphAsync`), as Ctrl-C does. `import` is safe.
      execArgv: ['--no-experimental-require-module'],
      // Threads stay until the pool is closed.
      idleTimeout: Infinity,
      resourceLimits: {
        maxOldGenerationSizeMb: Math.max(limits.memory, leastMegabytes),
        // Objects of a document die young. Node makes little room for young objects if it limits the old ones,
        // and then collects half as often again. Twice as much saves 1 % of the time, and takes 45 MB a thread.
        maxYoungGenerationSizeMb: 32
      }
    })
    // A thread may also end between two documents.
    this.#threads.on('error', (error: Error) => this.#giveUpWithoutThreads(error))
  }

  /**
   * A thread that ends before it could begin is not replaced: without any threads, documents would wait
   * for ever.
   */
  #giveUpWithoutThreads(error: unknown): void {
    if (this.#threads.threads.length > 0 || this.#isClosed) return
    const reason = 'no thread can even start with so little; allow more (`--memory`)'
    this.#broken.abort(
      couldNotLoad(error)
        ? environmentFailure({code: 'EMFILE'}, 'the files of the program')
        : new EnvironmentFailure(`--memory ${this.#limits.memory}`, reason, error)
    )
  }

  /**
   * Convert one document. The clock runs from when a thread takes it.
   *
   * @throws {EnvironmentFailure} if threads cannot work at all
   * @throws if the pool is closed meanwhile
   */
  async convert(document: Omit<Task, 'begun'>): Promise<Outcome> {
    const task = {...document, begun: new Float64Array(new SharedArrayBuffer(8))}
    const stop = new AbortController()
    const timer = this.#startClock(task, stop)
    try {
      const signal = AbortSignal.any([stop.signal, this.#broken.signal])
      return await this.#threads.run(task, {signal})
    } catch (error) {
      this.#giveUpWithoutThreads(error)
      this.#broken.signal.throwIfAborted()
      if (this.#isClosed) throw error
      if (couldNotLoad(error)) throw environmentFailure({code: 'EMFILE'}, document.path)
      return unfinished(...this.#reason(error as NodeJS.ErrnoException, stop.signal))
    } finally {
      timer.stop()
    }
  }

  /**
   * Stop a task when its time is over: the thread says when it began, after everything that it waited
   * for.
   */
  #startClock({begun}: Task, task: AbortController): {stop(): void} {
    const limit = this.#limits.timeout * 1000
    let timer: NodeJS.Timeout
    const check = (): void => {
      const left = begun[0] === 0 ? limit : begun[0]! + limit - clock()
      if (left > 0) timer = setTimeout(check, left)
      else task.abort()
    }
    check()
    return {stop: () => clearTimeout(timer)}
  }

  #reason({code, message}: NodeJS.ErrnoException, stop: AbortSignal): [RuleId, string] {
    const {timeout, memory} = this.#limits
    if (stop.aborted)
      return [
        'time-limit',
        `The document took longer than ${timeout} s (\`--timeout\` allows more)`
      ]
    if (code === 'ERR_WORKER_OUT_OF_MEMORY')
      return [
        'memory-limit',
        `The document needed more than ${memory} MB (\`--memory\` allows more)`
      ]
    return ['internal-error', `A thread failed: ${message}`]
  }

  /** End all threads, whatever they are doing. */
  close(): Promise<void> {
    this.#isClosed = true
    return this.#threads.destroy()
  }
}
