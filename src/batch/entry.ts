import {converter} from '../version.js'
import type {Entry} from './manifest.js'
import type {Planned} from './plan.js'
import type {Outcome} from './task.js'

/**
 * What the manifest keeps of a conversion.
 *
 * @param outputs files of its records
 * @param earlier what it says of an earlier conversion of the same input
 */
export function toEntry(
  {key}: Planned,
  {size, mtime, sha256, metadata, records, pages, messages}: Outcome,
  outputs: string[],
  earlier: Entry | undefined
): Entry {
  const before = [...(earlier?.outputs ?? []), ...(earlier?.stale ?? [])]
  const diagnostics: Entry['diagnostics'] = {}
  for (const {ruleId} of messages) diagnostics[ruleId] = (diagnostics[ruleId] ?? 0) + 1
  return {
    input: key,
    size,
    mtime,
    sha256,
    metadata,
    converter: converter.version,
    records: records.length,
    pages,
    outputs,
    stale: [...new Set(before)].filter(output => !outputs.includes(output)).sort(),
    diagnostics,
    errors: messages.flatMap(({ruleId, reason, fatal}) => (fatal ? [{ruleId, reason}] : []))
  }
}
