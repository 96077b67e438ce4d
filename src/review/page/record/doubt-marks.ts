import {pathOf, valueAt, keysOf} from '../../../correct/path.js'
import type {DocumentRecord, Doubt} from '../../../schema/record.js'
import {doubtBlock, type DoubtTask} from '../../doubt-task.js'

/** Where in a text a doubt is, by code points. */
export interface DoubtMark {
  path: string
  /** Which of the document's doubts. */
  number: number
  kind: DoubtTask['kind']
  offset: number
}

/** The doubts about a place within a text, by the path of what has the text. */
export function doubtMarks(
  record: DocumentRecord,
  doubts: readonly DoubtTask[]
): Map<string, DoubtMark[]> {
  const marks = new Map<string, DoubtMark[]>()
  for (const [number, {path, kind}] of doubts.entries()) {
    const doubt = valueAt(record, path) as Doubt
    if (!doubt.block || doubt.offset === null) continue
    const text = aboutPath(record, path)
    const mark = {path, number, kind, offset: doubt.offset}
    marks.set(text, [...(marks.get(text) ?? []), mark])
  }
  return marks
}

/** Any other doubt is shown with the text or part that it is about. */
export function aboutPath(record: DocumentRecord, path: string): string {
  const keys = keysOf(path)
  if (keys.at(-2) !== 'doubts') return path
  const owner = keys.slice(0, -2)
  const doubt = valueAt(record, keys) as Doubt | undefined
  return pathOf(...owner, ...(doubt ? doubtBlock(valueAt(record, owner), doubt) : []))
}
