import {VFile} from 'vfile'
import {reporter} from 'vfile-reporter'
import type {Result} from '../../batch/index.js'
import type {Entry} from '../../batch/manifest.js'
import {countDiagnostics} from '../../batch/report.js'
import {hasFailed} from '../../batch/task.js'
import {report, rules} from '../../diagnostics/messages.js'
import {visible} from '../../diagnostics/visible.js'
import {printTable} from '../print-table.js'

/** Of a larger batch only the messages of failed documents are printed; the rest is counted. */
const fewDocuments = 100

/** What a run prints when it is done. */
export class Tally {
  readonly entries: Entry[] = []
  readonly #files: VFile[] = []
  readonly #total: number
  readonly #stdinName: string
  #unchanged = 0

  /**
   * @param total number of documents of the run
   * @param stdinName what the document on standard input is called
   */
  constructor(total: number, stdinName: string) {
    this.#total = total
    this.#stdinName = stdinName
  }

  add({input, entry, messages, unchanged}: Result): void {
    this.entries.push(entry)
    if (unchanged) this.#unchanged++
    if (messages.length === 0 || (this.#total > fewDocuments && !hasFailed({messages}))) return
    const file = new VFile({path: visible(input.path === '-' ? this.#stdinName : input.path)})
    for (const {ruleId, reason, line, column} of messages)
      report(file, ruleId, reason, line === null ? undefined : {line, column: column ?? 1})
    this.#files.push(file)
  }

  get failed(): number {
    return this.entries.filter(({errors}) => errors.length > 0).length
  }

  get warned(): boolean {
    return this.entries.some(({diagnostics}) =>
      Object.keys(diagnostics).some(id => rules[id as keyof typeof rules][0] === 'warning')
    )
  }

  /** Print the messages, what became of the documents, and how often each diagnostic was given. */
  async print(quiet: boolean): Promise<void> {
    const messages =
      this.#files.length > 0 ? reporter(this.#files, {silent: quiet, quiet: true}) : ''
    if (messages) console.error(messages)
    if (quiet) return
    if (this.#total > 1) await this.#printDiagnostics()
    const unchanged = this.#unchanged > 0 ? `, ${this.#unchanged} unchanged` : ''
    const converted = this.#total - this.failed
    console.error(
      `${this.#total} document(s): ${converted} converted, ${this.failed} failed${unchanged}`
    )
  }

  async #printDiagnostics(): Promise<void> {
    const rows = countDiagnostics(this.entries).map(({ruleId, severity, documents, count}) => [
      severity,
      ruleId,
      documents,
      count
    ])
    if (rows.length === 0) return
    const columns = ['severity', 'ruleId', 'documents', 'count']
    let table = ''
    for await (const line of printTable({columns, rows}, false)) table += line
    console.error(`\n${table}`)
  }
}
