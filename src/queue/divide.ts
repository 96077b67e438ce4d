import type {Job, Queue} from 'bullmq'
import {idOf, singlesOf, type QueuedJob} from './job.js'

const isStalled = ({failedReason}: Job<QueuedJob>): boolean => /stalled/.test(failedReason ?? '')

/**
 * A job whose workers die again and again has a document that kills them: its documents become separate
 * jobs, so that only that one fails.
 *
 * @returns how many jobs were divided
 */
export async function divideStalled(queue: Queue<QueuedJob>): Promise<number> {
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
