import {statSync} from 'node:fs'
import {setImmediate as breathe} from 'node:timers/promises'
import {convertTask} from './convert-task.js'
import type {Converting, Outcome, Task} from './task.js'

/** Bytes of a small document. */
const small = 2 ** 17

/**
 * Converts small and simple documents in the thread of the run: starting another takes longer than
 * converting a handful. All others go to other threads, which can be ended.
 */
export class OwnThread implements Converting {
  readonly #startOthers: () => Promise<Converting>
  #others: Promise<Converting> | undefined

  constructor(startOthers: () => Promise<Converting>) {
    this.#startOthers = startOthers
  }

  async convert(document: Omit<Task, 'begun'>): Promise<Outcome> {
    // Signals are heard between two documents.
    await breathe()
    return (await convertSimple(document)) ?? (await this.#inOthers(document))
  }

  async #inOthers(document: Omit<Task, 'begun'>): Promise<Outcome> {
    this.#others ??= this.#startOthers()
    return (await this.#others).convert(document)
  }

  async close(): Promise<void> {
    await (await this.#others)?.close()
  }
}

/**
 * @returns undefined if the document is not small and simple, or fails: another thread finds out what
 * it does to a thread
 */
async function convertSimple(document: Omit<Task, 'begun'>): Promise<Outcome | undefined> {
  try {
    const size = document.bytes?.length ?? statSync(document.path).size
    if (size > small) return undefined
    const task = {...document, begun: new Float64Array(1), onlySimple: true}
    const outcome = await convertTask(task)
    return outcome.counts['internal-error'] && !outcome.machine ? undefined : outcome
  } catch {
    // It is not simple, not there, or has a name that no file can have.
    return undefined
  }
}
