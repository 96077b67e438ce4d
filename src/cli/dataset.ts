import {resolve} from 'node:path'
import {findInputs, records} from '../batch/inputs.js'
import {writeDataset, type FormatName} from '../dataset/index.js'
import {readRecords, type RecordInput} from '../dataset/read.js'
import {copyRecords, type Copied} from '../remote/records.js'
import {isWithin} from '../storage/inside.js'
import {BadFiles} from './bad-files.js'
import {refuse} from './complain.js'
import {listen} from './signals.js'

export interface DatasetCommand {
  output: string
  format: FormatName[]
  partition: 'session' | undefined
  safeCells: boolean
  excel: boolean
  quiet: boolean
  wait: number | undefined
}

/** Make a dataset from records; an invalid record never stops the others. */
export async function datasetCommand(words: string[], command: DatasetCommand): Promise<number> {
  const stop = listen()
  stop.signal.addEventListener('abort', () => {
    console.error(`stopped; no dataset was made in \`${command.output}\``)
    process.exit(stop.code)
  })
  try {
    return await makeDataset(words, command)
  } finally {
    stop.forget()
  }
}

async function makeDataset(words: string[], command: DatasetCommand): Promise<number> {
  const copied: Copied[] = []
  let inputs: RecordInput[]
  try {
    for (const word of words) copied.push(await copyRecords(word))
    inputs = await findRecords(
      copied.map(({folder}) => folder),
      command.output
    )
  } catch (error) {
    return refuse(error, 2)
  }
  const bad = new BadFiles()
  try {
    const {records, rows} = await writeDataset(
      readRecords(inputs, file => bad.add(file)),
      command.output,
      {...command, formats: command.format}
    )
    bad.print()
    if (!command.quiet) console.error(`${records} record(s): ${countsOf(rows)}`)
  } catch (error) {
    bad.print()
    return refuse(error, 1)
  }
  return bad.count > 0 ? 1 : 0
}

/** @throws if a word names nothing, or a file of the dataset that would be replaced */
async function findRecords(words: string[], output: string): Promise<RecordInput[]> {
  const isInOutput = (path: string): boolean => isWithin(resolve(path), resolve(output))
  const named = words.find(word => word !== '-' && isInOutput(word))
  if (named !== undefined)
    throw new Error(`\`${named}\` is in the folder of the dataset; choose another --output`)
  const found = await findInputs(words, 'stdin', records)
  return (
    found
      // The dataset of an earlier run is not an input, though it is below the records.
      .filter(({path}) => !isInOutput(path))
      .map(({path}) => (path === '-' ? {name: 'stdin', stream: process.stdin} : path))
  )
}

const countsOf = (rows: Record<string, number>): string =>
  Object.entries(rows)
    .map(([table, count]) => `${count} ${table}`)
    .join(', ')
