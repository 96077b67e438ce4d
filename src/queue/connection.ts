import type {Job, Queue, Worker} from 'bullmq'
import {queueName, type JobResult, type QueuedJob} from './job.js'

type QueueLibrary = typeof import('bullmq')

/** How long and how often things are tried; durations in milliseconds. */
const tries = {
  attempts: 3,
  backoff: {type: 'exponential', delay: 1000},
  // A finished job is remembered as long as somebody may add it again.
  removeOnComplete: {count: 100_000},
  removeOnFail: {count: 100_000}
}

/** What a worker does with a job. */
export interface Handler {
  work(job: QueuedJob, id: string): Promise<JobResult>
  /** Whether an error is the machine's fault: then the job is given back, as if nobody had tried it. */
  isOfMachine(error: unknown): boolean
}

/**
 * Open the queue at an address, `redis://...` or `postgres://...`.
 *
 * @throws with a plain sentence if the library or its driver is not installed, or the address is of
 * another kind
 */
export async function openQueue(url: string): Promise<Queue<QueuedJob, JobResult>> {
  const {Queue} = await library(url)
  const queue = new Queue<QueuedJob, JobResult>(queueName, {
    connection: connectionOf(url),
    defaultJobOptions: tries
  })
  // Failures are thrown by the call that they concern.
  queue.on('error', () => {})
  await queue.waitUntilReady()
  return queue
}

/**
 * Open a worker that takes one job after the other.
 *
 * @param lock seconds without a sign of life after which a worker is considered dead
 */
export async function openWorker(
  url: string,
  lock: number,
  handler: Handler
): Promise<Worker<QueuedJob, JobResult>> {
  const {Worker, WaitingError} = await library(url)
  const handle = async (job: Job<QueuedJob>, token?: string): Promise<JobResult> => {
    try {
      return await handler.work(job.data, job.id!)
    } catch (error) {
      if (!handler.isOfMachine(error)) throw error
      await job.moveToWait(token)
      throw new WaitingError()
    }
  }
  const worker = new Worker<QueuedJob, JobResult>(queueName, handle, {
    connection: connectionOf(url),
    autorun: false,
    lockDuration: lock * 1000,
    stalledInterval: Math.min(30_000, lock * 500),
    maxStalledCount: 3
  })
  worker.on('error', () => {})
  await worker.waitUntilReady()
  return worker
}

const isPostgres = (url: string): boolean => /^postgres(?:ql)?:/.test(url)

async function library(url: string): Promise<QueueLibrary> {
  if (!/^(?:rediss?|postgres(?:ql)?):\/\//.test(url))
    throw new Error(
      `\`${url}\` is not the address of a queue; it must begin with redis:// or postgres://`
    )
  const bullmq = await installed('bullmq', () => import('bullmq'))
  if (isPostgres(url)) {
    // @ts-expect-error: it has no types.
    await installed('pg', () => import('pg'))
    bullmq.setDefaultBackendFactory(bullmq.createPostgresBackend as never)
  } else await installed('ioredis', () => import('ioredis'))
  return bullmq
}

/** The address for BullMQ; tables of a database are made if they are missing. */
const connectionOf = (url: string): never =>
  (isPostgres(url)
    ? {connectionString: url, migrate: true}
    : {url, maxRetriesPerRequest: null}) as never

async function installed<T>(name: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new Error(`a queue needs the package ${name}; install it with \`npm install ${name}\``)
  }
}
