import {extname, join} from 'node:path'
import {stateFolder} from '../../batch/folder.js'
import {visible} from '../../diagnostics/visible.js'
import type {ConvertCommand} from './options.js'
import {isPageFormat} from './page-formats.js'

/** What the last lines of a run are made from. */
export interface Closing {
  documents: number
  records: number
  /** Files that were found in folders and are of no kind that is read. */
  skipped: readonly string[]
  milliseconds: number
  /** Whether the run counts as failed. */
  failed: boolean
}

/**
 * Say where the records are, how many of how many documents there are, how long it took, and what to do
 * next.
 */
export function close(run: Closing, command: ConvertCommand): void {
  if (command.quiet) return
  const lines = [...skippedLines(run.skipped, command.verbose), placeLine(run, command)]
  for (const line of [...lines, ...nextLine(run, command)]) console.error(visible(line))
}

/** Files that were not asked for by name: counted by their endings, or named. */
function skippedLines(skipped: readonly string[], verbose: boolean): string[] {
  if (skipped.length === 0) return []
  const counts = new Map<string, number>()
  for (const ending of skipped.map(endingOf)) counts.set(ending, (counts.get(ending) ?? 0) + 1)
  const kinds = [...counts]
    .toSorted(([a, many], [b, few]) => few - many || (a < b ? -1 : 1))
    .map(([ending, count]) => `${count} ${ending}`)
  const head = `${skipped.length} file(s) of other kinds skipped: ${kinds.join(', ')}`
  return verbose
    ? [head, ...skipped.map(path => `  skipped: ${path}`)]
    : [`${head} (\`--verbose\` names them)`]
}

const endingOf = (path: string): string => extname(path).toLowerCase() || 'without an ending'

function placeLine(
  {documents, records, milliseconds}: Closing,
  {output, format}: ConvertCommand
): string {
  const place = format === 'jsonl' ? join(output, 'records.jsonl') : output
  const where = output === '-' ? 'on standard output' : `in \`${place}\``
  return `${records} record(s) of ${documents} document(s) ${where}, after ${durationOf(milliseconds)}`
}

function durationOf(milliseconds: number): string {
  const seconds = milliseconds / 1000
  if (seconds < 60) return `${seconds.toFixed(1)} s`
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`
}

function nextLine(
  {documents, failed}: Closing,
  {output, format, dataset}: ConvertCommand
): string[] {
  if (output === '-' || documents === 0) return []
  if (failed && format !== 'jsonl')
    return [`next: \`${join(stateFolder(output), 'report.json')}\` says what failed and why`]
  if (failed || isPageFormat(format) || dataset !== undefined) return []
  return [`next: \`aanhangsel dataset ${output}\` makes tables of the records`]
}
