import {formatNames} from '../../dataset/formats/names.js'
import {isAddress} from '../../storage/address.js'
import {command} from '../command.js'
import {choice, count, several, text, toggle} from '../option.js'

export const dataset = command({
  name: 'dataset',
  summary: 'make tables from records',
  group: 'Dataset:',
  examples: [
    ['aanhangsel dataset records', 'Parquet tables in `dataset`'],
    ['aanhangsel dataset records --format csv --excel --safe-cells', 'CSV that opens well in Excel']
  ],
  arguments: [
    {
      name: '<records...>',
      about:
        'JSON or JSONL that convert made: files, folders, globs, s3:// addresses, or - for JSONL on standard input'
    }
  ],
  takesAddresses: 'words',
  options: {
    output: text('dir', 'where the dataset goes; an existing one is replaced', {
      short: 'o',
      default: 'dataset'
    }),
    format: several('formats', `${formatNames.join(', ')}, or several with commas`, formatNames, {
      short: 'f',
      default: ['parquet']
    }),
    partition: choice('by', 'one file per session, in folders TABLE/session=2023-2024', [
      'session'
    ]),
    safeCells: toggle('in CSV, disarm texts that a spreadsheet would run as formulas'),
    excel: toggle('begin CSV files with the mark that makes Excel read UTF-8'),
    check: toggle('make nothing; compare the named datasets with their own descriptions'),
    wait: count('seconds', 'wait this long for another run that is writing to the folder'),
    quiet: toggle('print errors only', {short: 'q'})
  },
  misuse(words, {format, safeCells, excel, check}) {
    if (check && words.some(isAddress)) return '--check takes folders of this machine'
    if (format.includes('csv')) return undefined
    if (safeCells) return '--safe-cells only goes with --format csv'
    return excel ? '--excel only goes with --format csv' : undefined
  },
  run: async (inputs, options) =>
    options.check
      ? (await import('../check.js')).checkCommand(inputs, options.quiet)
      : (await import('../dataset.js')).datasetCommand(inputs, options)
})
