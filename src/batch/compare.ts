import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {rules, severityOf, type RuleId, type Severity} from '../diagnostics/messages.js'
import type {ManifestEntry} from './entry.js'
import {stateFolder} from './folder.js'
import type {Findings, KnownTrouble, ReportDiagnostic, ReportInput, Trouble} from './report.js'
import {recordedDiagnostics} from './recorded.js'
import type {PlainMessage} from './task.js'

/** Severities that the user sets, by rule. */
export type Severities = ReadonlyMap<string, Severity>

export interface Comparing {
  /** Inputs in the report of the last run that finished. */
  before: ReadonlyMap<string, ReportInput>
  /** Messages of what this run converted, by input. */
  messages: ReadonlyMap<string, readonly PlainMessage[]>
  /** The inputs of this run; the folder may have others, about which it says nothing new. */
  asked: ReadonlySet<string>
  /** Inputs whose file is gone. */
  gone: ReadonlySet<string>
  severities: Severities
  known: readonly KnownTrouble[]
  /** Folder of the records; null if they go elsewhere. */
  output: string | null
  /** Warnings are troubles too. */
  frail: boolean
}

/**
 * The inputs of the last report of a folder. Only a run that finishes writes one: what an interrupted
 * run found is still new to the next.
 */
export async function readReportBefore(output: string): Promise<Map<string, ReportInput>> {
  try {
    const text = readFileSync(join(stateFolder(output), 'report.json'), 'utf8')
    const {reportSchema} = await import('./report-schema.js')
    const {inputs} = reportSchema.pick({version: true, inputs: true}).parse(JSON.parse(text))
    return new Map(inputs.map(input => [input.input, input]))
  } catch {
    // There is none, or one of another version.
    return new Map()
  }
}

/** Find out what is new, what has changed, what is gone, and which troubles there are. */
export function compare(entries: readonly ManifestEntry[], comparing: Comparing): Findings {
  const inputs = entries.map(entry => toInput(entry, comparing))
  const {asked, gone, before, known} = comparing
  const changes = {new: 0, changed: 0, unchanged: 0, gone: 0}
  for (const {input, change} of inputs)
    if (change === 'gone' ? before.get(input)?.change !== 'gone' : asked.has(input))
      changes[change]++
  const troubles = inputs
    .filter(({input}) => asked.has(input))
    .flatMap(input => troublesOf(input, comparing))
  const present = new Set(troubles.map(keyOf))
  const healed = known.filter(
    it => (asked.has(it.input) || gone.has(it.input)) && !present.has(keyOf(it))
  )
  return {changes, troubles, inputs, healed}
}

/** What entries and records say if there was no run before: each input is new. */
export const findingsAlone = (entries: readonly ManifestEntry[], output: string): Findings =>
  compare(entries, {
    before: new Map(),
    messages: new Map(),
    asked: new Set(entries.map(({input}) => input)),
    gone: new Set(),
    severities: new Map(),
    known: [],
    output,
    frail: false
  })

const keyOf = ({input, ruleId}: KnownTrouble): string => `${ruleId} ${input}`

function toInput(
  entry: ManifestEntry,
  {before, messages, gone, severities, output}: Comparing
): ReportInput {
  const {input, sha256, metadata} = entry
  const earlier = before.get(input)
  const isSame = earlier?.sha256 === sha256 && earlier.metadata === metadata
  const change = gone.has(input)
    ? 'gone'
    : !earlier || earlier.change === 'gone'
      ? 'new'
      : isSame
        ? 'unchanged'
        : 'changed'
  const diagnostics = diagnosticsOf(
    entry,
    messages.get(input),
    isSame ? earlier : undefined,
    output
  )
  return {
    input,
    change,
    sha256,
    metadata,
    diagnostics: diagnostics.map(it => ({
      ...it,
      severity: severities.get(it.ruleId) ?? it.severity
    }))
  }
}

/**
 * What this run, or the run before, said about an input, if that is complete; otherwise what was kept
 * of it.
 */
function diagnosticsOf(
  entry: ManifestEntry,
  said: readonly PlainMessage[] | undefined,
  earlier: ReportInput | undefined,
  output: string | null
): ReportDiagnostic[] {
  const told = said?.map(toDiagnostic) ?? withOwnSeverity(earlier?.diagnostics ?? [])
  const all = Object.values(entry.diagnostics).reduce((sum, count) => sum + count, 0)
  if (told.length >= all) return told
  const recorded = recordedDiagnostics(entry, output)
  return recorded.length > told.length ? recorded : told
}

const toDiagnostic = ({ruleId, reason, fatal, line, column}: PlainMessage): ReportDiagnostic => ({
  ruleId,
  severity: severityOf(fatal ?? undefined),
  message: reason,
  line,
  column
})

/** The report before may have been made with other severities. */
const withOwnSeverity = (diagnostics: readonly ReportDiagnostic[]): ReportDiagnostic[] =>
  diagnostics.map(it => ({...it, severity: rules[it.ruleId as RuleId]?.[0] ?? it.severity}))

/** One for each rule, with the first place. */
function troublesOf(
  {input, diagnostics}: ReportInput,
  {before, known, frail}: Comparing
): Trouble[] {
  const found = new Map<string, Trouble>()
  const earlier = new Set(before.get(input)?.diagnostics.map(({ruleId}) => ruleId))
  for (const {ruleId, severity, message} of diagnostics) {
    if (severity !== 'error' && !(frail && severity === 'warning')) continue
    if (found.has(ruleId)) continue
    const isKnown = known.some(it => it.input === input && it.ruleId === ruleId)
    found.set(ruleId, {input, ruleId, severity, message, isNew: !earlier.has(ruleId), isKnown})
  }
  return [...found.values()]
}

export type FailOn = 'new' | 'any' | 'none'

/** The troubles that make a run fail. */
export const failing = (troubles: readonly Trouble[], failOn: FailOn): Trouble[] =>
  failOn === 'none' ? [] : troubles.filter(it => !it.isKnown && (failOn === 'any' || it.isNew))
