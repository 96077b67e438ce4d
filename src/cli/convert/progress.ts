/** Reports the progress of a batch. */
export interface ProgressBar {
  step(): void
  stop(): void
}

const silent: ProgressBar = {step() {}, stop() {}}

/** Seconds between two lines, if there is no terminal to draw a bar on. */
const interval = 10

/**
 * A bar on a terminal, a line from time to time elsewhere, nothing if not wanted.
 *
 * @param total number of documents
 */
export async function startProgress(total: number, quiet: boolean): Promise<ProgressBar> {
  if (quiet || total < 2) return silent
  return process.stderr.isTTY ? bar(total) : lines(total)
}

async function bar(total: number): Promise<ProgressBar> {
  const start = performance.now()
  return (await import('./bar.js')).drawBar(total, done => rateOf(done, start))
}

function lines(total: number): ProgressBar {
  const start = performance.now()
  let [done, next] = [0, interval]
  return {
    step() {
      done++
      const seconds = (performance.now() - start) / 1000
      if (seconds < next || done === total) return
      next = seconds + interval
      const left = Math.round((seconds / done) * (total - done))
      console.error(`${done}/${total} documents, ${rateOf(done, start)}/s, ${left} s left`)
    },
    stop() {}
  }
}

const rateOf = (done: number, start: number): number =>
  Math.round((1000 * done) / Math.max(1, performance.now() - start))
