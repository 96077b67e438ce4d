import {setTimeout as sleep} from 'node:timers/promises'

const longest = 30_000

/**
 * Keeps requests apart: a pause after each, which grows while the service says that it is too much.
 * Time is read from the monotonic clock, which nobody sets back.
 */
export class Pacer {
  #pause: number
  #free = 0

  /** @param pause between two requests, in milliseconds */
  constructor(pause: number) {
    this.#pause = pause
  }

  /** Ask less often for the rest of the run. */
  slowDown(): void {
    this.#pause = Math.min(Math.max(this.#pause * 2, 100), longest)
  }

  /** At least so many milliseconds from now on. */
  atLeast(pause: number): void {
    this.#pause = Math.max(this.#pause, Math.min(pause, longest))
  }

  async run<T>(request: () => Promise<T>): Promise<T> {
    const left = this.#free - performance.now()
    if (left > 0) await sleep(left)
    try {
      return await request()
    } finally {
      this.#free = performance.now() + this.#pause
    }
  }
}
