import type {VFile} from 'vfile'
import type {Point, Position} from 'unist'
import {rules, type RuleId} from './rules/index.js'
import type {Severity} from './rules/rule.js'
import {visible} from './visible.js'

export {isRule, rules, type RuleId} from './rules/index.js'
export type {Severity} from './rules/rule.js'

const fatal: Record<Severity, boolean | null> = {error: true, warning: false, info: null}

/**
 * Report something about a document on its file.
 *
 * @param detail completes the rule's general description with what was seen here
 * @param place where it was seen, in the text that the reader produced
 */
export function report(
  file: VFile,
  ruleId: RuleId,
  detail: string,
  place?: Point | Position | undefined
): void {
  const [severity, note] = rules[ruleId]
  // A message is an Error, but its stack helps nobody and costs more than the rest.
  const {stackTraceLimit} = Error
  Error.stackTraceLimit = 0
  const message = file.message(visible(detail), {
    ruleId,
    source: 'aanhangsel',
    ...(place && {place: inInput(file, place)})
  })
  Error.stackTraceLimit = stackTraceLimit
  message.fatal = fatal[severity] ?? undefined
  message.note = note
}

/** The place in the input, if the reader took signs out of its text. */
function inInput(file: VFile, place: Point | Position): Point | Position {
  const origin = file.data.layout?.origin
  if (!origin) return place
  return 'start' in place
    ? {start: origin.place(place.start), end: origin.place(place.end, true)}
    : origin.place(place)
}

/** Whether the document cannot give a record. */
export const failed = (file: VFile): boolean =>
  file.messages.some(message => message.fatal === true)

/** The severity of a message, in the words of the record. */
export const severityOf = (value: boolean | null | undefined): Severity =>
  value === true ? 'error' : value === false ? 'warning' : 'info'
