import {z} from 'zod'
import {rules, type RuleId} from '../diagnostics/messages.js'
import {isPathBelow} from '../storage/inside.js'

const ruleId = z.enum(Object.keys(rules) as [RuleId, ...RuleId[]])
const hash = z.string().regex(/^[0-9a-f]{64}$/)
const count = z.int().nonnegative()
/** Where a record may be; whatever a manifest says, nothing else is ever written or removed. */
const recordPath = z
  .string()
  .refine(path => isPathBelow(path) && path.endsWith('.json') && !/^\.aanhangsel\//i.test(path))

const outputSchema = z.strictObject({
  path: recordPath,
  bytes: count,
  sha256: hash,
  /** The file beside it with the places of its lines, if there is one. */
  layout: z.strictObject({bytes: count, sha256: hash}).optional()
})

/** A record in the folder: its path, with slashes, and how it is recognised. */
export type Output = z.infer<typeof outputSchema>

/** What is known about one input that was converted into a folder. It says nothing about when. */
export const entrySchema = z.strictObject({
  /** Path of the input, from the output folder, with slashes. */
  input: z.string().min(1),
  size: count,
  sha256: hash.nullable(),
  /** SHA-256 of the metadata beside the input. */
  metadata: hash.nullable(),
  /** SHA-256 of what reviewers decided about the input, if anything. */
  corrections: hash.optional(),
  /** SHA-256 of the list of words that it was converted with. */
  words: hash.optional(),
  /** Version of the program. */
  converter: z.string(),
  records: count,
  pages: count,
  outputs: z.array(outputSchema),
  /** Records of earlier versions of the input that it no longer produces. */
  stale: z.array(recordPath),
  /** How often each diagnostic was given. */
  diagnostics: z.partialRecord(ruleId, count),
  /** Why the input gave no record, or not all. */
  errors: z.array(z.strictObject({ruleId, reason: z.string()})),
  /** The messages about an input that gave no record to keep them. */
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
