import {z} from 'zod'
import {limitNames, limits} from '../diagnostics/limits.js'
import {rules, type RuleId} from '../diagnostics/messages.js'
import {isPathBelow} from '../storage/inside.js'
import {converter} from '../version.js'
import type {Planned} from './planned.js'
import type {Outcome, PlainMessage} from './task.js'

const ruleId = z.enum(Object.keys(rules) as [RuleId, ...RuleId[]])
const hash = z.string().regex(/^[0-9a-f]{64}$/)
const count = z.int().nonnegative()
/** Where a record may stand; whatever a manifest says, nothing else is ever written or removed. */
const recordPath = z
  .string()
  .refine(path => isPathBelow(path) && path.endsWith('.json') && !/^\.aanhangsel\//i.test(path))

const outputSchema = z.strictObject({
  path: recordPath,
  bytes: count,
  sha256: hash,
  /** The file beside it that says where its lines stand, where there is one. */
  layout: z.strictObject({bytes: count, sha256: hash}).optional()
})

/** A record in the folder: its path, with slashes, and how it is known again. */
export type Output = z.infer<typeof outputSchema>

/** What is known of one input that was converted into a folder. No time of the run is in it. */
export const entrySchema = z.strictObject({
  /** Path of the input, from the output folder, with slashes. */
  input: z.string().min(1),
  size: count,
  sha256: hash.nullable(),
  /** SHA-256 of the metadata beside the input. */
  metadata: hash.nullable(),
  /** SHA-256 of what reviewers decided about the input, where they did. */
  corrections: hash.optional(),
  /** Version of the program. */
  converter: z.string(),
  records: count,
  pages: count,
  outputs: z.array(outputSchema),
  /** Records of earlier versions of the input that it gives no longer. */
  stale: z.array(recordPath),
  /** How often each diagnostic was given. */
  diagnostics: z.partialRecord(ruleId, count),
  /** Why the input gave no record, or not all. */
  errors: z.array(z.strictObject({ruleId, reason: z.string()})),
  /** What was said of an input that gave no record, which would say it. */
  messages: z
    .array(
      z.strictObject({
        ruleId,
        reason: z.string(),
        line: count.nullable(),
        column: count.nullable()
      })
    )
    .optional()
})

export type ManifestEntry = z.infer<typeof entrySchema>

/** Failures that may not be the document's, or that other options allow. */
const transient: readonly RuleId[] = [
  'read-failed',
  'write-failed',
  'time-limit',
  'memory-limit',
  'internal-error',
  ...limitNames.map(name => limits[name].ruleId)
]

/** Whether another try may do better. */
export const mayPass = ({errors}: Pick<ManifestEntry, 'errors'>): boolean =>
  errors.some(({ruleId}) => transient.includes(ruleId))

/**
 * What the manifest keeps of a conversion.
 *
 * @param outputs its records
 * @param earlier what it says of earlier conversions of the same document
 */
export function toEntry(
  {key}: Planned,
  {size, sha256, metadata, records, pages, messages, counts, corrections}: Outcome,
  outputs: Output[],
  earlier: readonly ManifestEntry[]
): ManifestEntry {
  const paths = outputs.map(({path}) => path)
  const before = earlier.flatMap(({outputs, stale}) => [...outputs.map(({path}) => path), ...stale])
  return {
    input: key,
    size,
    sha256,
    metadata,
    ...(corrections !== undefined && {corrections}),
    converter: converter.version,
    records: records.length,
    pages,
    outputs,
    stale: [...new Set(before)].filter(path => !paths.includes(path)).sort(),
    diagnostics: counts,
    errors: messages.flatMap(({ruleId, reason, fatal}) => (fatal ? [{ruleId, reason}] : [])),
    ...(outputs.length === 0 && tellsMore(messages) && {messages: messages.map(withoutSeverity)})
  }
}

/** Than the errors themselves do. */
const tellsMore = (messages: readonly PlainMessage[]): boolean =>
  messages.some(({fatal, line}) => !fatal || line !== null)

const withoutSeverity = ({ruleId, reason, line, column}: PlainMessage) => ({
  ruleId,
  reason,
  line,
  column
})
