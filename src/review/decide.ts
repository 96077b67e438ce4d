import {z} from 'zod'
import {changed, changeSchema} from '../correct/change.js'
import {applyDecisions} from '../correct/apply.js'
import {isSame, type Decision} from '../correct/decisions.js'
import {difference} from '../correct/difference.js'
import {digestOf} from '../correct/gold.js'
import {keysOf, pathOf, valueAt} from '../correct/path.js'
import type {DocumentRecord} from '../schema/record.js'
import {converter} from '../version.js'
import type {Wish} from './contract.js'
import type {Journal} from './journal.js'
import type {Opened} from './shelf.js'

const path = z.string().max(1000)
const reason = z.string().max(2000).optional()

export const wishSchema = z.discriminatedUnion('decision', [
  z.object({decision: z.literal(['accept', 'wrong']), path, reason}),
  z.object({decision: z.literal('undo')}),
  z.object({decision: z.literal('correct'), change: changeSchema, reason, doubt: path.optional()})
])

/**
 * Check what a reviewer wants against the document as it is now, and store it.
 *
 * @throws if it cannot be done, with the reason
 */
export function decide(wish: Wish, {path, record: read, layout}: Opened, journal: Journal): void {
  const {record} = applyDecisions(read, journal.on(read.source.sha256))
  const write = (
    decision: Decision['decision'],
    about: Pick<Decision, 'path'> & {before: unknown; after: unknown},
    why = ''
  ): Decision => ({
    document: read.id,
    file: journal.fileOf(path),
    input: read.source.sha256,
    part: read.source.part?.index ?? null,
    version: converter.version,
    path: about.path,
    before: (about.before ?? null) as Decision['before'],
    after: (about.after ?? null) as Decision['after'],
    decision,
    reason: why,
    time: new Date().toISOString()
  })
  if (wish.decision === 'undo') journal.add(write('undo', {path: '', before: null, after: null}))
  else if (wish.decision === 'correct') {
    const next = changed(record, layout, wish.change)
    const found = difference(record, next)
    if (!found) throw new Error('Nothing would change')
    const settled = wish.doubt === undefined ? undefined : settle(record, next, wish.doubt)
    journal.add(
      write('correct', found, wish.reason),
      ...(settled ? [write('accept', settled, 'corrected')] : [])
    )
  } else {
    const before = beforeOf(record, wish.decision, wish.path)
    journal.add(write(wish.decision, {path: wish.path, before, after: null}, wish.reason))
  }
}

/** What a decision is about, as it is now: for an accepted document, what tells it from another reading. */
function beforeOf(record: DocumentRecord, decision: 'accept' | 'wrong', path: string): unknown {
  if (path !== '') {
    const before = valueAt(record, path)
    if (before === undefined) throw new Error(`The record has nothing at \`${path}\``)
    return before
  }
  if (decision === 'wrong') return null
  const wrong = record.source.corrected?.filter(one => one.decision === 'wrong' && !one.stale) ?? []
  const [first] = wrong.filter(one => one.path !== '')
  if (first)
    throw new Error(`\`${first.path}\` is marked as wrong: correct it, or undo the mark, first`)
  return digestOf(record)
}

/** The doubt that a correction settles, as it is afterwards; none if the correction removed it. */
function settle(before: DocumentRecord, after: DocumentRecord, at: string) {
  const doubt = valueAt(before, at)
  const list = pathOf(...keysOf(at).slice(0, -1))
  const doubts = valueAt(after, list)
  if (!Array.isArray(doubts)) return undefined
  const exact = doubts.findIndex(other => isSame(other, doubt))
  const index =
    exact >= 0 ? exact : doubts.length === doubtsAt(before, list) ? Number(keysOf(at).at(-1)) : -1
  return index < 0 ? undefined : {path: pathOf(list, index), before: doubts[index], after: null}
}

const doubtsAt = (record: DocumentRecord, list: string): number =>
  (valueAt(record, list) as unknown[] | undefined)?.length ?? 0
