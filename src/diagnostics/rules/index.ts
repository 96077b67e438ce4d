import {headerRules} from './header.js'
import {inputRules} from './input.js'
import {limitRules} from './limits.js'
import {noteRules} from './notes.js'
import {questionRules} from './questions.js'
import {runRules} from './run.js'

/**
 * Every diagnostic the converter can give, the closed vocabulary of ruleIds: severity, meaning, and
 * what to do about it.
 */
export const rules = {
  ...inputRules,
  ...limitRules,
  ...runRules,
  ...headerRules,
  ...questionRules,
  ...noteRules
} as const

export type RuleId = keyof typeof rules

/** Whether a name is that of one of our diagnostics. */
export const isRule = (name: string | undefined): name is RuleId =>
  name !== undefined && Object.hasOwn(rules, name)
