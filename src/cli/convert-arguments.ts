import {parseArgs} from 'node:util'
import type {Command} from './arguments.js'
import type {ConvertCommand} from './convert.js'
import {limitOptions, readLimits} from './limit-arguments.js'

const options = {
  output: {type: 'string', short: 'o', default: 'output'},
  format: {type: 'string', short: 'f', default: 'json'},
  name: {type: 'string', default: 'stdin'},
  'files-from': {type: 'string'},
  null: {type: 'boolean', short: '0', default: false},
  jobs: {type: 'string'},
  timeout: {type: 'string', default: '60'},
  memory: {type: 'string', default: '512'},
  ...limitOptions,
  force: {type: 'boolean', default: false},
  prune: {type: 'boolean', default: false},
  report: {type: 'string'},
  dataset: {type: 'string'},
  quiet: {type: 'boolean', short: 'q', default: false},
  frail: {type: 'boolean', default: false},
  help: {type: 'boolean', short: 'h', default: false},
  version: {type: 'boolean', short: 'v', default: false}
} as const

/** Read the words after `convert`. */
export function readConvertCommand(words: string[]): Command {
  const {values, positionals: inputs} = parseArgs({args: words, options, allowPositionals: true})
  if (values.help || values.version) return {name: values.help ? 'help' : 'version'}
  const reason = misuseOf(values, inputs)
  if (reason !== undefined) return {name: 'misuse', reason}
  const {format, name: stdinName, 'files-from': list, null: separator, ...rest} = values
  return {
    ...rest,
    name: 'convert',
    inputs,
    list,
    separator: separator ? '\0' : '\n',
    stdinName,
    format: format as ConvertCommand['format'],
    jobs: values.jobs === undefined ? undefined : Number(values.jobs),
    timeout: Number(values.timeout),
    memory: Number(values.memory),
    limits: readLimits(values)
  }
}

type Values = ReturnType<
  typeof parseArgs<{options: typeof options; allowPositionals: true}>
>['values']

/** What is wrong with the options, as far as they alone tell. */
function misuseOf(values: Values, inputs: string[]): string | undefined {
  const {format, jobs, timeout, memory, output, dataset, prune} = values
  const list = values['files-from']
  const isStream = output === '-' || format === 'jsonl'
  if (inputs.length === 0 && list === undefined) return '`convert` expects an input'
  if (list === '-' && inputs.includes('-'))
    return 'standard input is a list or a document, not both'
  if (values.null && list === undefined) return '`--null` is for `--files-from`'
  if (format !== 'json' && format !== 'jsonl')
    return `unknown format \`${format}\`, expected json or jsonl`
  for (const [name, value] of Object.entries({jobs, timeout, memory}))
    if (value !== undefined && !/^[1-9]\d{0,5}$/.test(value))
      return `unexpected \`--${name} ${value}\`, expected a number from 1`
  for (const name of Object.keys(limitOptions) as (keyof typeof limitOptions)[])
    if (!/^[1-9]\d{0,11}$/.test(values[name]))
      return `unexpected \`--${name} ${values[name]}\`, expected a number from 1`
  if (dataset !== undefined && output === '-') return '`--dataset` needs records in a folder'
  if (prune && isStream) return '`--prune` is for records in a folder'
  return undefined
}
