import {setTimeout as pause} from 'node:timers/promises'

/** The time of a run. Tests have one of their own, in which a minute passes at once. */
export interface Clock {
  /** Milliseconds on a clock that nobody sets. */
  elapsed(): number
  /** The moment on the wall clock, which may be wrong and may jump. */
  now(): number
  sleep(milliseconds: number): Promise<void>
}

export const systemClock: Clock = {
  elapsed: () => performance.now(),
  now: () => Date.now(),
  sleep: milliseconds => pause(milliseconds)
}
