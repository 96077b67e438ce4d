import {rules, type RuleId, type Severity} from '../diagnostics/messages.js'
import {converter} from '../version.js'
import {Comparison, type Comparing} from './compare.js'
import type {ManifestEntry} from './entry.js'
import {reportVersion} from './report-version.js'
import type {
  BatchReport,
  KnownTrouble,
  ReportDiagnostic,
  ReportInput,
  Trouble
} from './report-schema.js'

/** A report but for its inputs, of which there may be too many to hold. */
export type ReportSummary = Omit<BatchReport, 'inputs'>

export type {BatchReport, KnownTrouble, ReportDiagnostic, ReportInput, Trouble}

/** A report that is made input by input, so that no more than one need be held. */
export class RunReport {
  readonly #comparison: Comparison
  readonly #counts = new DiagnosticCounter()
  readonly #failures: BatchReport['failures'] = []
  readonly #leftover: string[]
  readonly #sums = {documents: 0, records: 0, pages: 0}

  /** @param leftover records that no input produces any more */
  constructor(comparing: Comparing, leftover: string[]) {
    this.#comparison = new Comparison(comparing)
    this.#leftover = leftover
  }

  /** The row of each input, as a line of JSON; once they were all taken, there is a summary. */
  *rows(entries: Iterable<ManifestEntry>): Generator<string> {
    for (const entry of entries) {
      const {input, errors, diagnostics, records, pages} = entry
      this.#sums.documents++
      this.#sums.records += records
      this.#sums.pages += pages
      this.#counts.add(diagnostics)
      if (errors.length > 0) this.#failures.push({input, errors})
      yield `${JSON.stringify(this.#comparison.add(entry))}\n`
    }
  }

  get summary(): ReportSummary {
    const {documents, records, pages} = this.#sums
    const {changes, troubles, healed} = this.#comparison.findings()
    return {
      version: reportVersion,
      converter,
      documents,
      converted: documents - this.#failures.length,
      failed: this.#failures.length,
      records,
      pages,
      changes,
      troubles,
      healed,
      leftover: this.#leftover,
      diagnostics: this.#counts.sorted(),
      failures: this.#failures
    }
  }
}

/**
 * The report as a file has it: a line for each input.
 *
 * @param rows as `RunReport` gives them
 */
export function* textOf(summary: ReportSummary, rows: Iterable<string>): Generator<string> {
  const head = JSON.stringify({...summary, inputs: []}, null, 2)
  yield `${head.slice(0, -']\n}'.length)}`
  let isFirst = true
  for (const row of rows) {
    yield `${isFirst ? '' : ','}\n    ${row.trimEnd()}`
    isFirst = false
  }
  yield isFirst ? ']\n}\n' : '\n  ]\n}\n'
}

export interface DiagnosticCount {
  ruleId: RuleId
  severity: Severity
  documents: number
  count: number
}

const severities: readonly Severity[] = ['error', 'warning', 'info']

/** Counts diagnostics of many documents. */
export class DiagnosticCounter {
  readonly #found = new Map<RuleId, DiagnosticCount>()

  /** @param counts of one document */
  add(counts: ManifestEntry['diagnostics']): void {
    for (const [id, count] of Object.entries(counts)) {
      const ruleId = id as RuleId
      let sums = this.#found.get(ruleId)
      if (!sums) {
        sums = {ruleId, severity: rules[ruleId][0], documents: 0, count: 0}
        this.#found.set(ruleId, sums)
      }
      sums.documents++
      sums.count += count
    }
  }

  /** Errors first, then by how many documents they were given for. */
  sorted(): DiagnosticCount[] {
    return [...this.#found.values()].sort(
      (a, b) =>
        severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
        b.documents - a.documents ||
        (a.ruleId < b.ruleId ? -1 : 1)
    )
  }
}
