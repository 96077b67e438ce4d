import {resolve, sep} from 'node:path'
import {realPath} from '../storage/inside.js'
import {stateFolder} from './folder.js'
import type {InputFile} from './inputs.js'
import {namesFrom, type Naming} from './naming.js'
import {fold} from './paths.js'
import type {Planned} from './planned.js'

/**
 * Where records go, and where they would replace an input, one another, or the files that a run keeps for
 * itself; known before the first conversion.
 */
export class Plan {
  readonly #folder: string
  readonly #claims = new Claims()
  /** Inputs whose record would replace that of another, by its path. */
  readonly #rivals = new Map<InputFile, string>()
  readonly #naming: Naming

  /**
   * @param output folder of the records, or null if they go into a stream
   * @param naming how the manifest names inputs; by default by their paths from the folder
   */
  constructor(inputs: readonly InputFile[], output: string | null, naming?: Naming) {
    this.#folder = resolve(output ?? '.')
    this.#naming = naming ?? namesFrom(this.#folder)
    const state = fold(stateFolder(this.#folder))
    const first = new Map<string, InputFile>()
    for (const input of inputs) {
      const target = this.#targetOf(input)
      const rival = first.get(target)
      if (!rival) first.set(target, input)
      else if (output !== null) this.#rivals.set(input, rival.path)
      if (isBelow(target, state)) this.#claims.add(`${target}.json`, undefined)
      // `NAME.1.txt` beside `NAME.pdf`, whose first document is `NAME.1.json`.
      if (/\.\d+$/.test(target)) this.#claims.add(`${target}.json`, input)
      if (/\.json$/i.test(input.path)) claimInput(this.#claims, input.path)
    }
  }

  /** What is clear about one of the inputs; made anew each time, as there may be very many. */
  of(input: InputFile): Planned {
    return {
      ...input,
      key: this.#keyOf(input),
      forbidden: this.#claims.against(this.#targetOf(input), input),
      rival: this.#rivals.get(input),
      otherKeys: (input.forms ?? []).map(path => this.#keyOf({path, target: input.target}))
    }
  }

  /** A target is a path in its shortest form already. */
  #targetOf({target}: InputFile): string {
    return fold(`${this.#folder}${sep}${target}`)
  }

  #keyOf({path, target}: InputFile): string {
    return path === '-' ? `${stdinKey}${target}` : this.#naming.nameOf(path)
  }
}

/** An input may also be reached by links. */
function claimInput(claims: Claims, path: string): void {
  const place = resolve(path)
  for (const one of new Set([place, realPath(place)])) claims.add(fold(one), undefined)
}

const isBelow = (path: string, folder: string): boolean => path.startsWith(folder + sep)

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
