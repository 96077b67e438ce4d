import {basename} from 'node:path'
import type {Planned} from './planned.js'
import {addMessage, type Outcome} from './task.js'

/** A document by each of its forms in turn, the one that says most first; each knows the others. */
export function formsOf(input: Planned): Planned[] {
  const all = [input.path, ...(input.forms ?? [])].map((path, i) => ({
    path,
    key: i === 0 ? input.key : input.otherKeys[i - 1]!
  }))
  return all.map(form => {
    const others = all.filter(other => other !== form)
    return {
      ...input,
      ...form,
      ...(input.forms && {forms: others.map(({path}) => path)}),
      otherKeys: others.map(({key}) => key)
    }
  })
}

/** Say why another form, which says more, was not read. */
export function addRefusal(outcome: Outcome, {path}: Planned, {messages}: Outcome): void {
  const error = messages.find(({fatal}) => fatal)
  addMessage(outcome, {
    ruleId: 'other-form',
    reason: `\`${basename(path)}\`, which says more, gave no record (${error?.ruleId}): ${error?.reason}`,
    fatal: false,
    line: null,
    column: null
  })
}
