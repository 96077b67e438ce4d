import {Piscina} from 'piscina'
import {addTo, newFigures} from './figures.js'
import {kindOf} from './mutants.js'

/**
 * Examine mutants in threads. A thread that hangs or grows without end is ended and replaced.
 *
 * @param onOutcome is told of each as it is done, in no order
 * @param stop ends the run before its count is reached; what was done is counted
 */
export async function run({first, count, seed, jobs, only, corpus, limits}, onOutcome, stop) {
  const threads = new Piscina({
    filename: new URL('./worker.js', import.meta.url).href,
    minThreads: jobs,
    maxThreads: jobs,
    idleTimeout: Infinity,
    resourceLimits: {maxOldGenerationSizeMb: limits.megabytes}
  })
  const figures = newFigures()
  let next = first
  // A lane keeps one thread busy, so that a mutant's clock runs only while it is examined; before the
  // first a thread loads what it needs, and so does one that takes the place of another.
  const lane = async () => {
    await threads.run({seed, only, corpus})
    while (next < first + count && !stop.aborted) {
      const number = next++
      const outcome = await one(threads, {number, seed, only, corpus}, limits)
      if (outcome.isEnded) await threads.run({seed, only, corpus})
      addTo(figures, outcome)
      onOutcome(outcome, figures)
    }
  }
  await Promise.all(Array.from({length: jobs}, lane))
  await threads.destroy()
  return figures
}

async function one(threads, task, {seconds, megabytes}) {
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), seconds * 1000)
  try {
    return await threads.run(task, {signal: stop.signal})
  } catch (error) {
    const violation = stop.signal.aborted
      ? `took longer than ${seconds} seconds`
      : error.code === 'ERR_WORKER_OUT_OF_MEMORY'
        ? `needed more than ${megabytes} MB`
        : `ended its thread: ${error.stack}`
    return ended(task, violation)
  } finally {
    clearTimeout(timer)
  }
}

/** The outcome of a mutant that ended its thread. */
const ended = ({number, only}, violation) => ({
  number,
  kind: kindOf(number, only),
  records: 0,
  ruleIds: [],
  ms: 0,
  violations: [violation],
  isEnded: true
})
