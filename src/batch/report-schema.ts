import {z} from 'zod'
import {reportVersion} from './report-version.js'

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
    'since the run before, if its report is there'
  ),
  sha256: z.string().nullable(),
  metadata: named(z.string().nullable(), 'SHA-256 of the metadata beside it'),
  diagnostics: z.array(diagnostic)
})

const trouble = z.object({input: z.string(), ruleId: z.string()})

/** What a program wants to know about a batch. */
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
    'how many inputs there are of each kind'
  ),
  troubles: named(
    z.array(
      trouble.extend({severity, message: z.string(), isNew: z.boolean(), isKnown: z.boolean()})
    ),
    'errors, with `--frail` warnings too; those on the list of `--known` do not fail the run'
  ),
  healed: named(z.array(trouble), 'troubles on that list that no longer occur'),
  leftover: named(
    z.array(z.string()),
    'records that no input produces any more; `--prune` removes them'
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
/** What identifies a trouble from run to run. */
export type KnownTrouble = z.infer<typeof trouble>

/** The published JSON Schema of the report. */
export const reportJsonSchema = (): object =>
  z.toJSONSchema(reportSchema, {target: 'draft-2020-12', reused: 'inline'})
