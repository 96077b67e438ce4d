import {timeoutOf} from '../../batch/timeout.js'
import {availableParallelism} from 'node:os'
import {join, resolve} from 'node:path'
import {claimNames} from '../../batch/claims.js'
import {readKnown} from '../../batch/known.js'
import type {KnownTrouble} from '../../batch/report.js'
import {Batch} from '../../batch/index.js'
import {chooseForms} from '../../batch/forms.js'
import type {Corrections} from '../../batch/corrections.js'
import type {Naming} from '../../batch/naming.js'
import {documents, findInputs, readFileList, type InputFile} from '../../batch/inputs.js'
import {noReport, openReportBefore, type ReportBefore} from '../../batch/report-before.js'
import {openReport} from '../../batch/report-file.js'
import {isInShard} from '../../batch/shard.js'
import {checkFolder} from '../../dataset/directory.js'
import {isWithin} from '../../storage/inside.js'
import {complain} from '../complain.js'
import {limitsOf} from '../limit-options.js'
import {convertOptions, type ConvertCommand} from './options.js'
import {isPageFormat} from './page-formats.js'
import {toFile, toStdout, type StreamOutput} from './stream-output.js'

/** A command whose words are all files and folders of this machine. */
export interface LocalCommand extends ConvertCommand {
  /** Inputs that a list names, which was read already. */
  listed?: InputFile[]
  /** How the manifest names inputs, where not by their paths. */
  naming?: Naming
}

/** A run that is ready to begin. */
export interface PreparedRun {
  inputs: InputFile[]
  /** Files in folders of a kind that is not read. */
  skipped: string[]
  batch: Batch
  /** Where lines go; a folder gets one file per record instead, and remembers them. */
  stream: StreamOutput | undefined
  /** The last report of the folder. */
  before: ReportBefore
  /** Troubles that do not fail the run. */
  known: KnownTrouble[]
  /** Writes the report where the user wants it. */
  writeReport: ((text: Iterable<string>) => void) | undefined
}

/**
 * Find out before the work whatever could keep it from finishing: what is missing, what is in the way,
 * what cannot be written.
 *
 * @throws if the run cannot begin
 */
export async function open(
  words: string[],
  command: LocalCommand,
  stop: AbortSignal
): Promise<PreparedRun> {
  const {output, report, dataset, filesFrom, name, shard} = command
  const known =
    command.known === undefined ? [] : await readKnown(command.known, command.writeKnown)
  const skipped: string[] = []
  const named = await findInputs(words, name, documents, path => {
    if (!isWithin(resolve(path), resolve(output))) skipped.push(path)
  })
  if (filesFrom !== undefined)
    named.push(...(await readFileList(filesFrom, command.null ? '\0' : '\n')))
  named.push(...(command.listed ?? []))
  if (command.requireInput && named.length === 0)
    throw new Error('no documents were found in what was given')
  const chosen = chooseForms(named)
  const inputs = shard ? chosen.filter(input => isInShard(input, shard)) : chosen
  claimNames({inputs, output: output === '-' ? null : output, report, dataset})
  if (dataset !== undefined) checkFolder(dataset)
  const writeReport = report === undefined ? undefined : openReport(report)
  const stream = await openStream(command, inputs)
  const batch = await Batch.open({
    ...command,
    limits: limitsOf(command),
    isBounded:
      command.timeout !== convertOptions.timeout.default ||
      command.memory !== convertOptions.memory.default,
    corrections: await correctionsOf(command),
    timeout: timeoutOf(command),
    words: await wordsOf(command, inputs),
    output: stream ? null : output,
    wait: command.wait ?? 0,
    // A thread takes half a second to start; start no more than there is work for.
    jobs: Math.max(1, Math.min(command.jobs ?? availableParallelism(), inputs.length)),
    stop,
    readStdin: async most => ({name, bytes: await readStdin(most)})
  })
  const before = batch.manifest ? await openReportBefore(output) : noReport
  return {inputs, skipped, batch, stream, before, known, writeReport}
}

async function openStream(
  {output, format, wait}: ConvertCommand,
  inputs: InputFile[]
): Promise<StreamOutput | undefined> {
  if (isPageFormat(format)) {
    const {pagesToFolder, pagesToStdout} = await import('./pages-output.js')
    return output === '-' ? pagesToStdout(format) : pagesToFolder(format, output, inputs, wait ?? 0)
  }
  if (output === '-') return toStdout
  return format === 'jsonl' ? toFile(join(output, 'records.jsonl'), inputs, wait ?? 0) : undefined
}

/** One byte more than the limit is enough to know that there are too many. */
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

/** @throws if the file cannot be read, or is another kind of file */
async function wordsOf(command: ConvertCommand, inputs: InputFile[]) {
  if (command.words === undefined) return undefined
  const {openWordList} = await import('../../batch/word-list.js')
  const paths = inputs.map(({path}) => path).filter(path => path !== '-')
  return openWordList(command.words, paths, limitsOf(command))
}

async function correctionsOf({
  corrections: path
}: ConvertCommand): Promise<Corrections | undefined> {
  if (path === undefined) return undefined
  const {readCorrections} = await import('../../batch/corrections.js')
  const corrections = readCorrections(path)
  if (corrections.unknown > 0)
    complain(
      new Error(`${corrections.unknown} line(s) of \`${path}\` are not decisions and were left out`)
    )
  return corrections
}
