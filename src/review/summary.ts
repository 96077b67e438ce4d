import type {DocumentRecord} from '../schema/record.js'
import type {DocumentSummary} from './contract.js'
import {doubtTasks} from './doubt-task.js'

type SummaryFields = Omit<DocumentSummary, 'index' | 'name' | 'error'>

/** What a list shows of a record. */
export function aboutRecord(record: DocumentRecord): SummaryFields {
  const {id, kind, session, subject, source, received, dated, submitted, diagnostics} = record
  const corrected = source.corrected ?? []
  const wrong = corrected.flatMap(({path, decision, stale}) =>
    decision === 'wrong' && !stale ? [path] : []
  )
  const counts: Record<string, number> = {}
  for (const {ruleId} of diagnostics) counts[ruleId] = (counts[ruleId] ?? 0) + 1
  return {
    id,
    kind,
    session,
    year: (received ?? dated ?? submitted)?.slice(0, 4) ?? null,
    subject,
    format: source.format,
    doubts: doubtTasks(record),
    diagnostics: counts,
    accepted: wrong.length === 0 && corrected.some(isAcceptance),
    decided: corrected.filter(({stale}) => !stale).length,
    stale: corrected.filter(({stale}) => stale).length,
    wrong
  }
}

const isAcceptance = (one: {path: string; decision: string; stale: boolean}): boolean =>
  one.path === '' && one.decision === 'accept' && !one.stale

/** What a list shows of a document without a record. */
export const aboutNothing: SummaryFields = {
  id: null,
  kind: null,
  session: null,
  year: null,
  subject: null,
  format: null,
  doubts: [],
  diagnostics: {},
  accepted: false,
  decided: 0,
  stale: 0,
  wrong: []
}
