import {openQueue} from './connection.js'

/** What is in a queue. Counts are of jobs. */
export interface QueueStatus {
  waiting: number
  active: number
  completed: number
  failed: number
  /** Documents of the jobs that were finished in the last minute. */
  perMinute: number
  /** Minutes that the rest takes at that rate; null if nothing was done in the last minute. */
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
    const recent = (await queue.getCompleted(0, 999)).filter(
      ({finishedOn = 0}) => finishedOn > Date.now() - 60_000
    )
    const perMinute = recent.reduce((sum, {data}) => sum + data.documents.length, 0)
    const left = (counts['waiting'] ?? 0) + (counts['delayed'] ?? 0) + (counts['active'] ?? 0)
    const failed = await queue.getFailed(0, mostFailures - 1)
    return {
      waiting: (counts['waiting'] ?? 0) + (counts['delayed'] ?? 0),
      active: counts['active'] ?? 0,
      completed: counts['completed'] ?? 0,
      failed: counts['failed'] ?? 0,
      perMinute,
      minutesLeft: recent.length === 0 ? null : Math.ceil(left / recent.length),
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

/** Remove the waiting jobs. */
export async function drain(url: string): Promise<void> {
  const queue = await openQueue(url)
  try {
    await queue.drain(true)
  } finally {
    await queue.close()
  }
}
