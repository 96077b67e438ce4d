import {basename} from 'node:path'
import {pdfReaders} from '../../ingest/reader.js'
import {limitOptions} from '../limit-options.js'
import {readShard, type Shard} from '../../batch/shard.js'
import {rules, type Severity} from '../../diagnostics/messages.js'
import {choice, count, text, toggle, type OptionRow, type Values} from '../option.js'
import {isPageFormat, pageFormats} from './page-formats.js'

/** Rarely needed: what `--help-all` prints. */
const inputs = {group: 'Input:', rare: true}
const folder = {group: 'The folder of records:', rare: true}
const night = {group: 'Every night:', rare: true}
const limit = {group: 'Limits:', rare: true}

export const convertOptions = {
  output: text('dir', 'where records go: a folder, s3://bucket/prefix, or - for standard output', {
    short: 'o',
    default: 'output'
  }),
  format: choice(
    'format',
    'json: one file per record; jsonl: one line per record; markdown, html: pages to read',
    ['json', 'jsonl', ...pageFormats],
    {short: 'f', default: 'json'}
  ),
  filesFrom: text(
    'file',
    'read paths of documents from a file, one per line; - for standard input'
  ),
  dataset: text('dir', 'make a dataset of the records when they are converted'),
  force: toggle('convert unchanged documents too'),
  prune: toggle('remove records that no input produces any more'),
  report: text('file', 'write the report of the run to this file too'),
  quiet: toggle('print errors only', {short: 'q'}),
  verbose: toggle('name the files that are skipped'),
  frail: toggle('exit with 1 on warnings too'),
  failOn: choice(
    'which',
    'errors that make the run fail: new since the last run, any, or none',
    ['new', 'any', 'none'],
    {default: 'any'}
  ),
  jobs: count('n', 'threads (default: one for each core)'),
  name: text('name', 'name of the document on standard input', {...inputs, default: 'stdin'}),
  null: toggle('paths in that file end with NUL, not with a line break', {...inputs, short: '0'}),
  shard: {
    value: 'i/n',
    about: 'convert only part I of N; `auto` asks the scheduler which',
    read: readShard,
    ...inputs
  } as OptionRow<Shard | undefined>,
  requireInput: toggle('exit with 2 if there is no input at all', inputs),
  corrections: text('file', 'apply what reviewers decided: the review.jsonl of `review`', folder),
  layout: toggle(
    'write NAME.layout.json beside each record: where its lines are on the page',
    folder
  ),
  verify: toggle('read all inputs and records to find out what has changed or is damaged', folder),
  wait: count('seconds', 'wait this long for another run that is writing to the folder', folder),
  known: text('file', 'a list of known troubles that do not fail the run', night),
  writeKnown: toggle('write the troubles of this run to the list of --known', night),
  rule: severities(
    'rule=severity',
    'set the severity of a rule, as in cut-off=error; may be given several times',
    night
  ),
  formatMessages: choice('form', 'how messages are printed', ['stylish', 'json', 'github'], {
    ...night,
    default: 'stylish'
  }),
  reader: choice(
    'reader',
    'who reads PDFs: our own reader, pdf.js, or both, compared',
    pdfReaders,
    {
      ...limit,
      group: 'Reading:',
      default: 'lean'
    }
  ),
  words: text(
    'file',
    'words of other documents, for hyphens within words; made from the inputs if there is no such file',
    {group: 'Reading:'}
  ),
  ocr: toggle('read PDFs without a text layer by OCR, which takes seconds per page', {
    group: 'Reading:'
  }),
  timeout: count('seconds', 'time that one document may take', {...limit, default: 60}),
  memory: count('mb', 'memory that one document may take', {...limit, default: 512}),
  ...limitOptions
}

export type ConvertCommand = Values<typeof convertOptions>

/** What is wrong with the options together. */
export function convertMisuse(inputs: string[], options: ConvertCommand): string | undefined {
  const {filesFrom, format, output, dataset, prune, layout} = options
  if (inputs.length === 0 && filesFrom === undefined) return 'no input: name a file or a folder'
  if (filesFrom === '-' && inputs.includes('-'))
    return 'standard input can be a list or a document, not both'
  if (['', '.', '..'].includes(basename(options.name))) return '--name needs the name of a document'
  if (options.null && filesFrom === undefined) return '--null only goes with --files-from'
  if (isPageFormat(format) && dataset !== undefined)
    return '--dataset needs records, not pages to read'
  if (dataset !== undefined && output === '-') return '--dataset needs records in a folder'
  if (prune && (output === '-' || format !== 'json'))
    return '--prune only works on records in a folder, not on a stream'
  if (layout && (output === '-' || format !== 'json'))
    return '--layout needs records in a folder, not a stream'
  if (options.writeKnown && options.known === undefined) return '--write-known needs --known FILE'
  return undefined
}

const severityNames: readonly Severity[] = ['info', 'warning', 'error']

function severities(
  value: string,
  about: string,
  more: Pick<OptionRow<[string, Severity][]>, 'group' | 'rare'>
): OptionRow<[string, Severity][] | undefined> {
  return {
    value,
    about,
    ...more,
    adds: true,
    read(text) {
      return text.split(',').map(word => {
        const [rule = '', severity = ''] = word.split('=')
        if (!Object.hasOwn(rules, rule)) throw new Error(`There is no rule \`${rule}\`.`)
        if (!severityNames.includes(severity as Severity))
          throw new Error(`A severity is ${severityNames.join(', ')}.`)
        return [rule, severity as Severity]
      })
    }
  }
}
