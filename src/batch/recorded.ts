import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {rules, type RuleId} from '../diagnostics/messages.js'
import type {ManifestEntry} from './entry.js'
import type {ReportDiagnostic} from './report-schema.js'

/**
 * The diagnostics of an input that an earlier run converted: from its records or, if it gave none, from
 * the manifest. A rule that only the counts mention is given with its general meaning.
 *
 * @param output folder of the records; null if there is none
 */
export function recordedDiagnostics(
  entry: ManifestEntry,
  output: string | null
): ReportDiagnostic[] {
  const {errors, messages = [], outputs, diagnostics: counts} = entry
  const told = [
    ...(output === null ? [] : outputs.flatMap(({path}) => readRecord(join(output, path)))),
    ...messages.map(({reason, ...at}) => ({...toDiagnostic(at.ruleId, reason), ...at}))
  ]
  const untoldErrors = errors.filter(
    ({ruleId, reason}) => !told.some(it => it.ruleId === ruleId && it.message === reason)
  )
  const found = [...untoldErrors.map(({ruleId, reason}) => toDiagnostic(ruleId, reason)), ...told]
  const ids = new Set(found.map(({ruleId}) => ruleId))
  const untold = (Object.keys(counts) as RuleId[]).filter(ruleId => !ids.has(ruleId))
  return [...found, ...untold.map(ruleId => toDiagnostic(ruleId, rules[ruleId][1]))]
}

const toDiagnostic = (ruleId: RuleId, message: string): ReportDiagnostic => ({
  ruleId,
  severity: rules[ruleId][0],
  message,
  line: null,
  column: null
})

/** A report says no page, whoever says it. */
const withoutPage = ({ruleId, severity, message, line, column}: ReportDiagnostic) => ({
  ruleId,
  severity,
  message,
  line,
  column
})

function readRecord(path: string): ReportDiagnostic[] {
  try {
    const {diagnostics} = JSON.parse(readFileSync(path, 'utf8')) as {diagnostics: unknown[]}
    return diagnostics.every(isDiagnostic) ? diagnostics.map(withoutPage) : []
  } catch {
    return []
  }
}

/** Whether a part of a file, which anybody may have changed, is what we wrote there. */
function isDiagnostic(value: unknown): value is ReportDiagnostic {
  const {ruleId, severity, message, line, column} = value as ReportDiagnostic
  return (
    typeof ruleId === 'string' &&
    ['info', 'warning', 'error'].includes(severity) &&
    typeof message === 'string' &&
    [line, column].every(it => it === null || Number.isSafeInteger(it))
  )
}
