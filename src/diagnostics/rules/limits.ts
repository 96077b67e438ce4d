import {limitNames, limits, type LimitName} from '../limits.js'
import type {Rule} from './rule.js'

type LimitRules = {readonly [Name in LimitName as (typeof limits)[Name]['ruleId']]: Rule}

/** A document that is larger than allowed: a rule for each limit. */
export const limitRules = Object.fromEntries(
  limitNames.map((name): [string, Rule] => {
    const {ruleId, exceeded} = limits[name]
    return [
      ruleId,
      ['error', exceeded, `Check whether it is damaged, or allow more with \`--max-${name}\`.`]
    ]
  })
) as LimitRules
