import {limitNames, limits, optionOf, type LimitOptions} from '../diagnostics/limits.js'
import {count, type OptionRow} from './option.js'

type LimitRows = {[Name in keyof Required<LimitOptions>]: OptionRow<number>}

/** `--max-bytes`, `--max-pages`, ...: a row for each limit. */
export const limitOptions = Object.fromEntries(
  limitNames.map(name => {
    const {unit, default: number} = limits[name]
    const more = {default: number, group: 'Limits:', rare: true}
    return [optionOf(name), count('n', `${unit} that a document may have`, more)]
  })
) as LimitRows

/** The limits among the options of a command. */
export const limitsOf = (options: Required<LimitOptions>): LimitOptions =>
  Object.fromEntries(limitNames.map(name => [optionOf(name), options[optionOf(name)]]))
