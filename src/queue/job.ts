import {createHash} from 'node:crypto'
import type {LimitOptions} from '../diagnostics/limits.js'
import {converter} from '../version.js'

/** A document of a job: where it is, what its record is called, and how it is identified. */
export interface QueuedDocument {
  /** Absolute path, the same for every worker, or address. */
  path: string
  target: string
  sha256: string
  bytes: number
  /** Files that hold the same document in a format that says less, and the hash of their contents. */
  forms?: {paths: string[]; sha256: string}
  /** Address of its metadata, where it has an address itself. */
  metadata?: string
  /** Hash of what reviewers decided about it. */
  corrections?: string
}

/** The options of a conversion that affect its result. */
export interface QueuedOptions {
  /** Seconds that one document may take. */
  timeout: number
  /** Megabytes that one document may need. */
  memory: number
  layout: boolean
  limits: LimitOptions
  /** Absolute path of the decisions of reviewers, the same for every worker. */
  corrections?: string
}

/** What is in the queue: paths and hashes, no text. */
export interface QueuedJob {
  documents: QueuedDocument[]
  options: QueuedOptions
}

/** The result of a job. */
export interface JobResult {
  documents: number
  failed: number
}

/**
 * The queue of this version: workers of another version never take its jobs, since they would write
 * other records.
 */
export const queueName = `${converter.name}-${converter.version}`

/** Documents of one job. */
const mostDocuments = 50
/** Bytes of one job: what takes a core about twenty seconds. */
const mostBytes = 40 * 2 ** 20

/** Divide documents into jobs. */
export function toJobs(documents: readonly QueuedDocument[], options: QueuedOptions): QueuedJob[] {
  const jobs: QueuedJob[] = []
  let bytes = Infinity
  for (const document of documents) {
    const last = jobs.at(-1)
    if (!last || last.documents.length === mostDocuments || bytes + document.bytes > mostBytes) {
      jobs.push({documents: [document], options})
      bytes = document.bytes
    } else {
      last.documents.push(document)
      bytes += document.bytes
    }
  }
  return jobs
}

/** A job for each document of a job. */
export const singlesOf = (job: QueuedJob): QueuedJob[] =>
  job.documents.map(document => ({...job, documents: [document]}))

/**
 * The id of a job: the hash of everything that affects its result. The same job added again is the same
 * job; another version or another option makes another.
 */
export function idOf({documents, options}: QueuedJob): string {
  const contents = documents
    .map(({target, sha256, forms, corrections}) => [
      target,
      sha256,
      ...(forms ? [[forms.sha256]] : []),
      ...(corrections ? [corrections] : [])
    ])
    .sort()
  const all = JSON.stringify([contents, converter, options])
  return createHash('sha256').update(all).digest('hex').slice(0, 40)
}

/** How many jobs are left to do, by the counts of a queue. */
export const leftIn = (counts: Record<string, number>): number =>
  ['waiting', 'active', 'delayed', 'prioritized'].reduce(
    (sum, state) => sum + (counts[state] ?? 0),
    0
  )

export const isEmpty = (counts: Record<string, number>): boolean => leftIn(counts) === 0
