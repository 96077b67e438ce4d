import type {JobResult} from './job.js'

export interface WorkOptions {
  /** Folder or address of the records. */
  output: string
  /** Threads. */
  jobs: number
  /** End when the queue is empty. */
  untilEmpty: boolean
  /**
   * Seconds without a sign of life after which a worker is considered dead; by default two minutes, and longer where
   * a document may take more than one.
   */
  lock?: number | undefined
  /** Ends the worker after its current job. */
  stop: AbortSignal
  /** Called when the service has answered. */
  onReady?: () => void
  /** Called for each job that has ended. */
  onDone?: (result: JobResult) => void
  /** Called when the output of so many jobs was joined with the records. */
  onJoined?: (jobs: number) => void
}
