import {basename} from 'node:path'
import {VFile} from 'vfile'
import type {ManifestEntry} from '../../batch/entry.js'
import type {Batch, Result} from '../../batch/index.js'
import {DiagnosticCounter} from '../../batch/report.js'
import {hasFailed, type PlainMessage} from '../../batch/task.js'
import {report, type RuleId} from '../../diagnostics/messages.js'
import {visible} from '../../diagnostics/visible.js'
import type {ConvertCommand} from './options.js'

/** For a larger batch only the messages of failed documents are printed; the rest are counted. */
const fewDocuments = 100

/** Documents whose messages are printed; the report has those of the others. */
const mostPrinted = 500

/** How many names are printed if there are many of a kind. */
const mostNames = 20

/** What a run prints when it is done. */
export class Tally {
  /** What became of each input, where no folder keeps it. */
  readonly entries: ManifestEntry[] = []
  /** The inputs of this run, as the manifest calls them. */
  readonly asked = new Set<string>()
  /** Those that could not be read. */
  readonly unread = new Set<string>()
  /** Messages of what was converted, by input. */
  readonly messages = new Map<string, readonly PlainMessage[]>()
  /** How many documents came to their end. */
  done = 0
  /** How many of them failed. */
  failed = 0
  /** How many records there are. */
  records = 0
  readonly #counts = new DiagnosticCounter()
  readonly #files: VFile[] = []
  readonly #total: number
  readonly #stdinName: string
  #unchanged = 0
  #omitted = 0
  readonly #forms: string[] = []

  /**
   * @param total number of documents of the run
   * @param stdinName what the document on standard input is called
   */
  constructor(total: number, stdinName: string) {
    this.#total = total
    this.#stdinName = stdinName
  }

  /** @param isKept whether the manifest of a folder knows it */
  add({input, entry, messages, unchanged}: Result, isKept: boolean): void {
    this.done++
    if (!isKept) this.entries.push(entry)
    this.asked.add(entry.input)
    if (entry.sha256 === null) this.unread.add(entry.input)
    if (entry.errors.length > 0) this.failed++
    this.records += entry.records
    this.#counts.add(entry.diagnostics)
    if (unchanged) this.#unchanged++
    else this.messages.set(entry.input, messages)
    for (const form of input.forms ?? []) this.#forms.push(`${form} beside ${basename(input.path)}`)
    if (messages.length === 0 || (this.#total > fewDocuments && !hasFailed({messages}))) return
    if (this.#files.length === mostPrinted) return void this.#omitted++
    const file = new VFile({path: visible(input.path === '-' ? this.#stdinName : input.path)})
    for (const {ruleId, reason, line, column} of messages)
      report(file, ruleId, reason, line === null ? undefined : {line, column: column ?? 1})
    this.#files.push(file)
  }

  /**
   * Print the messages, what became of the documents, and how often each diagnostic was given.
   *
   * @param folder what was found wrong with the folder of the records
   */
  async print(
    quiet: boolean,
    form: ConvertCommand['formatMessages'],
    folder: Pick<Batch, 'damaged' | 'manifest'>
  ): Promise<void> {
    const files = [...filesOfFolder(folder), ...this.#files]
    if (form === 'stylish' && files.length > 0) {
      const {printMessages} = await import('../messages.js')
      printMessages(files, {errorsOnly: quiet})
    }
    if (this.#omitted > 0) console.error(`and messages about ${this.#omitted} more document(s)`)
    if (quiet) return
    if (this.#total > 1) await this.#printDiagnostics()
    if (this.done === this.#total) this.#printCounts()
    this.#printForms()
  }

  #printCounts(): void {
    const unchanged = this.#unchanged > 0 ? `, ${this.#unchanged} unchanged` : ''
    const converted = this.#total - this.failed
    console.error(
      `${this.#total} document(s): ${converted} converted, ${this.failed} failed${unchanged}`
    )
  }

  /** Files that were left alone, since another form of the same document says more. */
  #printForms(): void {
    if (this.#forms.length === 0) return
    const more = this.#forms.length - mostNames
    const names = this.#forms.slice(0, mostNames).map(visible)
    console.error(
      `${this.#forms.length} file(s) not converted, other forms of these documents: ` +
        `${names.join(', ')}${more > 0 ? `, and ${more} more` : ''}`
    )
  }

  async #printDiagnostics(): Promise<void> {
    const rows = this.#counts
      .sorted()
      .map(({ruleId, severity, documents, count}) => [severity, ruleId, documents, count])
    if (rows.length === 0) return
    const columns = ['severity', 'ruleId', 'documents', 'count']
    const {printTable} = await import('../print-table.js')
    let table = ''
    for await (const line of printTable(
      {columns, rows},
      {counted: false, width: process.stderr.columns}
    ))
      table += line
    console.error(`\n${table}`)
  }
}

/** What is wrong with a folder, as messages about its files. */
function filesOfFolder({damaged, manifest}: Pick<Batch, 'damaged' | 'manifest'>): VFile[] {
  const say = (path: string, ruleId: RuleId, detail: string): VFile => {
    const file = new VFile({path: visible(path)})
    report(file, ruleId, detail)
    return file
  }
  const unknown = manifest?.unknown ?? 0
  const more = damaged.length - mostNames
  return [
    ...(unknown > 0
      ? [
          say(
            '.aanhangsel/manifest.jsonl',
            'unknown-entry',
            `${unknown} line(s) could not be read and were removed; their inputs were converted again`
          )
        ]
      : []),
    ...damaged
      .slice(0, mostNames)
      .map(path =>
        say(
          path,
          'damaged-record',
          'The record had been changed since it was written, and was made again'
        )
      ),
    ...(more > 0
      ? [say('.', 'damaged-record', `${more} more record(s) had been changed, and were made again`)]
      : [])
  ]
}
