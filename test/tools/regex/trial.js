// Tries one regular expression out in a thread of its own, which ends it when it takes too long.
import {isMainThread, parentPort, Worker, workerData} from 'node:worker_threads'
import {tryAttack, tryPieces} from './attack.js'

/** Seconds after which no further text is tried; the pattern is then not decided. */
const enough = 15
/** Seconds after which the thread is ended: by then a single search has run for most of them. */
const longest = 60

/** What is wrong with a pattern, if anything is, and whether all texts were tried. */
function complain({pattern, flags, status, summary, attack}) {
  const made = new RegExp(pattern, flags)
  const until = Date.now() + enough * 1000
  if (status === 'unknown') return tryPieces(made, until)
  const {slow} = tryAttack(made, attack)
  return {slow: slow && `${summary}: ${slow}`, isDone: true}
}

/** The same, in a thread. */
export function trial(found) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), {workerData: found})
    const timer = setTimeout(() => {
      void worker.terminate()
      resolve({slow: `a search runs for more than ${longest - enough} s`, isDone: true})
    }, longest * 1000)
    worker.on('message', resolve)
    worker.on('error', reject)
    worker.on('exit', () => clearTimeout(timer))
  })
}

if (!isMainThread && workerData?.pattern !== undefined) parentPort.postMessage(complain(workerData))
