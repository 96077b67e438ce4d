import {complain} from './complain.js'
import {resolve, sep} from 'node:path'
import type {VFile} from 'vfile'
import {reporter} from 'vfile-reporter'
import {writeDataset, type FormatName} from '../dataset/index.js'
import {readRecords, type RecordInput} from '../dataset/read.js'
import {failed} from '../diagnostics/messages.js'
import {visible} from '../diagnostics/visible.js'
import {findInputs, records} from '../batch/inputs.js'

export interface DatasetCommand {
  output: string
  format: FormatName[]
  partition: 'session' | undefined
  safeCells: boolean
  quiet: boolean
}

/** Make a dataset of records; an invalid record never stops the others. */
export async function datasetCommand(words: string[], command: DatasetCommand): Promise<number> {
  let inputs: RecordInput[]
  try {
    const found = await findInputs(words, 'stdin', records)
    inputs = found
      // The dataset of an earlier run is no input, though it stands below the records.
      .filter(({path}) => !resolve(path).startsWith(resolve(command.output) + sep))
      .map(({path}) => (path === '-' ? {name: 'stdin', stream: process.stdin} : path))
  } catch (error) {
    complain(error)
    return 2
  }
  const bad: VFile[] = []
  const keepBad = (file: VFile): void => void (failed(file) && bad.push(file))
  try {
    const {records, rows} = await writeDataset(readRecords(inputs, keepBad), command.output, {
      ...command,
      formats: command.format
    })
    say(bad)
    if (!command.quiet) console.error(`${records} record(s): ${countsOf(rows)}`)
  } catch (error) {
    say(bad)
    complain(error)
    return 1
  }
  return bad.length > 0 ? 1 : 0
}

const say = (files: VFile[]): void => {
  if (files.length === 0) return
  for (const file of files) file.history = [visible(file.path)]
  console.error(reporter(files, {quiet: true}))
}

const countsOf = (rows: Record<string, number>): string =>
  Object.entries(rows)
    .map(([table, count]) => `${count} ${table}`)
    .join(', ')
