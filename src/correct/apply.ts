import {recordSchema, type Doubt, type DocumentRecord} from '../schema/record.js'
import {decisionsOn, isSame, type Decision} from './decisions.js'
import {digestOf} from './gold.js'
import {keysOf, pathOf, valueAt, withValue} from './path.js'
import {placeOfMarked, standingMarks} from './wrong-marks.js'

export interface Corrected {
  record: DocumentRecord
  /** Decisions applied to this record. */
  applied: Decision[]
  /** Decisions on this input that were made on the output of another version of the converter. */
  stale: Decision[]
}

/**
 * Apply what was decided about a record, in the order of the decisions. What a decision was about must
 * still be there; if not, the decision is stale and changes nothing. `source.corrected` lists both; it
 * lists what was marked as wrong as long as the mark stands.
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
  const told = [
    ...applied.filter(({decision}) => decision !== 'wrong').map(one => toldOf(one, false)),
    ...standingMarks(current, applied).map(one => toldOf(one, false)),
    ...stale.map(one => toldOf(one, true))
  ]
  const source = {...current.source, corrected: told}
  return {record: recordSchema.parse({...current, source}), applied, stale}
}

const toldOf = ({path, decision}: Decision, stale: boolean) => ({path, decision, stale})

/** @returns undefined if the decision does not fit */
function apply(record: DocumentRecord, decision: Decision): DocumentRecord | undefined {
  const {path, before} = decision
  switch (decision.decision) {
    case 'wrong':
      return placeOfMarked(record, decision) === undefined ? undefined : record
    case 'accept':
      if (path !== '') return withoutDoubt(record, path, before as Doubt)
      return before === null || before === digestOf(record) ? withoutDoubts(record) : undefined
    default:
      return corrected(record, decision)
  }
}

/** What was there must still be there; for the whole, only the fields that were changed. */
function corrected(
  record: DocumentRecord,
  {path, before, after}: Decision
): DocumentRecord | undefined {
  if (path !== '')
    return isSame(valueAt(record, path), before)
      ? recordSchema.safeParse(withValue(record, path, after)).data
      : undefined
  const fields = Object.entries((before ?? {}) as object)
  if (fields.length === 0 || !fields.every(([key, value]) => isSame(valueAt(record, [key]), value)))
    return undefined
  return recordSchema.safeParse({...record, ...(after as object)}).data
}

/** An accepted doubt is no longer a doubt. It may have moved up, since others before it were accepted. */
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

/** In a document that was accepted as a whole nothing is doubtful. */
function withoutDoubts(record: DocumentRecord): DocumentRecord {
  const next = structuredClone(record)
  const {exchanges, postponement, explanation, other, footnotes} = next
  const parts = exchanges.flatMap(({questions, answer}) => [...questions, answer])
  for (const part of [next, ...parts, postponement, explanation, ...other, ...footnotes])
    if (part) part.doubts = []
  return next
}
