import {command} from '../command.js'
import {convertMisuse, convertOptions} from '../convert/options.js'

export const convert = command({
  name: 'convert',
  summary: 'convert documents to records',
  group: 'Documents:',
  examples: [
    ['aanhangsel convert downloads --output records', 'every document in a folder'],
    ["aanhangsel convert 'downloads/**/*.pdf' --format jsonl", 'PDFs only, into one file of lines'],
    ['aanhangsel convert letter.docx --output -', 'one document, printed'],
    ['aanhangsel convert s3://bucket/downloads -o s3://bucket/records', 'from and to a bucket'],
    [
      'aanhangsel convert downloads --fail-on new --known known.json',
      'every night: fail on what is new'
    ]
  ],
  arguments: [
    {name: '[input...]', about: 'files, folders, globs, s3:// addresses, or - for standard input'}
  ],
  takesAddresses: true,
  options: convertOptions,
  more: `A folder remembers what was converted into it: the next run converts only what is new, has changed,
or was made by another version. A JSONL stream is always written from scratch.`,
  misuse: convertMisuse,
  run: async (inputs, options) =>
    (await import('../convert/index.js')).convertCommand(inputs, options)
})
