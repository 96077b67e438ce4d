import {openRun, type LocalRun} from '../../remote/run.js'
import {isAddress} from '../../storage/address.js'
import {refuse} from '../complain.js'
import type {ConvertCommand} from './options.js'
import type {LocalCommand} from './open.js'

/** Convert on this machine what stands elsewhere, or is to stand there. */
export async function convertRemotely(
  words: string[],
  command: ConvertCommand,
  convert: (words: string[], command: LocalCommand) => Promise<number>
): Promise<number> {
  let run: LocalRun | undefined
  try {
    refuseOthers(command)
    run = await openRun(
      {...command, words, separator: command.null ? '\0' : '\n'},
      command.wait ?? 0
    )
    const {listed, output, naming} = run
    const code = await convert(run.words, {
      ...command,
      filesFrom: undefined,
      listed,
      output,
      naming
    })
    // What was stopped or refused stays here, and the next run goes on with it.
    if (code > 1) return code
    const written = await run.publish()
    if (written !== undefined && !command.quiet)
      console.error(`${written} object(s) written to \`${command.output}\``)
    return code
  } catch (error) {
    return refuse(error, 2)
  } finally {
    run?.release()
  }
}

/** @throws where something is asked for that goes to folders only */
function refuseOthers({output, format, dataset, words, corrections, report}: ConvertCommand): void {
  const files = {words, corrections, report, dataset}
  for (const [name, path] of Object.entries(files))
    if (path !== undefined && isAddress(path))
      throw new Error(`--${name} takes a file or folder of this machine, not \`${path}\``)
  if (!isAddress(output)) return
  if (format !== 'json')
    throw new Error(`--format ${format} goes to a folder; only records (json) go to an address`)
  if (dataset !== undefined)
    throw new Error('--dataset needs records in a folder; give one with --output')
}
