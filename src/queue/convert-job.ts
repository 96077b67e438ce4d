import {existsSync, rmSync} from 'node:fs'
import {readCorrections, type Corrections} from '../batch/corrections.js'
import {Batch} from '../batch/index.js'
import type {JobResult, QueuedDocument, QueuedJob} from './job.js'
import {keepPart, openPart} from './parts.js'

export interface JobOptions {
  /** The folder of the records. */
  output: string
  /** Threads. */
  jobs: number
}

/**
 * Convert the documents of a job into a folder of their own, and put that in place.
 *
 * @throws {EnvironmentFailure} if the machine refuses
 */
export async function convertJob(
  job: QueuedJob,
  id: string,
  {output, jobs}: JobOptions
): Promise<JobResult> {
  const aside = openPart(output)
  try {
    const result = await convertInto(aside, job, jobs)
    keepPart(aside, output, id)
    return result
  } catch (error) {
    // This worker may have been suspended for so long that others did its job and removed what it had
    // begun.
    if (!existsSync(aside))
      throw new Error(`\`${aside}\` is gone: another worker did the job`, {cause: error})
    // A full disk must not stay full of what was begun.
    rmSync(aside, {recursive: true, force: true})
    throw error
  }
}

async function convertInto(
  output: string,
  {documents, options}: QueuedJob,
  jobs: number
): Promise<JobResult> {
  const batch = await Batch.open({
    ...options,
    output,
    isBounded: true,
    jobs: Math.min(jobs, documents.length),
    force: false,
    verify: false,
    corrections: correctionsFor(documents, options.corrections),
    wait: 0,
    stop: new AbortController().signal,
    readStdin: () => Promise.reject(new Error('a job names files only'))
  })
  let failed = 0
  try {
    for await (const {entry} of batch.convert([...documents])) if (entry.errors.length > 0) failed++
  } finally {
    await batch.close()
  }
  return {documents: documents.length, failed}
}

/**
 * What reviewers decided about the documents of a job.
 *
 * @throws if that is not what was decided when the job was made: its id would say something else
 */
function correctionsFor(
  documents: readonly QueuedDocument[],
  path: string | undefined
): Corrections | undefined {
  if (path === undefined) return undefined
  const corrections = readCorrections(path)
  const changed = documents.find(it => corrections.hashFor(it.sha256) !== it.corrections)
  if (changed)
    throw new Error(
      `what \`${path}\` says of \`${changed.path}\` has changed since it was enqueued: enqueue it again`
    )
  return corrections
}
