import type {LayoutFile} from '../schema/layout-file.js'
import type {DocumentRecord} from '../schema/record.js'
import type {Made} from './made.js'
import {putLines, type Target} from './put-lines.js'
import {LineTaking, type RecordPart} from './take-lines.js'
import {textsOfBlock} from './texts.js'

/**
 * Move lines of the document to another part of its record: out of the blocks and notes that have them
 * now, into the one that is named.
 *
 * @param from index of the first line in the layout
 * @param to of the last one
 * @throws if they cannot be moved
 */
export function moveLines(
  record: DocumentRecord,
  layout: LayoutFile,
  from: number,
  to: number,
  target: Target | 'furniture'
): Made {
  if (from > to || to >= layout.lines.length) throw new Error('There are no such lines')
  const next = structuredClone(record)
  const taking = new LineTaking(layout, from, to)
  // The part that takes them is found before others go.
  const into = target === 'furniture' ? undefined : putLines(next, target)
  takeFromAll(next, taking, into?.keeps)
  const {taken} = taking
  if (!into) {
    const lost = taken.flatMap(textsOfBlock)
    if (lost.length === 0) throw new Error('Nothing was made of these lines')
    return {record: next, lost, gained: []}
  }
  const found = taking.linesOfNone()
  const all = [...taken, ...found].sort((a, b) => a.source.start.offset - b.source.start.offset)
  if (all.length === 0) throw new Error('These lines have no text that could be moved')
  return {record: next, lost: into.put(all), gained: found.flatMap(textsOfBlock)}
}

/** Take the lines out of everything; parts that become empty go, except one. */
function takeFromAll(record: DocumentRecord, taking: LineTaking, keeps: unknown): void {
  const stays = (part: RecordPart): boolean => taking.takeFromPart(part) || part === keeps
  for (const exchange of record.exchanges) {
    exchange.questions = exchange.questions.filter(stays)
    if (exchange.answer && !stays(exchange.answer)) exchange.answer = null
  }
  record.exchanges = record.exchanges.filter(
    ({questions, answer}) => questions.length > 0 || answer !== null
  )
  for (const name of ['postponement', 'explanation'] as const)
    if (record[name] && !stays(record[name])) record[name] = null
  record.other = record.other.filter(stays)
  record.footnotes = record.footnotes.flatMap(note =>
    note === keeps ? [note] : taking.takeFromNote(note)
  )
}
