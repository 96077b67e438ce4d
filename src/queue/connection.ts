import type {Job, Queue, Worker} from 'bullmq'
import {setTimeout as sleep} from 'node:timers/promises'
import {installed} from '../diagnostics/missing-part.js'
import {EnvironmentFailure} from '../storage/environment.js'
import {hearErrors} from './postgres-clients.js'
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

/** Seconds that a service may take to answer at first. One that goes away later is waited for. */
const patience = 10

/** Milliseconds between two tries to reach it. */
const pause = 250

/** What a worker does with a job. */
export interface Handler {
  work(job: QueuedJob, id: string): Promise<JobResult>
  /** Whether after an error the job is given back, as if nobody had tried it: it is not the job's fault. */
  givesBack(error: unknown): boolean
}

/**
 * Open the queue at an address, `redis://...` or `postgres://...`.
 *
 * @throws if the address is of another kind
 * @throws {MissingPart} if the library or its driver is not installed
 * @throws {EnvironmentFailure} if nothing answers
 */
export async function openQueue(url: string): Promise<Queue<QueuedJob, JobResult>> {
  const {Queue} = await library(url)
  return reached(
    url,
    () =>
      new Queue<QueuedJob, JobResult>(queueName, {
        connection: connectionOf(url),
        defaultJobOptions: tries
      })
  )
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
      if (!handler.givesBack(error)) throw error
      await job.moveToWait(token)
      throw new WaitingError()
    }
  }
  return reached(
    url,
    () =>
      new Worker<QueuedJob, JobResult>(queueName, handle, {
        connection: connectionOf(url),
        autorun: false,
        lockDuration: lock * 1000,
        stalledInterval: Math.min(30_000, lock * 500),
        maxStalledCount: 3
      })
  )
}

/** What a queue and a worker have in common. */
interface Connected {
  on(event: 'error', note: (error: Error) => void): unknown
  waitUntilReady(): Promise<unknown>
  close(): Promise<void>
}

/**
 * Redis is tried again by its driver; PostgreSQL, which may be starting up, is not.
 *
 * @throws {EnvironmentFailure} if the service refuses, or does not answer in time
 */
async function reached<T extends Connected>(url: string, connect: () => T): Promise<T> {
  const end = Date.now() + patience * 1000
  for (;;) {
    const connected = connect()
    const failure = await failureOf(connected, end)
    if (!failure) return connected
    await connected.close().catch(() => {})
    if (isRefusal(failure.reason) || Date.now() + pause > end)
      throw unreachable(url, failure.reason)
    await sleep(pause)
  }
}

/**
 * Its later failures are thrown by the calls that they concern.
 *
 * @returns why it is not connected, if it is not at a time
 */
async function failureOf(it: Connected, end: number): Promise<{reason: unknown} | undefined> {
  const failure: {reason: unknown} = {reason: undefined}
  const note = (error: unknown): typeof failure => {
    failure.reason = error
    return failure
  }
  it.on('error', note)
  const ready = it.waitUntilReady().then(() => undefined, note)
  const stop = new AbortController()
  const late = sleep(end - Date.now(), failure, stop).catch(() => failure)
  const found = await Promise.race([ready, late])
  stop.abort()
  return found
}

/** What PostgreSQL answers to a wrong password, or where there is no such database: to try again is no use. */
const isRefusal = (failure: unknown): boolean =>
  /^(?:28|3D)/.test((failure as NodeJS.ErrnoException | undefined)?.code ?? '')

/** The address is shown without its password. */
function unreachable(url: string, failure: unknown): EnvironmentFailure {
  const {protocol, host, pathname} = new URL(url)
  return new EnvironmentFailure(
    `${protocol}//${host}${pathname}`,
    `the service of the queue ${troubleOf(failure)}`,
    failure
  )
}

function troubleOf(failure: unknown): string {
  const {code, message = ''} = (failure ?? {}) as NodeJS.ErrnoException
  if (isRefusal(failure)) return `refuses: ${message}`
  return `does not answer (${code ?? (message || `no answer for ${patience} s`)})`
}

/** For a sentence that ends with the name of a package. */
const use = 'A queue is reached by'

const isPostgres = (url: string): boolean => /^postgres(?:ql)?:/.test(url)

async function library(url: string): Promise<QueueLibrary> {
  if (!/^(?:rediss?|postgres(?:ql)?):\/\//.test(url))
    throw new Error(
      `\`${url}\` is not the address of a queue; it must begin with redis:// or postgres://`
    )
  const bullmq = await installed('bullmq', use, () => import('bullmq'))
  if (isPostgres(url)) {
    // @ts-expect-error: it has no types.
    hearErrors(await installed('pg', use, () => import('pg')))
    bullmq.setDefaultBackendFactory(bullmq.createPostgresBackend as never)
  } else await installed('ioredis', use, () => import('ioredis'))
  return bullmq
}

/** The address for BullMQ; tables of a database are made if they are missing. */
const connectionOf = (url: string): never =>
  (isPostgres(url)
    ? {connectionString: url, migrate: true}
    : {url, maxRetriesPerRequest: null}) as never
