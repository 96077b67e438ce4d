import type {Clock} from './clock.js'

const longest = 30_000

/**
 * Keeps requests apart: a pause after each, which grows while the service says that it is too much. The
 * wall clock is not used: it may jump.
 */
export class Pacer {
  #pause: number
  #free = 0
  readonly #clock: Clock

  /** @param pause between two requests, in milliseconds */
  constructor(pause: number, clock: Clock) {
    this.#pause = pause
    this.#clock = clock
  }

  /** Ask less often for the rest of the run. */
  slowDown(): void {
    this.#pause = Math.min(Math.max(this.#pause * 2, 100), longest)
  }

  /** At least this many milliseconds from now on. */
  atLeast(pause: number): void {
    this.#pause = Math.max(this.#pause, Math.min(pause, longest))
  }

  async run<T>(request: () => Promise<T>): Promise<T> {
    const left = this.#free - this.#clock.elapsed()
    if (left > 0) await this.#clock.sleep(left)
    try {
      return await request()
    } finally {
      this.#free = this.#clock.elapsed() + this.#pause
    }
  }
}
