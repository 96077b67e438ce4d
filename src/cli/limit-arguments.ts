import {
  limitNames,
  limits,
  optionOf,
  type LimitName,
  type LimitOptions
} from '../diagnostics/limits.js'

type Options = {[Name in LimitName as `max-${Name}`]: {type: 'string'; default: string}}

/** `--max-bytes`, `--max-pages`, ... for `parseArgs`. */
export const limitOptions = Object.fromEntries(
  limitNames.map(name => [
    `max-${name}`,
    {type: 'string', default: String(limits[name].default)} as const
  ])
) as Options

/** What was given for each limit, still as text. */
export type LimitValues = {[Name in LimitName as `max-${Name}`]: string}

export const readLimits = (values: LimitValues): LimitOptions =>
  Object.fromEntries(limitNames.map(name => [optionOf(name), Number(values[`max-${name}`])]))

/** A line for each limit, as the usage has it. */
export const limitUsage = limitNames
  .map(name => {
    const {unit, default: number} = limits[name]
    return `      --max-${name} N`.padEnd(28) + `${unit} of a document (default: ${number})`
  })
  .join('\n')
