import {z} from 'zod'
import {rules, type RuleId, type Severity} from '../diagnostics/messages.js'
import {converter} from '../version.js'
import type {ManifestEntry} from './entry.js'

/** Version of the form of the report; it grows where a field changes its meaning. */
export const reportVersion = 1

const count = z.int().nonnegative()
const severity = z.enum(['info', 'warning', 'error'])
const named = <T extends z.ZodType>(type: T, text: string): T => type.describe(text) as T

export const diagnostic = z.object({
  ruleId: z.string(),
  severity: named(severity, 'after `--rule`'),
  message: z.string(),
  line: count.nullable(),
  column: count.nullable()
})

const input = z.object({
  input: named(z.string(), 'path from the output folder, with slashes'),
  change: named(
    z.enum(['new', 'changed', 'unchanged', 'gone']),
    'since the run before, as far as its report is there'
  ),
  sha256: z.string().nullable(),
  metadata: named(z.string().nullable(), 'SHA-256 of the metadata beside it'),
  diagnostics: z.array(diagnostic)
})

const trouble = z.object({input: z.string(), ruleId: z.string()})

/** What a program wants to know of a batch. */
export const reportSchema = z.object({
  version: z.literal(reportVersion),
  converter: z.object({name: z.string(), version: z.string()}),
  documents: count,
  converted: count,
  failed: named(count, 'documents that gave no record, or not all'),
  records: count,
  pages: count,
  changes: named(
    z.object({new: count, changed: count, unchanged: count, gone: count}),
    'how many inputs are so'
  ),
  troubles: named(
    z.array(
      trouble.extend({severity, message: z.string(), isNew: z.boolean(), isKnown: z.boolean()})
    ),
    'errors, with `--frail` warnings too; those on the list of `--known` do not fail the run'
  ),
  healed: named(z.array(trouble), 'what is on that list and is no trouble any longer'),
  leftover: named(
    z.array(z.string()),
    'records that no input gives any longer, which `--prune` removes'
  ),
  diagnostics: z.array(z.object({ruleId: z.string(), severity, documents: count, count})),
  failures: z.array(
    z.object({
      input: z.string(),
      errors: z.array(z.object({ruleId: z.string(), reason: z.string()}))
    })
  ),
  inputs: z.array(input)
})

export type BatchReport = z.infer<typeof reportSchema>
export type ReportInput = BatchReport['inputs'][number]
export type ReportDiagnostic = ReportInput['diagnostics'][number]
export type Trouble = BatchReport['troubles'][number]
/** A trouble by what it is known again by. */
export type KnownTrouble = z.infer<typeof trouble>

/** The published JSON Schema of the report. */
export const reportJsonSchema = (): object =>
  z.toJSONSchema(reportSchema, {target: 'draft-2020-12', reused: 'inline'})

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

/** Errors first, then by how many documents they were given for. */
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

/** The report as a file has it. */
export const textOf = (report: BatchReport): string => `${JSON.stringify(report, null, 2)}\n`
