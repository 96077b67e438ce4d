import {parseArgs} from 'node:util'
import type {FormatName} from '../dataset/index.js'
import type {Command} from './arguments.js'
import {queryFormats, type QueryFormat} from './query.js'

const asked = {
  help: {type: 'boolean', short: 'h', default: false},
  version: {type: 'boolean', short: 'v', default: false}
} as const

const datasetOptions = {
  output: {type: 'string', short: 'o', default: 'dataset'},
  format: {type: 'string', short: 'f', default: 'parquet'},
  partition: {type: 'string'},
  'safe-cells': {type: 'boolean', default: false},
  quiet: {type: 'boolean', short: 'q', default: false},
  ...asked
} as const

const formats: readonly FormatName[] = ['parquet', 'csv', 'jsonl']

/** Read the words after `dataset`. */
export function readDatasetCommand(words: string[]): Command {
  const {values, positionals: inputs} = parseArgs({
    args: words,
    options: datasetOptions,
    allowPositionals: true
  })
  if (values.help || values.version) return {name: values.help ? 'help' : 'version'}
  if (inputs.length === 0) return misuse('`dataset` expects records')
  const wanted = values.format.split(',').map(name => name.trim())
  const unknown = wanted.find(name => !(formats as readonly string[]).includes(name))
  if (unknown !== undefined)
    return misuse(`unknown format \`${unknown}\`, expected ${formats.join(', ')}`)
  const {output, partition, quiet, 'safe-cells': safeCells} = values
  if (partition !== undefined && partition !== 'session')
    return misuse(`unknown partition \`${partition}\`, expected session`)
  if (safeCells && !wanted.includes('csv')) return misuse('`--safe-cells` is for `--format csv`')
  const chosen = formats.filter(name => wanted.includes(name))
  return {name: 'dataset', inputs, output, formats: chosen, partition, safeCells, quiet}
}

const queryOptions = {
  dataset: {type: 'string', default: 'dataset'},
  format: {type: 'string', short: 'f', default: 'table'},
  ...asked
} as const

/** Read the words after `query`. */
export function readQueryCommand(words: string[]): Command {
  const {values, positionals} = parseArgs({
    args: words,
    options: queryOptions,
    allowPositionals: true
  })
  if (values.help || values.version) return {name: values.help ? 'help' : 'version'}
  if (positionals.length !== 1) return misuse('`query` expects one statement of SQL, in quotes')
  const {format, dataset} = values
  if (!(queryFormats as readonly string[]).includes(format))
    return misuse(`unknown format \`${format}\`, expected ${queryFormats.join(', ')}`)
  return {name: 'query', sql: positionals[0]!, dataset, format: format as QueryFormat}
}

const misuse = (reason: string): Command => ({name: 'misuse', reason})
