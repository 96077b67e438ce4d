import {Presets, SingleBar} from 'cli-progress'

/**
 * Draw a bar on the terminal. Loaded only if there is one.
 *
 * @param total number of documents
 * @param rateOf how many per second, after a number of documents
 */
export function drawBar(
  total: number,
  rateOf: (done: number) => number
): {step(): void; stop(): void} {
  const format = '{bar} {value}/{total} | {rate}/s | {eta_formatted} left'
  const shown = new SingleBar(
    {format, etaBuffer: 500, hideCursor: true, clearOnComplete: true},
    Presets.shades_classic
  )
  shown.start(total, 0, {rate: 0})
  let done = 0
  return {
    step: () => shown.update(++done, {rate: rateOf(done)}),
    stop: () => shown.stop()
  }
}
