import {join} from 'node:path'
import {stateFolder} from '../../batch/folder.js'
import {findLeftovers, prune, type Leftovers} from '../../batch/prune.js'
import {compare} from '../../batch/compare.js'
import {reportOf, textOf, type BatchReport} from '../../batch/report.js'
import {replaceFile} from '../../storage/replace-file.js'
import type {LocalCommand, PreparedRun} from './open.js'
import type {Tally} from './summary.js'

/** What a run leaves behind. */
export interface Finished {
  /** Files that hold the records. */
  records: string[]
  report: BatchReport
}

const nothing = {stay: [], gone: []}

/**
 * What comes after the last conversion: leftovers, reports, the end of the stream.
 *
 * @throws {EnvironmentFailure} if the machine refuses
 */
export async function finish(
  run: PreparedRun,
  tally: Tally,
  command: LocalCommand
): Promise<Finished> {
  const {batch, stream, writeReport} = run
  const {output} = command
  const {manifest} = batch
  try {
    await stream?.finish()
    const before = manifest?.sorted() ?? tally.entries
    const {stay, gone} = manifest ? dealWithLeftovers(run, command) : nothing
    const asked = new Set(tally.entries.map(({input}) => input))
    const findings = compare(before, {
      before: run.before,
      messages: tally.messages,
      asked,
      // What this run was asked for and did not find is a failure, not an input that is gone.
      gone: new Set(gone.map(({input}) => input).filter(input => !asked.has(input))),
      severities: new Map(command.rule),
      known: run.known,
      output: manifest ? output : null,
      frail: command.frail
    })
    const report = reportOf(manifest?.sorted() ?? tally.entries, stay, findings)
    const text = textOf(report)
    if (manifest)
      replaceFile(join(stateFolder(output), 'report.json'), text, join(batch.partial!, 'report'))
    writeReport?.(text)
    const records = manifest
      ? manifest.sorted().flatMap(({outputs}) => outputs.map(({path}) => join(output, path)))
      : stream && output !== '-'
        ? [join(output, 'records.jsonl')]
        : []
    return {records, report}
  } finally {
    await stream?.close()
    await batch.close()
  }
}

/** @returns inputs that are gone, and records that stay although no input produces them any more */
function dealWithLeftovers(
  {batch}: PreparedRun,
  command: LocalCommand
): {stay: string[]; gone: Leftovers['gone']} {
  const {output, quiet} = command
  const leftovers = findLeftovers(batch.manifest!, output, command.naming)
  const stay = command.prune ? prune(batch.manifest!, output, leftovers) : leftovers.outputs
  if (!quiet) sayLeft(leftovers, stay, command.prune)
  return {stay, gone: leftovers.gone}
}

function sayLeft({outputs}: Leftovers, stay: string[], pruned: boolean): void {
  const what = 'record(s) of inputs that are gone or have changed'
  const removed = outputs.length - stay.length
  if (removed > 0) console.error(`${removed} ${what} removed`)
  if (stay.length === 0) return
  const why = pruned ? 'left, since they lead out of the folder' : 'left; `--prune` removes them'
  console.error(`${stay.length} ${what} ${why}`)
}
