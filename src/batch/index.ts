import type {PdfReaderName} from '../ingest/reader.js'
import {pMapIterable} from 'p-map'
import type {LimitOptions} from '../diagnostics/limits.js'
import {Meter} from '../diagnostics/meter.js'
import {EnvironmentFailure, environmentFailure} from '../storage/environment.js'
import {closeBatchFolder, openBatchFolder, type BatchFolder} from './batch-folder.js'
import {breathe} from './breathe.js'
import {commit, type PendingConversion} from './commit.js'
import {toEntry, type ManifestEntry} from './entry.js'
import {inGroups} from './groups.js'
import type {Corrections} from './corrections.js'
import type {InputFile} from './inputs.js'
import type {Manifest} from './manifest.js'
import {MetadataFolders} from './metadata.js'
import {addRefusal, formsOf} from './other-form.js'
import {inOrder} from './in-order.js'
import type {Naming} from './naming.js'
import {Plan} from './plan.js'
import type {Planned} from './planned.js'
import type {Limits} from './pool.js'
import {
  unfinished,
  type Converting,
  type Outcome,
  type PlainMessage,
  type SharedText
} from './task.js'
import {standingOf, type Standing} from './unchanged.js'
import {writeAside} from './write.js'

export interface BatchOptions extends Limits {
  /** Folder of the records; null if they go into a stream and every run converts everything. */
  output: string | null
  /** Threads that outlive the batch; by default it has its own. */
  threads?: Converting | undefined
  /** How the manifest names inputs, where not by their paths from the folder. */
  naming?: Naming | undefined
  /** Threads. */
  jobs: number
  /**
   * The user has set limits for the time and memory of a document, so it must be converted in a thread
   * that can be ended.
   */
  isBounded: boolean
  /** How large a document may be. */
  limits: LimitOptions
  /** Who reads PDFs. */
  reader?: PdfReaderName | undefined
  /** Read PDFs without a text layer by OCR. */
  ocr?: boolean | undefined
  /** Words of other documents, one per line. */
  words?: SharedText | undefined
  /** Write a file with the places of its lines beside each record. */
  layout: boolean
  /** What reviewers decided. */
  corrections: Corrections | undefined
  /** Also convert what is unchanged. */
  force: boolean
  /** Read all files to find out whether they are unchanged. */
  verify: boolean
  /** Seconds to wait for another run that writes to the folder. */
  wait: number
  /** Ends the run after what is done. */
  stop: AbortSignal
  /** Gives the document on standard input; no more bytes need be read than the limit allows. */
  readStdin: (most: number) => Promise<{name: string; bytes: Uint8Array}>
}

/** What became of one input. */
export interface Result {
  input: InputFile
  entry: ManifestEntry
  /** For an unchanged document, only the errors. */
  messages: PlainMessage[]
  /** The records as lines, if they go into a stream. */
  lines: Uint8Array[]
  unchanged: boolean
}

/** An input on its way. */
type Step = PendingConversion | {input: InputFile; known: ManifestEntry}

/** Many conversions, into one folder or one stream. */
export class Batch {
  /** Records that were changed after they were written, and are made again. */
  readonly damaged: string[] = []
  readonly #options: BatchOptions
  readonly #at: BatchFolder | undefined
  #threads: Converting | undefined

  private constructor(options: BatchOptions, at: BatchFolder | undefined) {
    this.#options = options
    this.#at = at
    this.#threads = options.threads
    options.stop.addEventListener('abort', () => void this.#closeThreads())
  }

  /**
   * @throws {Busy} if another run writes to the folder
   * @throws {EnvironmentFailure} if the machine refuses
   */
  static async open(options: BatchOptions): Promise<Batch> {
    const {output, wait} = options
    return new Batch(options, output === null ? undefined : await openBatchFolder(output, wait))
  }

  get manifest(): BatchFolder['manifest'] | undefined {
    return this.#at?.manifest
  }

  get partial(): string | undefined {
    return this.#at?.folder.partial
  }

  /**
   * Convert inputs; the results come in the order of the inputs, whatever is finished first, once they
   * are safely on disk.
   *
   * @throws {EnvironmentFailure} if the machine refuses to go on
   */
  async *convert(inputs: InputFile[]): AsyncGenerator<Result, void, undefined> {
    const {output, naming, jobs, stop} = this.#options
    const plan = new Plan(inputs, output, naming)
    const unchanged = await this.#findUnchanged(inputs, plan)
    const pending = inputs.filter(input => !unchanged.has(input))
    if (stop.aborted) return
    if (pending.length > 0) this.#threads ??= await threadsFor(pending.length, this.#options)
    if (stop.aborted) return
    // The next document is ready when a thread is done, and a slow one holds up only the results.
    const flow = {concurrency: jobs * 2, backpressure: jobs * 64}
    const converted = pMapIterable(pending, input => this.#take(plan.of(input)), flow)
    const steps = inOrder(inputs, converted, input =>
      unchanged.has(input) ? this.#stepOfKnown(input, plan) : undefined
    )
    for await (const group of inGroups(untilStopped(steps, stop))) yield* await this.#finish(group)
  }

  /** @throws {EnvironmentFailure} if the machine refuses */
  async close(): Promise<void> {
    await this.#closeThreads()
    if (this.#at) closeBatchFolder(this.#at)
  }

  async #closeThreads(): Promise<void> {
    if (!this.#options.threads) await this.#threads?.close()
  }

  /** What need not be converted. */
  async #findUnchanged(inputs: InputFile[], plan: Plan): Promise<Set<InputFile>> {
    const {force, verify, limits, layout, corrections, ocr, words, stop} = this.#options
    const found = new Set<InputFile>()
    if (!this.#at || force) return found
    const {folder, manifest, stamps} = this.#at
    const most = new Meter(limits).most('bytes')
    const looking = {
      folder: folder.output,
      metadata: new MetadataFolders(),
      most,
      thorough: verify,
      layout,
      corrections,
      words: words?.sha256
    }
    for (const [i, file] of inputs.entries()) {
      const input = plan.of(file)
      // Signals are heard between two looks.
      const pause = breathe(i)
      if (pause) await pause
      if (stop.aborted) return found
      if (leavesOtherForms(input, manifest)) continue
      const entry = manifest.entries.get(input.key)
      if (ocr && entry?.errors.some(({ruleId}) => ruleId === 'no-text-layer')) continue
      const standing = standingOf(input.path, entry, entry ? stamps.of(entry) : [], looking)
      this.#note(standing)
      if (!entry || !standing.isUnchanged) continue
      stamps.set(entry, standing.stamps)
      found.add(file)
    }
    return found
  }

  #note({damaged}: Standing): void {
    this.damaged.push(...damaged)
  }

  #stepOfKnown(input: InputFile, plan: Plan): Step {
    return {input, known: this.manifest!.entries.get(plan.of(input).key)!}
  }

  async #take(input: Planned): Promise<Step> {
    const step = await this.#convertForms(input)
    const {outcome} = step
    outcome.corrections = this.#options.corrections?.hashFor(outcome.sha256)
    outcome.words = this.#options.words?.sha256
    return {...step, waiting: this.#at ? writeAside(outcome, step.input, this.#at.folder) : []}
  }

  /** Convert the form that says most; where it gives no record, the next. */
  async #convertForms(input: Planned): Promise<Omit<PendingConversion, 'waiting'>> {
    let refused: Omit<PendingConversion, 'waiting'> | undefined
    for (const form of formsOf(input)) {
      const outcome = await this.#outcomeOf(form)
      if (outcome.machine !== undefined)
        throw environmentFailure({code: outcome.machine}, form.path)
      if (outcome.records.length > 0 && refused) addRefusal(outcome, refused.input, refused.outcome)
      if (outcome.records.length > 0) return {input: form, outcome}
      refused ??= {input: form, outcome}
    }
    return refused!
  }

  async #outcomeOf(input: Planned): Promise<Outcome> {
    const {output, readStdin, limits, reader, ocr, words, layout} = this.#options
    const corrections = this.#options.corrections?.text ?? null
    if (input.rival !== undefined)
      return unfinished(
        'write-failed',
        `The record would replace that of \`${input.rival}\`, which has the same name`
      )
    const indent = output === null ? 0 : 2
    const task = {
      path: input.path,
      bytes: null,
      name: input.path,
      indent,
      limits,
      reader,
      ocr,
      words,
      layout,
      corrections
    }
    if (input.path !== '-') return this.#threads!.convert(task)
    const most = new Meter(limits).most('bytes')
    return this.#threads!.convert({...task, ...(await readStdin(most))})
  }

  async #finish(steps: Step[]): Promise<Result[]> {
    const converted = steps.filter(step => 'outcome' in step)
    const entries = this.#at
      ? await commit(converted, this.#at)
      : converted.map(({input, outcome}) => toEntry(input, outcome, [], []))
    let next = 0
    return steps.map(step =>
      'outcome' in step ? this.#resultOf(step, entries[next++]!) : this.#resultOfKnown(step)
    )
  }

  #resultOf({input, outcome}: PendingConversion, entry: ManifestEntry): Result {
    const lines = this.#at ? [] : outcome.records.map(({json}) => json)
    return {input, entry, messages: outcome.messages, lines, unchanged: false}
  }

  #resultOfKnown({input, known}: Exclude<Step, PendingConversion>): Result {
    const messages = known.errors.map(error => ({...error, fatal: true, line: null, column: null}))
    return {input, entry: known, messages, lines: [], unchanged: true}
  }
}

/** So few documents need no other thread, unless the user limits the time or memory of one. */
const handful = 4

async function threadsFor(pending: number, options: BatchOptions): Promise<Converting> {
  const {jobs, isBounded} = options
  const start = async (): Promise<Converting> => {
    const {Pool} = await import('./pool.js')
    return new Pool(Math.min(jobs, pending), options)
  }
  if (pending > handful || isBounded) return start()
  const {OwnThread} = await import('./own-thread.js')
  return new OwnThread(start)
}

/**
 * Whether records of another form of a document are known, so that it is converted again; entries of
 * forms that gave no record are dropped.
 */
function leavesOtherForms({otherKeys}: Planned, manifest: Manifest): boolean {
  const known = otherKeys.flatMap(key => manifest.entries.get(key) ?? [])
  if (known.some(({outputs, stale}) => outputs.length + stale.length > 0)) return true
  for (const {input} of known) manifest.remove(input)
  return false
}

/** Values until a run is stopped; failures after that come only from stopping. */
async function* untilStopped<T>(values: AsyncIterable<T>, stop: AbortSignal): AsyncGenerator<T> {
  try {
    for await (const value of values) {
      yield value
      if (stop.aborted) return
    }
  } catch (error) {
    if (!stop.aborted || error instanceof EnvironmentFailure) throw error
  }
}
