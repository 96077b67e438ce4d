import type {Job} from 'bullmq'
import {openQueue} from './connection.js'
import {leftIn, type QueuedJob} from './job.js'

/** What is in a queue. Counts are of jobs. */
export interface QueueStatus {
  waiting: number
  active: number
  completed: number
  failed: number
  /** Documents a minute, by the jobs that were finished in the last minute. */
  perMinute: number
  /** Minutes that the rest takes at that rate: 0 if nothing is left, null if nothing was done in the last minute. */
  minutesLeft: number | null
  failures: {id: string; reason: string; documents: string[]}[]
}

/** Failed jobs that are named. */
const mostFailures = 100

/** Look at a queue. */
export async function statusOf(url: string): Promise<QueueStatus> {
  const queue = await openQueue(url)
  try {
    const counts = await queue.getJobCounts()
    const recent = rateOf(await queue.getCompleted(0, 999), Date.now())
    const left = leftIn(counts)
    const failed = await queue.getFailed(0, mostFailures - 1)
    return {
      waiting: waitingIn(counts),
      active: counts['active'] ?? 0,
      completed: counts['completed'] ?? 0,
      failed: counts['failed'] ?? 0,
      perMinute: Math.round(recent.documents),
      minutesLeft: left === 0 ? 0 : recent.jobs === 0 ? null : Math.ceil(left / recent.jobs),
      failures: failed.map(({id, failedReason, data}) => ({
        id: id!,
        reason: failedReason ?? '',
        documents: data.documents.map(({path}) => path)
      }))
    }
  } finally {
    await queue.close()
  }
}

/** Those that are to be tried again are delayed until then. */
const waitingIn = (counts: Record<string, number>): number =>
  (counts['waiting'] ?? 0) + (counts['delayed'] ?? 0)

const minute = 60_000

/** What is done a minute. Where work began only some seconds ago, these count. */
function rateOf(completed: readonly Job<QueuedJob>[], now: number) {
  const recent = completed.filter(({finishedOn = 0}) => finishedOn > now - minute)
  const begun = Math.min(...recent.map(({processedOn = now}) => processedOn))
  const share = Math.min(minute, Math.max(1000, now - begun)) / minute
  const documents = recent.reduce((sum, {data}) => sum + data.documents.length, 0)
  return {jobs: recent.length / share, documents: documents / share}
}

/** Put failed jobs back. @returns how many */
export async function retryFailed(url: string): Promise<number> {
  const queue = await openQueue(url)
  try {
    const failed = await queue.getFailed()
    for (const job of failed) await job.retry()
    return failed.length
  } finally {
    await queue.close()
  }
}

/** Remove the waiting jobs. @returns how many */
export async function drain(url: string): Promise<number> {
  const queue = await openQueue(url)
  try {
    const before = waitingIn(await queue.getJobCounts())
    await queue.drain(true)
    return before - waitingIn(await queue.getJobCounts())
  } finally {
    await queue.close()
  }
}
