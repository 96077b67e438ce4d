import {setFlagsFromString} from 'node:v8'
import {Pool, type Limits} from '../batch/pool.js'

/**
 * Threads that go from job to job: one is at its full speed only after hundreds of documents, and to start it takes
 * as long as to convert fifty.
 */
export class SharedThreads {
  readonly #jobs: number
  #limits: Limits | undefined
  #pool: Pool | undefined

  /** @param jobs how many */
  constructor(jobs: number) {
    this.#jobs = jobs
    // The other cores have workers of their own: a worker with one thread that lets others help to collect garbage
    // takes a tenth more.
    setFlagsFromString('--no-parallel-scavenge')
  }

  /** Threads with the limits of a job. A worker has one job at a time, so that those with others have nothing to do. */
  async within({timeout, memory}: Limits): Promise<Pool> {
    if (this.#limits?.timeout !== timeout || this.#limits.memory !== memory) await this.close()
    this.#limits = {timeout, memory}
    return (this.#pool ??= new Pool(this.#jobs, this.#limits))
  }

  async close(): Promise<void> {
    await this.#pool?.close()
    this.#pool = undefined
  }
}
