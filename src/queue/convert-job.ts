import {rmSync} from 'node:fs'
import {readCorrections, type Corrections} from '../batch/corrections.js'
import {Batch} from '../batch/index.js'
import {namingOf} from '../remote/run.js'
import {fetchDocuments} from './fetch.js'
import type {JobResult, QueuedDocument, QueuedJob} from './job.js'
import type {Parts} from './part.js'
import type {SharedThreads} from './shared-threads.js'

export interface JobOptions {
  parts: Parts
  threads: SharedThreads
  /** How many threads there are. */
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
  working: JobOptions
): Promise<JobResult> {
  const part = await working.parts.begin(id)
  try {
    const result = await convertInto(part.folder, job, working)
    await part.keep()
    return result
  } catch (error) {
    // A full disk must not stay full of what was begun.
    part.drop()
    throw error
  }
}

async function convertInto(
  output: string,
  {documents, options}: QueuedJob,
  {parts, threads, jobs}: JobOptions
): Promise<JobResult> {
  const {inputs, copies, folder} = await fetchDocuments(documents, output)
  const batch = await Batch.open({
    ...options,
    output,
    naming: namingOf(copies, output, parts.isRemote),
    isBounded: true,
    jobs,
    threads: await threads.within(options),
    force: false,
    verify: false,
    corrections: correctionsFor(documents, options.corrections),
    wait: 0,
    stop: new AbortController().signal,
    readStdin: () => Promise.reject(new Error('a job names files only'))
  })
  let failed = 0
  try {
    for await (const {entry} of batch.convert(inputs)) if (entry.errors.length > 0) failed++
  } finally {
    await batch.close()
  }
  rmSync(folder, {recursive: true, force: true})
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
