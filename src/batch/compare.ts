import {rules, severityOf, type RuleId, type Severity} from '../diagnostics/messages.js'
import type {ManifestEntry} from './entry.js'
import {noReport, type ReportBefore} from './report-before.js'
import type {
  BatchReport,
  KnownTrouble,
  ReportDiagnostic,
  ReportInput,
  Trouble
} from './report-schema.js'
import {recordedDiagnostics} from './recorded.js'
import type {PlainMessage} from './task.js'

/** Severities that the user sets, by rule. */
export type Severities = ReadonlyMap<string, Severity>

export interface Comparing {
  /** The report of the last run that came to its end. */
  before: ReportBefore
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

/** What was found out about the inputs by comparing them with the run before. */
export type Findings = Pick<BatchReport, 'changes' | 'troubles' | 'healed'>

/** Finds out input by input what is new, what has changed, what is gone, and what trouble there is. */
export class Comparison {
  readonly #comparing: Comparing
  readonly #changes = {new: 0, changed: 0, unchanged: 0, gone: 0}
  readonly #troubles: Trouble[] = []
  readonly #known: ReadonlySet<string>

  constructor(comparing: Comparing) {
    this.#comparing = comparing
    this.#known = new Set(comparing.known.map(keyOf))
  }

  /** @param entry in the order of the names of inputs */
  add(entry: ManifestEntry): ReportInput {
    const {asked, before} = this.#comparing
    const earlier = before.of(entry.input)
    const found = toInput(entry, earlier, this.#comparing)
    const isAsked = asked.has(entry.input)
    if (found.change === 'gone' ? earlier?.change !== 'gone' : isAsked)
      this.#changes[found.change]++
    if (isAsked)
      this.#troubles.push(...troublesOf(found, earlier, this.#known, this.#comparing.frail))
    return found
  }

  /** When all were added. */
  findings(): Findings {
    const {known, asked, gone} = this.#comparing
    const present = new Set(this.#troubles.map(keyOf))
    const healed = known.filter(
      it => (asked.has(it.input) || gone.has(it.input)) && !present.has(keyOf(it))
    )
    return {changes: this.#changes, troubles: this.#troubles, healed}
  }
}

/** What entries and records say without a run before: each input is new. */
export const withoutBefore = (asked: Iterable<string>, output: string): Comparing => ({
  before: noReport,
  messages: new Map(),
  asked: new Set(asked),
  gone: new Set(),
  severities: new Map(),
  known: [],
  output,
  frail: false
})

const keyOf = ({input, ruleId}: KnownTrouble): string => `${ruleId} ${input}`

function toInput(
  entry: ManifestEntry,
  earlier: ReportInput | undefined,
  {messages, gone, severities, output}: Comparing
): ReportInput {
  const {input, sha256, metadata} = entry
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
  before: ReportInput | undefined,
  known: ReadonlySet<string>,
  frail: boolean
): Trouble[] {
  const found = new Map<string, Trouble>()
  const earlier = new Set(before?.diagnostics.map(({ruleId}) => ruleId))
  for (const {ruleId, severity, message} of diagnostics) {
    if (severity !== 'error' && !(frail && severity === 'warning')) continue
    if (found.has(ruleId)) continue
    const isKnown = known.has(keyOf({input, ruleId}))
    found.set(ruleId, {input, ruleId, severity, message, isNew: !earlier.has(ruleId), isKnown})
  }
  return [...found.values()]
}

export type FailOn = 'new' | 'any' | 'none'

/** The troubles that make a run fail. */
export const failing = (troubles: readonly Trouble[], failOn: FailOn): Trouble[] =>
  failOn === 'none' ? [] : troubles.filter(it => !it.isKnown && (failOn === 'any' || it.isNew))
