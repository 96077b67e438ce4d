import {recordSchema, type Doubt, type DocumentRecord} from '../schema/record.js'
import {decisionsOn, isSame, type Decision} from './decisions.js'
import {keysOf, pathOf, valueAt, withValue} from './path.js'

export interface Corrected {
  record: DocumentRecord
  /** Decisions that this record shows. */
  applied: Decision[]
  /** Decisions on this input that another version of the converter gave reason for. */
  stale: Decision[]
}

/**
 * Give a record what was decided about it, in the order of the decisions. What a decision found there must
 * stand there still; where it does not, it is stale, and nothing is changed. `source.corrected` tells of both.
 *
 * @param decisions on this input or on others
 */
export function applyDecisions(record: DocumentRecord, decisions: readonly Decision[]): Corrected {
  const applied: Decision[] = []
  const stale: Decision[] = []
  let current = record
  for (const decision of decisionsOn(record, decisions)) {
    const next = apply(current, decision)
    if (next) applied.push(decision)
    else stale.push(decision)
    current = next ?? current
  }
  if (applied.length + stale.length === 0) return {record, applied, stale}
  const corrected = [
    ...applied.map(one => ({...toldOf(one), stale: false})),
    ...stale.map(one => ({...toldOf(one), stale: true}))
  ]
  const source = {...current.source, corrected}
  return {record: recordSchema.parse({...current, source}), applied, stale}
}

const toldOf = ({path, decision}: Decision) => ({path, decision: decision as 'accept'})

/** @returns undefined where the decision does not fit */
function apply(record: DocumentRecord, decision: Decision): DocumentRecord | undefined {
  const {path, before, after} = decision
  if (decision.decision === 'wrong' || path === '') return record
  if (decision.decision === 'accept') return withoutDoubt(record, path, before as Doubt)
  if (!isSame(valueAt(record, path), before)) return undefined
  const next = recordSchema.safeParse(withValue(record, path, after))
  return next.data
}

/** An accepted doubt is none. It may have moved up, as others before it were accepted. */
function withoutDoubt(
  record: DocumentRecord,
  path: string,
  doubt: Doubt
): DocumentRecord | undefined {
  const list = pathOf(...keysOf(path).slice(0, -1))
  const doubts = valueAt(record, list)
  if (!Array.isArray(doubts)) return undefined
  const index = doubts.findIndex(other => isSame(other, doubt))
  if (index < 0) return undefined
  return withValue(record, list, doubts.toSpliced(index, 1))
}
