import {limitNames, limits} from '../diagnostics/limits.js'
import type {RuleId} from '../diagnostics/messages.js'
import {converter} from '../version.js'
import type {ManifestEntry, Output} from './entry-schema.js'
import type {Planned} from './planned.js'
import type {Outcome, PlainMessage} from './task.js'

export type {ManifestEntry, Output}

/** Failures that may not be the document's fault, or that other options avoid. */
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
 * @param earlier what it says about earlier conversions of the same document
 */
export function toEntry(
  {key}: Planned,
  {size, sha256, metadata, records, pages, messages, counts, corrections, words}: Outcome,
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
    ...(words !== undefined && {words}),
    converter: converter.version,
    records: records.length,
    pages,
    outputs,
    stale: [...new Set(before)].filter(path => !paths.includes(path)).sort(),
    diagnostics: counts,
    errors: messages.flatMap(({ruleId, reason, fatal}) => (fatal ? [{ruleId, reason}] : [])),
    ...keptMessages(messages, outputs)
  }
}

/** Rules about several files of one document, which no record knows of. */
const ofForms: readonly RuleId[] = ['other-form']

/** What no record keeps. */
function keptMessages(messages: readonly PlainMessage[], outputs: readonly Output[]) {
  const kept =
    outputs.length > 0
      ? messages.filter(({ruleId}) => ofForms.includes(ruleId))
      : tellsMore(messages)
        ? messages
        : []
  return kept.length > 0 && {messages: kept.map(withoutSeverity)}
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
