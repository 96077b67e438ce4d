import {rules, type RuleId, type Severity} from '../diagnostics/messages.js'
import {converter} from '../version.js'
import type {ManifestEntry} from './entry.js'
import {reportVersion} from './report-version.js'
import type {
  BatchReport,
  KnownTrouble,
  ReportDiagnostic,
  ReportInput,
  Trouble
} from './report-schema.js'

export type {BatchReport, KnownTrouble, ReportDiagnostic, ReportInput, Trouble}

/** What was found out about the inputs by comparing them with the run before. */
export type Findings = Pick<BatchReport, 'changes' | 'troubles' | 'healed' | 'inputs'>

/** @param entries in the order of the report */
export function reportOf(
  entries: ManifestEntry[],
  leftover: string[],
  findings: Findings
): BatchReport {
  const failures = entries.filter(({errors}) => errors.length > 0)
  const sum = (of: (entry: ManifestEntry) => number): number =>
    entries.reduce((total, entry) => total + of(entry), 0)
  return {
    version: reportVersion,
    converter,
    documents: entries.length,
    converted: entries.length - failures.length,
    failed: failures.length,
    records: sum(({records}) => records),
    pages: sum(({pages}) => pages),
    changes: findings.changes,
    troubles: findings.troubles,
    healed: findings.healed,
    leftover,
    diagnostics: countDiagnostics(entries),
    failures: failures.map(({input, errors}) => ({input, errors})),
    inputs: findings.inputs
  }
}

export interface DiagnosticCount {
  ruleId: RuleId
  severity: Severity
  documents: number
  count: number
}

/** Errors first, then by the number of documents that have them. */
export function countDiagnostics(
  entries: Iterable<Pick<ManifestEntry, 'diagnostics'>>
): DiagnosticCount[] {
  const found = new Map<RuleId, DiagnosticCount>()
  for (const {diagnostics} of entries)
    for (const [id, count] of Object.entries(diagnostics)) {
      const ruleId = id as RuleId
      const sums = found.get(ruleId) ?? {ruleId, severity: rules[ruleId][0], documents: 0, count: 0}
      found.set(ruleId, {...sums, documents: sums.documents + 1, count: sums.count + count})
    }
  const order = ['error', 'warning', 'info']
  return [...found.values()].sort(
    (a, b) =>
      order.indexOf(a.severity) - order.indexOf(b.severity) ||
      b.documents - a.documents ||
      (a.ruleId < b.ruleId ? -1 : 1)
  )
}

/** The text of the report file. */
export const textOf = (report: BatchReport): string => `${JSON.stringify(report, null, 2)}\n`
