import {resolve, sep} from 'node:path'
import {realPath} from '../storage/inside.js'
import {stateFolder} from './folder.js'
import type {InputFile} from './inputs.js'
import {namesFrom, type Naming} from './naming.js'
import {fold} from './paths.js'
import type {Planned} from './planned.js'

/**
 * Find out before the first conversion where records would replace an input, one another, or the files
 * that a run keeps for itself.
 *
 * @param output folder of the records, or null if they go into a stream
 * @param naming how the manifest names them; by default by their paths from the folder
 */
export function planOutputs(
  inputs: InputFile[],
  output: string | null,
  naming: Naming = namesFrom(output ?? '.')
): Planned[] {
  const folder = output ?? '.'
  const targets = inputs.map(({target}) => fold(resolve(folder, target)))
  const first = new Map<string, InputFile>()
  const claims = new Claims()
  for (const [i, input] of inputs.entries()) {
    const target = targets[i]!
    if (!first.has(target)) first.set(target, input)
    if (isBelow(target, fold(resolve(stateFolder(folder))))) claims.add(`${target}.json`, undefined)
    // `NAME.1.txt` beside `NAME.pdf`, whose first document is `NAME.1.json`.
    if (/\.\d+$/.test(target)) claims.add(`${target}.json`, input)
    if (/\.json$/i.test(input.path)) claimInput(claims, input.path)
  }
  return inputs.map((input, i) => {
    const target = targets[i]!
    const rival = output === null ? input : first.get(target)!
    return {
      ...input,
      key: keyOf(input, naming),
      forbidden: claims.against(target, input),
      rival: rival === input ? undefined : rival.path,
      otherKeys: (input.forms ?? []).map(path => keyOf({path, target: input.target}, naming))
    }
  })
}

/** An input may also be reached by links. */
function claimInput(claims: Claims, path: string): void {
  const place = resolve(path)
  for (const one of new Set([place, realPath(place)])) claims.add(fold(one), undefined)
}

const isBelow = (path: string, folder: string): boolean => path.startsWith(folder + sep)

const keyOf = ({path, target}: InputFile, naming: Naming): string =>
  path === '-' ? `${stdinKey}${target}` : naming.nameOf(path)

/** Documents on standard input are told apart by their names. */
const stdinKey = 'stdin:'

const none: string[] = []

/** Paths that are an input, or where the record of one input goes. */
class Claims {
  readonly #byTarget = new Map<string, {path: string; owner: InputFile | undefined}[]>()

  add(path: string, owner: InputFile | undefined): void {
    for (const target of [path.replace(/\.json$/, ''), path.replace(/\.\d+\.json$/, '')]) {
      const others = this.#byTarget.get(target)
      if (others) others.push({path, owner})
      else this.#byTarget.set(target, [{path, owner}])
    }
  }

  /** Those of the paths `TARGET.json` and `TARGET.1.json` that belong to another. */
  against(target: string, input: InputFile): string[] {
    const found = this.#byTarget.get(target)
    if (!found) return none
    return found.filter(({owner}) => owner !== input).map(({path}) => path)
  }
}
