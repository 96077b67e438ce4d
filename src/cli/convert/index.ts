import {isAddress} from '../../storage/address.js'
import {EnvironmentFailure} from '../../storage/environment.js'
import {complain, refuse} from '../complain.js'
import {listen, type Stop} from '../signals.js'
import {close} from './closing.js'
import {finish, type Finished} from './finish.js'
import {judge} from './judge.js'
import {open, type LocalCommand, type PreparedRun} from './open.js'
import type {ConvertCommand} from './options.js'
import {startProgress} from './progress.js'
import {Tally} from './summary.js'

/** Convert every input; one bad document never stops the others. */
export async function convertCommand(words: string[], command: ConvertCommand): Promise<number> {
  const stop = listen()
  try {
    const given = [...words, ...Object.values(command)].filter(it => typeof it === 'string')
    if (!given.some(isAddress)) return await convertWith(words, command, stop)
    const {convertRemotely} = await import('./remote.js')
    return await convertRemotely(words, command, (...local) => convertWith(...local, stop))
  } finally {
    stop.forget()
  }
}

async function convertWith(words: string[], command: LocalCommand, stop: Stop): Promise<number> {
  const start = performance.now()
  let run: PreparedRun
  try {
    run = await open(words, command, stop.signal)
  } catch (error) {
    return refuse(error, 2)
  }
  const tally = new Tally(run.inputs.length, command.name)
  const failure = await convertAll(run, tally, command)
  await tally.print(command.quiet, command.formatMessages, run.batch)
  if (failure || stop.code !== undefined) return breakOff(run, tally, failure, stop)
  const finished = await finishOrFail(run, tally, command)
  if (!('records' in finished)) return refuse(finished, 3)
  const {records} = finished
  const code = await judge(finished, run, command)
  close(
    {
      documents: tally.done,
      records: tally.records,
      skipped: run.skipped,
      milliseconds: performance.now() - start,
      failed: code !== 0
    },
    command
  )
  if (command.dataset === undefined) return code
  stop.forget()
  return Math.max(code, await makeDataset(records, command))
}

/** @returns why the machine does not let the run go on, if so */
async function convertAll(
  {inputs, batch, stream}: PreparedRun,
  tally: Tally,
  {quiet}: ConvertCommand
): Promise<EnvironmentFailure | undefined> {
  const progress = await startProgress(inputs.length, quiet)
  try {
    for await (const result of batch.convert(inputs)) {
      for (const line of result.lines) await stream?.write(line, result.input)
      tally.add(result, batch.manifest !== undefined)
      progress.step()
    }
    return undefined
  } catch (error) {
    if (!(error instanceof EnvironmentFailure)) throw error
    return error
  } finally {
    // Whatever happens, the terminal gets its cursor back.
    progress.stop()
  }
}

/** End a run early, in such a way that the next one continues it. */
async function breakOff(
  {inputs, batch, stream}: PreparedRun,
  {done}: Tally,
  failure: EnvironmentFailure | undefined,
  stop: Stop
): Promise<number> {
  try {
    await stream?.close()
    await batch.close()
  } catch (error) {
    // The disk that stopped the run may refuse this too; the next run repairs the folder.
    if (!failure) complain(error)
  }
  if (failure) complain(failure)
  const next = stream ? 'run again for the rest' : 'run again to go on'
  console.error(`${done} of ${inputs.length} done; ${next}`)
  return failure ? 3 : stop.code!
}

async function finishOrFail(
  run: PreparedRun,
  tally: Tally,
  command: LocalCommand
): Promise<Finished | EnvironmentFailure> {
  try {
    return await finish(run, tally, command)
  } catch (error) {
    if (!(error instanceof EnvironmentFailure)) throw error
    return error
  }
}

async function makeDataset(records: string[], command: ConvertCommand): Promise<number> {
  const {datasetCommand} = await import('../dataset.js')
  return datasetCommand(records, {
    output: command.dataset!,
    format: ['parquet'],
    partition: undefined,
    safeCells: false,
    excel: false,
    quiet: command.quiet,
    wait: command.wait
  })
}
