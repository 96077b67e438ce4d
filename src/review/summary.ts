import type {DocumentRecord} from '../schema/record.js'
import type {DocumentSummary} from './contract.js'

type SummaryFields = Omit<DocumentSummary, 'index' | 'name' | 'error'>

/** What a list shows of a record. */
export function aboutRecord(record: DocumentRecord): SummaryFields {
  const {id, kind, session, subject, source, received, dated, submitted, diagnostics} = record
  const corrected = source.corrected ?? []
  const counts: Record<string, number> = {}
  for (const {ruleId} of diagnostics) counts[ruleId] = (counts[ruleId] ?? 0) + 1
  return {
    id,
    kind,
    session,
    year: (received ?? dated ?? submitted)?.slice(0, 4) ?? null,
    subject,
    format: source.format,
    doubts: doubtsOf(record),
    diagnostics: counts,
    accepted: corrected.some(({path, decision}) => path === '' && decision === 'accept'),
    decided: corrected.filter(({stale}) => !stale).length,
    stale: corrected.filter(({stale}) => stale).length
  }
}

/** Every doubt of a record, by its path. */
function doubtsOf(record: DocumentRecord): DocumentSummary['doubts'] {
  const {exchanges, postponement, explanation, other, footnotes, doubts} = record
  const of = (path: string, part: {doubts: {kind: string}[]} | null): DocumentSummary['doubts'] =>
    part?.doubts.map(({kind}, i) => [`${path}/doubts/${i}`, kind]) ?? []
  return [
    ...of('', {doubts}),
    ...exchanges.flatMap(({questions, answer}, i) => [
      ...questions.flatMap((question, k) => of(`/exchanges/${i}/questions/${k}`, question)),
      ...of(`/exchanges/${i}/answer`, answer)
    ]),
    ...of('/postponement', postponement),
    ...of('/explanation', explanation),
    ...other.flatMap((part, i) => of(`/other/${i}`, part)),
    ...footnotes.flatMap((note, i) => of(`/footnotes/${i}`, note))
  ]
}

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
  stale: 0
}
