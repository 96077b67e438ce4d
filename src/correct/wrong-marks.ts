import type {DocumentRecord} from '../schema/record.js'
import {isSame, type Decision} from './decisions.js'
import {keysOf, pathOf, valueAt} from './path.js'

/**
 * Where something is that a reviewer marked as wrong: in a list it may have moved. The mark stays until
 * it is corrected, so that it shows what is left to do.
 *
 * @returns undefined if it is not there any more
 */
export function placeOfMarked(
  record: DocumentRecord,
  {path, before}: Decision
): string | undefined {
  if (path === '') return ''
  const keys = keysOf(path)
  if (isSame(valueAt(record, keys), before)) return path
  const list = valueAt(record, keys.slice(0, -1))
  if (!Array.isArray(list)) return undefined
  const index = list.findIndex(one => isSame(one, before))
  return index < 0 ? undefined : pathOf(...keys.slice(0, -1), index)
}

/** The marks that still hold, with their places; one on the whole ends when that is accepted. */
export function standingMarks(record: DocumentRecord, decisions: readonly Decision[]): Decision[] {
  const accepted = decisions.findLastIndex(isAcceptance)
  const standing = decisions.flatMap((one, i) => {
    if (one.decision !== 'wrong' || (one.path === '' && i < accepted)) return []
    const path = placeOfMarked(record, one)
    return path === undefined ? [] : [{...one, path}]
  })
  return standing.filter((one, i) => standing.findIndex(({path}) => path === one.path) === i)
}

/** Whether a decision accepts a document as a whole. */
export const isAcceptance = ({path, decision}: Decision): boolean =>
  path === '' && decision === 'accept'
