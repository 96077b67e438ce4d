import {pMapIterable} from 'p-map'
import {Meter, type LimitOptions} from '../diagnostics/limits.js'
import type {Input} from './inputs.js'
import {toEntry} from './entry.js'
import {openFolder} from './folder.js'
import {Manifest, type Entry} from './manifest.js'
import {lookInFolders} from './metadata.js'
import {planOutputs, type Planned} from './plan.js'
import {Pool, type Limits} from './pool.js'
import {unfinished, type Outcome, type PlainMessage} from './task.js'
import {findUnchanged} from './unchanged.js'
import {writeRecords} from './write.js'

export interface BatchOptions extends Limits {
  /** Folder of the records; null where they go into a stream and every run converts everything. */
  output: string | null
  /** Threads. */
  jobs: number
  /** How large a document may be. */
  limits: LimitOptions
  /** Convert what is unchanged, too. */
  force: boolean
  /** Gives the document on standard input; more bytes than may be need not be read. */
  readStdin: (most: number) => Promise<{name: string; bytes: Uint8Array}>
}

/** What became of one input. */
export interface Result {
  input: Input
  entry: Entry
  /** Of an unchanged document only the errors. */
  messages: PlainMessage[]
  /** The records as lines, where they go into a stream. */
  lines: Uint8Array[]
  unchanged: boolean
}

/** Many conversions, into one folder or one stream. */
export class Batch {
  readonly manifest: Manifest | undefined
  readonly #options: BatchOptions
  readonly #release: () => void
  #threads: Pool | undefined

  /** @throws where the output folder cannot be used */
  constructor(options: BatchOptions) {
    const {output} = options
    this.#options = options
    this.#release = output === null ? () => {} : openFolder(output)
    this.manifest = output === null ? undefined : new Manifest(output)
  }

  /** Convert inputs; the results come in the order of the inputs, whatever is finished first. */
  async *convert(inputs: Input[]): AsyncGenerator<Result, void, undefined> {
    const {output, jobs} = this.#options
    const planned = planOutputs(inputs, output)
    const unchanged = this.#findUnchanged(planned)
    const pending = inputs.length - unchanged.size
    if (pending > 0) this.#threads ??= new Pool(Math.min(jobs, pending), this.#options)
    // The next document is at hand when a thread is done, and a slow one holds up only the results.
    const flow = {concurrency: jobs * 2, backpressure: jobs * 64}
    yield* pMapIterable(planned, input => this.#convertOne(input, unchanged.get(input)), flow)
  }

  async close(): Promise<void> {
    await this.#threads?.close()
    this.manifest?.close()
    this.#release()
  }

  #findUnchanged(inputs: Planned[]): Map<Planned, Entry> {
    const {output, force, limits} = this.#options
    const found = new Map<Planned, Entry>()
    const most = new Meter(limits).most('bytes')
    if (output === null || force) return found
    const exists = lookInFolders()
    for (const input of inputs) {
      const earlier = this.manifest!.entries.get(input.key)
      const entry = findUnchanged(input.path, output, earlier, {exists, most})
      if (entry) found.set(input, entry)
    }
    return found
  }

  async #convertOne(input: Planned, known: Entry | undefined): Promise<Result> {
    if (known) {
      // Its time of change may be another one.
      this.manifest!.entries.set(input.key, known)
      const messages = known.errors.map(error => ({
        ...error,
        fatal: true,
        line: null,
        column: null
      }))
      return {input, entry: known, messages, lines: [], unchanged: true}
    }
    const {output} = this.#options
    const outcome = await this.#outcomeOf(input)
    const outputs = output === null ? [] : writeRecords(outcome, input, output)
    const entry = toEntry(input, outcome, outputs, this.manifest?.entries.get(input.key))
    this.manifest?.add(entry)
    const lines = output === null ? outcome.records.map(({json}) => json) : []
    return {input, entry, messages: outcome.messages, lines, unchanged: false}
  }

  async #outcomeOf(input: Planned): Promise<Outcome> {
    const {output, readStdin, limits} = this.#options
    if (input.rival !== undefined)
      return unfinished('write-failed', `Unexpected name, the record of \`${input.rival}\` has it`)
    const indent = output === null ? 0 : 2
    const task = {path: input.path, bytes: null, name: input.path, indent, limits}
    if (input.path !== '-') return this.#threads!.convert(task)
    const most = new Meter(limits).most('bytes')
    return this.#threads!.convert({...task, ...(await readStdin(most))})
  }
}
