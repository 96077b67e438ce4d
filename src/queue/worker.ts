import type {Queue} from 'bullmq'
import {openQueue, openWorker} from './connection.js'
import {Crew} from './crew.js'
import {isEmpty, type QueuedJob} from './job.js'
import {openParts} from './parts.js'
import {patiently} from './patience.js'
import type {WorkOptions} from './work-options.js'

/** What a worker has done. */
export interface Worked {
  documents: number
  failed: number
  /** Failed jobs in the queue at the end, of any worker. */
  failedJobs: number
}

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
  options.onReady?.()
  const crew = new Crew(options, parts)
  try {
    let failedJobs: number
    do failedJobs = await workWithLock(url, queue, crew)
    while (crew.needsLongerLock)
    const counts = await patiently(() => queue.getJobCounts(), options.stop)
    if (counts && isEmpty(counts)) await crew.join()
    return {...crew.sum, failedJobs}
  } finally {
    await crew.close()
    await queue.close()
    parts.close()
  }
}

/** @returns how many jobs have failed */
async function workWithLock(url: string, queue: Queue<QueuedJob>, crew: Crew): Promise<number> {
  const worker = await openWorker(url, crew.begin(), crew)
  try {
    const running = worker.run()
    const failedJobs = await crew.watch(queue)
    await worker.close()
    await running
    crew.check()
    return failedJobs
  } finally {
    await worker.close()
  }
}
