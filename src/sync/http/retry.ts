import pRetry from 'p-retry'
import type {Clock} from './clock.js'
import {RequestFailure} from './failure.js'

export interface RetryLimits {
  /** Total number of tries if the service answers. */
  attempts: number
  /** Milliseconds that all tries together may wait. */
  patience: number
}

/** Longest pause before one more try, in milliseconds. */
const longest = 30_000
/** If nothing answers at all, tries are not counted: only this time limits them. */
const longestOutage = 150_000
const mostTries = 60

/**
 * Try a request again while that may help: after the time that the service asks for, or else after a
 * random part of a pause that doubles each time ("full jitter"), so that clients that failed together
 * do not come back together.
 *
 * @throws {RequestFailure} the last failure
 */
export function retry<T>(
  request: () => Promise<T>,
  {attempts, patience}: RetryLimits,
  clock: Clock,
  say: (failure: RequestFailure, pause: number) => void
): Promise<T> {
  const begun = clock.elapsed()
  return pRetry(request, {
    retries: mostTries,
    minTimeout: 0,
    maxTimeout: 0,
    async onFailedAttempt({error, attemptNumber}) {
      if (!(error instanceof RequestFailure) || !error.mayPass) throw error
      if (attemptNumber >= attempts && !error.unreachable) throw error
      const pause = error.wait ?? Math.random() * Math.min(250 * 2 ** attemptNumber, longest)
      if (clock.elapsed() - begun + pause > (error.unreachable ? longestOutage : patience))
        throw error
      say(error, pause)
      await clock.sleep(pause)
    }
  })
}
