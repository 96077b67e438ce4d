import type {Clock} from '../../src/sync/http/clock.js'

/** A clock on which pauses pass at once. */
export class QuickClock implements Clock {
  /** Milliseconds that were slept. */
  slept = 0
  /** How far the wall clock is off. */
  jump = 0
  readonly #due: {at: number; action: () => unknown}[] = []

  elapsed = (): number => performance.now() + this.slept

  now(): number {
    return Date.now() + this.slept + this.jump
  }

  /** Have something happen when so many milliseconds were slept. */
  after = (milliseconds: number, action: () => unknown): void =>
    void this.#due.push({at: this.slept + milliseconds, action})

  async sleep(milliseconds: number): Promise<void> {
    this.slept += milliseconds
    for (const [i, {at, action}] of [...this.#due.entries()].reverse())
      if (at <= this.slept) {
        this.#due.splice(i, 1)
        await action()
      }
  }
}
