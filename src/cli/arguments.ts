import {parseArgs} from 'node:util'
import type {DatasetCommand} from './dataset.js'
import {readDatasetCommand, readQueryCommand} from './dataset-arguments.js'
import type {QueryCommand} from './query.js'

export const usage = `Usage:
  aanhangsel convert INPUT... [options]   convert documents to records
  aanhangsel inspect FILE                 print the syntax tree and what became of each line
  aanhangsel dataset RECORDS... [options] make tables of records
  aanhangsel query SQL [options]          ask a dataset something

INPUT is a file, a folder, a glob, or - for standard input.

Options of convert:
  -o, --output DIR      where records go (default: output); - for standard output
  -f, --format FORMAT   json: one file a record (default); jsonl: one line a record
      --name NAME       name of the document on standard input (default: stdin)
  -q, --quiet           report errors only
      --frail           exit with 1 on warnings too

RECORDS are files of JSON or JSONL that convert made, folders or globs of them, or - for JSONL on
standard input.

Options of dataset:
  -o, --output DIR      where the dataset goes (default: dataset); one that is there is replaced
  -f, --format FORMATS  parquet (default), csv, jsonl, or several with commas
      --partition session
                        a file a session, in folders TABLE/session=2023-2024
      --safe-cells      in CSV, make texts harmless that a spreadsheet would run as formulas
  -q, --quiet           report errors only

SQL is a statement of DuckDB that reads, or the name of a query that comes with the program.

Options of query:
      --dataset DIR     a dataset in Parquet (default: dataset)
  -f, --format FORMAT   table (default), csv or json

  -h, --help            print this text
  -v, --version         print the version

Exit codes: 0 fine, 1 a document or record failed (or a warning with --frail), 2 wrong usage or SQL.`

export interface ConvertCommand {
  name: 'convert'
  inputs: string[]
  output: string
  format: 'json' | 'jsonl'
  stdinName: string
  quiet: boolean
  frail: boolean
}

export interface InspectCommand {
  name: 'inspect'
  path: string
}

export type Command =
  | ConvertCommand
  | InspectCommand
  | DatasetCommand
  | QueryCommand
  | {name: 'help'}
  | {name: 'version'}
  | {name: 'misuse'; reason: string}

const options = {
  output: {type: 'string', short: 'o', default: 'output'},
  format: {type: 'string', short: 'f', default: 'json'},
  name: {type: 'string', default: 'stdin'},
  quiet: {type: 'boolean', short: 'q', default: false},
  frail: {type: 'boolean', default: false},
  help: {type: 'boolean', short: 'h', default: false},
  version: {type: 'boolean', short: 'v', default: false}
} as const

/** Read the words of a command line; what is wrong with them is a command too. */
export function readCommand(words: string[]): Command {
  try {
    if (words[0] === 'dataset') return readDatasetCommand(words.slice(1))
    if (words[0] === 'query') return readQueryCommand(words.slice(1))
    return toCommand(parseArgs({args: words, options, allowPositionals: true}))
  } catch (error) {
    return {name: 'misuse', reason: (error as Error).message}
  }
}

type Parsed = ReturnType<typeof parseArgs<{options: typeof options; allowPositionals: true}>>

function toCommand({values, positionals}: Parsed): Command {
  if (values.help) return {name: 'help'}
  if (values.version) return {name: 'version'}
  const [name, ...inputs] = positionals
  if (name === undefined) return {name: 'misuse', reason: 'expected a command'}
  if (name !== 'convert' && name !== 'inspect')
    return {name: 'misuse', reason: `unknown command \`${name}\``}
  if (inputs.length === 0) return {name: 'misuse', reason: `\`${name}\` expects an input`}
  if (name === 'inspect')
    return inputs.length === 1
      ? {name, path: inputs[0]!}
      : {name: 'misuse', reason: '`inspect` expects one file'}
  const {format, output, quiet, frail} = values
  if (format !== 'json' && format !== 'jsonl')
    return {name: 'misuse', reason: `unknown format \`${format}\`, expected json or jsonl`}
  return {name, inputs, output, format, quiet, frail, stdinName: values.name}
}
