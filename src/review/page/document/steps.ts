import type {ListedDocument} from '../../contract.js'
import type {WorkItem} from '../filters.js'
import {addressOf} from '../route.js'

/** Where one is in the work list. */
export interface Position {
  /** The current doubt; undefined if the document has none left. */
  task: WorkItem | undefined
  /** Its place among all, from 1. */
  at: number
  all: number
}

/**
 * The place of a doubt in the work list, by its number. A document that is not in the list, or whose
 * doubts there are done, is between two of them.
 */
export function positionOf(tasks: readonly WorkItem[], document: number, doubt: number): Position {
  const own = tasks.filter(task => task.document.index === document)
  const task = own.find(({number}) => number >= doubt) ?? own.at(-1)
  return {task, at: task ? tasks.indexOf(task) + 1 : 0, all: tasks.length}
}

/** The address of the next or the previous doubt, across documents. */
export function nextTask(
  tasks: readonly WorkItem[],
  document: number,
  {task}: Position,
  by: 1 | -1
): string | undefined {
  const next = task
    ? tasks[tasks.indexOf(task) + by]
    : by > 0
      ? tasks.find(other => other.document.index > document)
      : tasks.findLast(other => other.document.index < document)
  return next && addressOf(next.document.index, next.number)
}

/** The address of the next or the previous document that has a record. */
export function nextDocument(
  documents: readonly ListedDocument[],
  document: number,
  by: 1 | -1
): string | undefined {
  const readable = documents.filter(({error}) => error === null)
  const next =
    by > 0
      ? readable.find(({index}) => index > document)
      : readable.findLast(({index}) => index < document)
  return next && addressOf(next.index)
}
