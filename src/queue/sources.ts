import {resolve} from 'node:path'
import {chooseForms} from '../batch/forms.js'
import {findInputs, type InputFile, type Separator} from '../batch/inputs.js'
import {fold} from '../batch/paths.js'
import {openRun} from '../remote/run.js'
import {isAddress} from '../storage/address.js'

/** Documents to put into a queue, as files of this machine. */
export interface Sources {
  inputs: InputFile[]
  /** How workers find a file: by its absolute path, or the address that it is a copy of. */
  nameOf(path: string): string
}

/** What was asked for. */
export interface SourceWords {
  /** Files, folders, globs, addresses. */
  words: readonly string[]
  /** List of more, and what parts its lines. */
  filesFrom: string | undefined
  separator: Separator
}

/**
 * Find the documents that a command names. What stands elsewhere is copied to this machine, to be hashed.
 *
 * @throws if a word names nothing, or two documents would have one record
 * @throws {EnvironmentFailure} where a service or the machine refuses
 */
export async function findSources(given: SourceWords): Promise<Sources> {
  const {words, listed, naming} = await openRun({...given, output: '.'}, 0)
  const inputs = chooseForms([...(await findInputs(words, 'stdin')), ...listed])
  const nameOf = (path: string): string => {
    const place = resolve(path)
    const name = naming.nameOf(place)
    return isAddress(name) ? name : place
  }
  refuseSame(inputs, nameOf)
  return {inputs, nameOf}
}

/** Workers would only find it out when each has made a record. */
function refuseSame(inputs: readonly InputFile[], nameOf: (path: string) => string): void {
  const first = new Map<string, InputFile>()
  for (const input of inputs) {
    const target = fold(input.target)
    const other = first.get(target)
    if (other)
      throw new Error(
        `\`${nameOf(input.path)}\` and \`${nameOf(other.path)}\` would have one record, \`${input.target}.json\`; name a folder that holds both, or give them to two queues of their own`
      )
    first.set(target, input)
  }
}
