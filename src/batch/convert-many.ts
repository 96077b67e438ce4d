import {timeoutOf} from './timeout.js'
import type {PdfReaderName} from '../ingest/reader.js'
import {availableParallelism} from 'node:os'
import {pMapIterable} from 'p-map'
import {limitNames, optionOf, type LimitOptions} from '../diagnostics/limits.js'
import {severityOf, type RuleId, type Severity} from '../diagnostics/messages.js'
import type {DocumentRecord} from '../schema/record.js'
import {EnvironmentFailure} from '../storage/environment.js'
import {Pool} from './pool.js'
import type {Outcome} from './task.js'

/** How many files are converted at a time, and within which limits. */
export interface ConvertManyOptions extends LimitOptions {
  /** Threads; by default one for each core. */
  jobs?: number
  /** Seconds that one document may take; default 60. */
  timeout?: number
  /** Megabytes that one document may take; default 512. */
  memory?: number
  /** Who reads PDFs; see `IngestOptions`. */
  reader?: PdfReaderName
  /** Read PDFs without a text layer by OCR: `tesseract.js` and its Dutch data must be installed. */
  ocr?: boolean
  /** Ends the run: the iteration throws the reason. */
  signal?: AbortSignal
  /** Called for every finished file, before its result is returned. */
  onProgress?: (progress: Progress) => void
}

/** The progress of a run. */
export interface Progress {
  /** The finished file. */
  path: string
  /** Finished files. */
  done: number
  /** Files that gave no record, or not all of them. */
  failed: number
}

/** A message about a file. */
export interface FileMessage {
  ruleId: RuleId
  severity: Severity
  reason: string
  /** From 1; null if it is about the whole file. */
  line: number | null
  column: number | null
}

/** What became of one file. */
export interface ConvertedFile {
  path: string
  /** The record, or the first of several; undefined if there is none; the messages say why. */
  record: DocumentRecord | undefined
  records: DocumentRecord[]
  /** If there are very many messages, only the fifty most serious. */
  messages: FileMessage[]
}

/**
 * Convert many files in threads: a result for each path, in order, a few at a time however many there
 * are. A file that fails, hangs or needs too much never stops the others. Paths may come from any
 * iterable, and are taken as they are needed; leaving the loop ends the threads.
 *
 * @throws the signal's reason if it ends the run
 * @throws {EnvironmentFailure} if threads cannot work at all
 */
export async function* convertMany(
  paths: Iterable<string> | AsyncIterable<string>,
  options: ConvertManyOptions = {}
): AsyncGenerator<ConvertedFile> {
  const {jobs = availableParallelism(), memory = 512, signal} = options
  const timeout = timeoutOf({timeout: 60, ...options})
  signal?.throwIfAborted()
  const pool = new Pool(jobs, {timeout, memory})
  const stop = (): void => void pool.close()
  signal?.addEventListener('abort', stop, {once: true})
  let [done, failed] = [0, 0]
  try {
    const task = {
      bytes: null,
      indent: 0,
      layout: false,
      corrections: null,
      limits: limitsOf(options),
      reader: options.reader,
      ocr: options.ocr
    }
    const results = pMapIterable(
      paths,
      async path => {
        if (signal?.aborted) return {path}
        const outcome = await pool.convert({...task, path, name: path}).catch((error: Error) => {
          if (error instanceof EnvironmentFailure || !signal?.aborted) throw error
        })
        return {path, outcome}
      },
      {concurrency: 2 * jobs, backpressure: 4 * jobs}
    )
    for await (const {path, outcome} of results) {
      if (!outcome) break
      const result = toResult(path, outcome)
      if (result.messages.some(({severity}) => severity === 'error')) failed++
      options.onProgress?.({path, done: ++done, failed})
      yield result
    }
    signal?.throwIfAborted()
  } finally {
    signal?.removeEventListener('abort', stop)
    await pool.close()
  }
}

/** The options that limit documents. */
const limitsOf = (options: LimitOptions): LimitOptions =>
  Object.fromEntries(limitNames.map(optionOf).map(name => [name, options[name]]))

function toResult(path: string, {records, messages}: Outcome): ConvertedFile {
  const parsed = records.map(({json}) => JSON.parse(new TextDecoder().decode(json)))
  return {
    path,
    record: parsed[0],
    records: parsed,
    messages: messages.map(({fatal, ...message}) => ({...message, severity: severityOf(fatal)}))
  }
}
