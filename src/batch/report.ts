import {rules, type RuleId, type Severity} from '../diagnostics/messages.js'
import {converter} from '../version.js'
import type {Entry} from './entry.js'

/** What a program wants to know of a batch; the same inputs give the same report. */
export interface BatchReport {
  converter: {name: string; version: string}
  documents: number
  converted: number
  failed: number
  records: number
  pages: number
  /** Records that no input gives any longer, which `--prune` removes. */
  leftover: string[]
  diagnostics: {ruleId: RuleId; severity: Severity; documents: number; count: number}[]
  failures: {input: string; errors: Entry['errors']}[]
}

/** @param entries in the order of the report */
export function reportOf(entries: Entry[], leftover: string[]): BatchReport {
  const failures = entries.filter(({errors}) => errors.length > 0)
  const sum = (of: (entry: Entry) => number): number =>
    entries.reduce((total, entry) => total + of(entry), 0)
  return {
    converter,
    documents: entries.length,
    converted: entries.length - failures.length,
    failed: failures.length,
    records: sum(({records}) => records),
    pages: sum(({pages}) => pages),
    leftover,
    diagnostics: countDiagnostics(entries),
    failures: failures.map(({input, errors}) => ({input, errors}))
  }
}

/** Errors first, then by how many documents they were given for. */
export function countDiagnostics(
  entries: Iterable<Pick<Entry, 'diagnostics'>>
): BatchReport['diagnostics'] {
  const found = new Map<RuleId, BatchReport['diagnostics'][number]>()
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

/** The report as a file has it. */
export const textOf = (report: BatchReport): string => `${JSON.stringify(report, null, 2)}
`
