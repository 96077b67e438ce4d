import {join} from 'node:path'
import type {ManifestEntry} from '../../batch/entry.js'
import {stateFolder} from '../../batch/folder.js'
import {findLeftovers, prune, type Leftovers} from '../../batch/prune.js'
import {RunReport, textOf, type ReportInput, type ReportSummary} from '../../batch/report.js'
import {storeRows} from '../../batch/report-rows.js'
import {replaceFile} from '../../storage/replace-file.js'
import type {LocalCommand, PreparedRun} from './open.js'
import type {Tally} from './summary.js'

/** What a run leaves behind. */
export interface Finished {
  /** Files that hold the records, where they are asked for. */
  records: string[]
  report: ReportSummary
  /** The inputs of the report, where they are asked for. */
  inputs: ReportInput[]
}

const nothing = {stay: [], gone: []} satisfies LeftBehind

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
  const {batch, stream} = run
  try {
    await stream?.finish()
    const {report, rows} = makeReport(run, tally, command)
    const inputs = command.formatMessages === 'json' ? [...rows].map(row => JSON.parse(row)) : []
    return {records: command.dataset === undefined ? [] : recordsOf(run, command), report, inputs}
  } finally {
    await stream?.close()
    await batch.close()
  }
}

/** Compare with the run before, and write what came of it. */
function makeReport(
  run: PreparedRun,
  {entries, asked, unread, messages}: Tally,
  command: LocalCommand
): {report: ReportSummary; rows: Iterable<string>} {
  const {batch, before, known, writeReport} = run
  const {manifest} = batch
  const {output, rule, frail} = command
  const wasRead = (input: string): boolean => asked.has(input) && !unread.has(input)
  const {stay, gone} = manifest ? dealWithLeftovers(run, command, wasRead) : nothing
  const report = new RunReport(
    {
      before,
      messages,
      asked,
      // What this run was asked for and did not find is a failure, not something that went.
      gone: new Set(gone.map(({input}) => input).filter(input => !asked.has(input))),
      severities: new Map(rule),
      known,
      output: manifest ? output : null,
      frail
    },
    stay
  )
  const rows = storeRows(report.rows(manifest?.entries.values(gone) ?? entries), batch.partial)
  before.close()
  const {summary} = report
  if (manifest)
    replaceFile(
      join(stateFolder(output), 'report.json'),
      textOf(summary, rows),
      join(batch.partial!, 'report')
    )
  writeReport?.(textOf(summary, rows))
  return {report: summary, rows}
}

function recordsOf({batch, stream}: PreparedRun, {output}: LocalCommand): string[] {
  if (!batch.manifest) return stream && output !== '-' ? [join(output, 'records.jsonl')] : []
  return [...batch.manifest.entries.values()].flatMap(({outputs}) =>
    outputs.map(({path}) => join(output, path))
  )
}

interface LeftBehind {
  /** Records that no input produces any more and that stay. */
  stay: string[]
  /** What the manifest said of inputs that are gone. */
  gone: ManifestEntry[]
}

function dealWithLeftovers(
  {batch}: PreparedRun,
  command: LocalCommand,
  wasRead: (input: string) => boolean
): LeftBehind {
  const {output, quiet} = command
  const leftovers = findLeftovers(batch.manifest!, output, wasRead, command.naming)
  const gone = leftovers.gone.flatMap(input => batch.manifest!.entries.get(input) ?? [])
  const stay = command.prune ? prune(batch.manifest!, output, leftovers) : leftovers.outputs
  if (!quiet) sayLeft(leftovers, stay, command.prune)
  return {stay, gone}
}

function sayLeft({outputs}: Leftovers, stay: string[], pruned: boolean): void {
  const what = 'record(s) of inputs that are gone or have changed'
  const removed = outputs.length - stay.length
  if (removed > 0) console.error(`${removed} ${what} removed`)
  if (stay.length === 0) return
  const why = pruned ? 'left, since they lead out of the folder' : 'left; `--prune` removes them'
  console.error(`${stay.length} ${what} ${why}`)
}
