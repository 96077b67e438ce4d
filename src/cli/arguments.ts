import {parseArgs} from 'node:util'
import type {ConvertCommand} from './convert.js'
import {readConvertCommand} from './convert-arguments.js'
import type {DatasetCommand} from './dataset.js'
import {readDatasetCommand, readQueryCommand} from './dataset-arguments.js'
import {limitUsage} from './limit-arguments.js'
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
      --files-from FILE paths of documents, one a line; - for standard input
  -0, --null            paths in that list end with NUL, not with a line
      --jobs N          threads (default: as many as the machine has cores)
      --timeout SECONDS time that one document may take (default: 60)
      --memory MB       memory that one document may take (default: 512)
${limitUsage}
      --force           convert what is unchanged, too
      --prune           remove records of inputs that are gone or give them no longer
      --report FILE     write the report of the run there, too
      --dataset DIR     make a dataset of the records when they are converted
  -q, --quiet           report errors only
      --frail           exit with 1 on warnings too

A folder remembers what was converted into it: the next run converts only what is new or changed,
or was made by another version. Streams of JSONL are made anew each time.

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

/** Read the words of a command line; what is wrong with them is a command too. */
export function readCommand([name, ...words]: string[]): Command {
  try {
    switch (name) {
      case 'convert':
        return readConvertCommand(words)
      case 'inspect':
        return readInspectCommand(words)
      case 'dataset':
        return readDatasetCommand(words)
      case 'query':
        return readQueryCommand(words)
      default:
        return readNoCommand(name)
    }
  } catch (error) {
    return misuse((error as Error).message)
  }
}

const options = {
  help: {type: 'boolean', short: 'h', default: false},
  version: {type: 'boolean', short: 'v', default: false}
} as const

function readInspectCommand(words: string[]): Command {
  const {values, positionals} = parseArgs({args: words, options, allowPositionals: true})
  if (values.help || values.version) return {name: values.help ? 'help' : 'version'}
  if (positionals.length === 0) return misuse('`inspect` expects an input')
  if (positionals.length > 1) return misuse('`inspect` expects one file')
  return {name: 'inspect', path: positionals[0]!}
}

function readNoCommand(word = ''): Command {
  if (!word.startsWith('-'))
    return misuse(word === '' ? 'expected a command' : `unknown command \`${word}\``)
  const {help} = parseArgs({args: [word], options}).values
  return {name: help ? 'help' : 'version'}
}

const misuse = (reason: string): Command => ({name: 'misuse', reason})
