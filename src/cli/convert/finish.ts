import {join} from 'node:path'
import {stateFolder} from '../../batch/folder.js'
import {findLeftovers, prune, type Leftovers} from '../../batch/prune.js'
import {reportOf, textOf} from '../../batch/report.js'
import {replaceFile} from '../../storage/replace-file.js'
import type {Run} from './open.js'
import type {ConvertCommand} from './options.js'
import type {Tally} from './summary.js'

/**
 * What comes after the last conversion: leftovers, reports, the end of the stream.
 *
 * @returns files that hold the records
 * @throws {EnvironmentFailure} where the machine refuses
 */
export async function finish(run: Run, tally: Tally, command: ConvertCommand): Promise<string[]> {
  const {batch, stream, writeReport} = run
  const {output} = command
  const {manifest} = batch
  try {
    await stream?.finish()
    const left = manifest ? dealWithLeftovers(run, command) : []
    const text = textOf(reportOf(manifest?.sorted() ?? tally.entries, left))
    if (manifest)
      replaceFile(join(stateFolder(output), 'report.json'), text, join(batch.partial!, 'report'))
    writeReport?.(text)
    if (!manifest) return stream && output !== '-' ? [join(output, 'records.jsonl')] : []
    return manifest.sorted().flatMap(({outputs}) => outputs.map(({path}) => join(output, path)))
  } finally {
    await stream?.close()
    await batch.close()
  }
}

/** @returns records that no input gives any longer, and that stay */
function dealWithLeftovers({batch}: Run, command: ConvertCommand): string[] {
  const {output, quiet} = command
  const leftovers = findLeftovers(batch.manifest!, output)
  const stay = command.prune ? prune(batch.manifest!, output, leftovers) : leftovers.outputs
  if (!quiet) sayLeft(leftovers, stay, command.prune)
  return stay
}

function sayLeft({outputs}: Leftovers, stay: string[], pruned: boolean): void {
  const what = 'record(s) of inputs that are gone or have changed'
  const removed = outputs.length - stay.length
  if (removed > 0) console.error(`${removed} ${what} removed`)
  if (stay.length === 0) return
  const why = pruned ? 'left, since they lead out of the folder' : 'left; `--prune` removes them'
  console.error(`${stay.length} ${what} ${why}`)
}
