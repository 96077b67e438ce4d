import {availableParallelism} from 'node:os'
import type {LimitOptions} from '../diagnostics/limits.js'
import {visible} from '../diagnostics/visible.js'
import {enqueue} from '../queue/enqueue.js'
import {findSources} from '../queue/sources.js'
import {drain, retryFailed, statusOf, type QueueStatus} from '../queue/status.js'
import {work} from '../queue/worker.js'
import {complain, refuse} from './complain.js'
import {limitsOf} from './limit-options.js'
import {listen} from './signals.js'

interface EnqueueCommand extends Required<LimitOptions> {
  queue: string
  filesFrom: string | undefined
  null: boolean
  layout: boolean
  corrections: string | undefined
  timeout: number
  memory: number
  quiet: boolean
}

/** Put documents into a queue, and say how many. */
export async function enqueueCommand(words: string[], command: EnqueueCommand): Promise<number> {
  const {queue, layout, corrections, timeout, memory, quiet} = command
  if (queue === '') return noQueue()
  try {
    const {filesFrom, null: isNull} = command
    const sources = await findSources({words, filesFrom, separator: isNull ? '\0' : '\n'})
    const options = {
      layout,
      timeout,
      memory,
      limits: limitsOf(command),
      ...(corrections !== undefined && {corrections})
    }
    const {documents, jobs, added} = await enqueue(sources, queue, options, {
      onFull: waiting => {
        if (!quiet)
          console.error(
            `the queue is full: ${waiting} job(s) wait; going on when workers have done some`
          )
      }
    })
    if (!quiet) console.error(`${documents} document(s) in ${jobs} job(s), ${added} of them new`)
    return 0
  } catch (error) {
    return refuse(error, 2)
  }
}

interface WorkerCommand {
  queue: string
  output: string
  jobs: number | undefined
  untilEmpty: boolean
  lock: number | undefined
  quiet: boolean
}

/** Work until the queue is empty or a signal comes. */
export async function workerCommand(command: WorkerCommand): Promise<number> {
  const {queue, output, jobs = availableParallelism(), untilEmpty, lock, quiet} = command
  if (queue === '') return noQueue()
  const stop = listen()
  try {
    const say = (text: string): void => {
      if (!quiet) console.error(text)
    }
    const {documents, failed, failedJobs} = await work(queue, {
      output,
      jobs,
      untilEmpty,
      lock,
      stop: stop.signal,
      onReady: () => say(`at work with ${jobs} thread(s); records go to \`${output}\``),
      onDone: it => say(`job done: ${it.documents} document(s), ${it.failed} failed`),
      onJoined: count => say(`the output of ${count} job(s) was joined in \`${output}\``)
    })
    if (!quiet)
      console.error(`${documents} document(s): ${documents - failed} converted, ${failed} failed`)
    if (failedJobs > 0)
      console.error(
        `${failedJobs} job(s) failed; \`aanhangsel queue\` says which documents and why`
      )
    return stop.code ?? (failed + failedJobs > 0 ? 1 : 0)
  } catch (error) {
    return refuse(error, 2)
  } finally {
    stop.forget()
  }
}

interface QueueCommand {
  queue: string
  retry: boolean
  drain: boolean
  json: boolean
}

/** Print what is in a queue; exit with 1 if jobs have failed. */
export async function queueCommand({
  queue,
  retry,
  drain: drains,
  json
}: QueueCommand): Promise<number> {
  if (queue === '') return noQueue()
  try {
    if (retry) console.error(`${await retryFailed(queue)} job(s) put back`)
    if (drains) console.error(`${await drain(queue)} job(s) removed`)
    const status = await statusOf(queue)
    console.log(json ? JSON.stringify(status, null, 2) : textOf(status))
    return status.failed > 0 ? 1 : 0
  } catch (error) {
    return refuse(error, 2)
  }
}

const textOf = ({
  waiting,
  active,
  completed,
  failed,
  perMinute,
  minutesLeft,
  failures
}: QueueStatus) =>
  [
    `${waiting} job(s) wait, ${active} at work, ${completed} done, ${failed} failed`,
    `${perMinute} document(s) a minute, ${leftOf(minutesLeft)}`,
    ...failures.flatMap(({id, reason, documents}) => [
      `failed ${id}: ${visible(reason)}`,
      ...documents.map(path => `  ${visible(path)}`)
    ])
  ].join('\n')

function leftOf(minutes: number | null): string {
  if (minutes === 0) return 'nothing is left to do'
  return minutes === null ? 'time left unknown' : `about ${minutes} minute(s) left`
}

function noQueue(): number {
  complain(
    new Error('no queue was given; give one with --queue redis://... or --queue postgres://...')
  )
  return 2
}
