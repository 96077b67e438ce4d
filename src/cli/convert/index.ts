import {complain} from '../complain.js'
import {availableParallelism} from 'node:os'
import {join} from 'node:path'
import {Batch} from '../../batch/index.js'
import {stateFolder} from '../../batch/folder.js'
import {findInputs, readFileList, type Input} from '../../batch/inputs.js'
import {limitsOf} from '../limit-options.js'
import type {ConvertCommand} from './options.js'
import {findLeftovers, prune} from '../../batch/prune.js'
import {reportOf, writeReport} from '../../batch/report.js'
import {startProgress} from './progress.js'
import {toFile, toStdout, type StreamOutput} from './stream-output.js'
import {Tally} from './summary.js'

interface Run {
  inputs: Input[]
  batch: Batch
  /** Where lines go; a folder takes a file a record instead, and remembers them. */
  stream: StreamOutput | undefined
}

/** Convert every input; one bad document never stops the others. */
export async function convertCommand(words: string[], command: ConvertCommand): Promise<number> {
  let run: Run
  try {
    run = await open(words, command)
  } catch (error) {
    complain(error)
    return 2
  }
  const tally = await convertAll(run, command)
  await tally.print(command.quiet)
  const records = await finish(run, tally, command)
  const code = tally.failed > 0 || (command.frail && tally.warned) ? 1 : 0
  return command.dataset === undefined ? code : Math.max(code, await makeDataset(records, command))
}

async function open(words: string[], command: ConvertCommand): Promise<Run> {
  const {output, format, filesFrom, name} = command
  const inputs = await findInputs(words, name)
  if (filesFrom !== undefined)
    inputs.push(...(await readFileList(filesFrom, command.null ? '\0' : '\n')))
  let stream: StreamOutput | undefined
  if (output === '-') stream = toStdout
  else if (format === 'jsonl') stream = toFile(join(output, 'records.jsonl'), inputs)
  const batch = new Batch({
    ...command,
    limits: limitsOf(command),
    output: stream ? null : output,
    jobs: command.jobs ?? availableParallelism(),
    readStdin: async most => ({name, bytes: await readStdin(most)})
  })
  return {inputs, batch, stream}
}

/** One byte more than may be is enough to know that there are too many. */
async function readStdin(most: number): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    length += chunk.length
    if (length > most) break
  }
  return Buffer.concat(chunks, Math.min(length, most + 1))
}

async function convertAll(
  {inputs, batch, stream}: Run,
  {quiet, name}: ConvertCommand
): Promise<Tally> {
  const tally = new Tally(inputs.length, name)
  const progress = startProgress(inputs.length, quiet)
  for await (const result of batch.convert(inputs)) {
    for (const line of result.lines) await stream?.write(line)
    tally.add(result)
    progress.step()
  }
  progress.stop()
  await stream?.close()
  return tally
}

/** @returns files that hold the records */
async function finish(
  {batch, stream}: Run,
  tally: Tally,
  command: ConvertCommand
): Promise<string[]> {
  const {output, quiet} = command
  const {manifest} = batch
  const leftovers = manifest ? findLeftovers(manifest, output) : {outputs: [], gone: []}
  if (manifest && command.prune) prune(manifest, output, leftovers)
  if (!quiet && leftovers.outputs.length > 0)
    console.error(
      `${leftovers.outputs.length} record(s) of inputs that are gone or have changed ` +
        (command.prune ? 'removed' : 'left; `--prune` removes them')
    )
  const report = reportOf(
    manifest?.sorted() ?? tally.entries,
    command.prune ? [] : leftovers.outputs
  )
  if (manifest) writeReport(join(stateFolder(output), 'report.json'), report)
  if (command.report !== undefined) writeReport(command.report, report)
  await batch.close()
  if (!manifest) return stream && output !== '-' ? [join(output, 'records.jsonl')] : []
  return manifest.sorted().flatMap(({outputs}) => outputs.map(path => join(output, path)))
}

async function makeDataset(records: string[], {dataset, quiet}: ConvertCommand): Promise<number> {
  const {datasetCommand} = await import('../dataset.js')
  return datasetCommand(records, {
    output: dataset!,
    format: ['parquet'],
    partition: undefined,
    safeCells: false,
    quiet
  })
}
