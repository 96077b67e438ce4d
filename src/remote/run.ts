import {readFile} from 'node:fs/promises'
import {join, resolve} from 'node:path'
import {text} from 'node:stream/consumers'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {inputOf, pathsOf, type InputFile, type Separator} from '../batch/inputs.js'
import {namesFrom, type Naming} from '../batch/naming.js'
import {isAddress, openAddress} from '../storage/address.js'
import {takeLock, type Lock} from '../storage/lock.js'
import {cacheFor} from './cache.js'
import {copyInputs, copyListed, type Copies} from './inputs.js'
import {RemoteOutput} from './output.js'

/** What a command was given, some of it by addresses. */
export interface RemoteWords {
  words: readonly string[]
  /** List of more, and what parts its lines. */
  filesFrom: string | undefined
  separator: Separator
  output: string
}

/** The same as files and folders of this machine. */
export interface LocalRun {
  words: string[]
  listed: InputFile[]
  output: string
  naming: Naming
  /** Send what the run made, where it goes to an address. @returns the number of objects that were written */
  publish(): Promise<number | undefined>
  release(): void
}

/**
 * Copy what a run reads to this machine, and what stands where it writes.
 *
 * @throws where there is nothing at an address, or it is of a kind that is not offered
 * @throws {MissingPart} where a library is not installed
 * @throws {EnvironmentFailure} where a service or the machine refuses
 * @throws {Busy} where another run of this machine writes to the address
 */
export async function openRun(given: RemoteWords, wait: number): Promise<LocalRun> {
  const copies: Copies[] = []
  const words: string[] = []
  for (const word of given.words) {
    if (isAddress(word)) copies.push(await copyInputs(word))
    words.push(isAddress(word) ? copies.at(-1)!.path : word)
  }
  const lines = await linesOf(given)
  const listed = await copyListed(lines.filter(isAddress))
  copies.push(...listed)
  const target = isAddress(given.output) ? await openTarget(given.output, wait) : undefined
  const output = target?.remote.folder ?? given.output
  return {
    words,
    listed: lines.map(line => (isAddress(line) ? listedInput(line, listed) : inputOf(line))),
    output,
    naming: namingOf(copies, output, target !== undefined),
    publish: async () => target?.remote.publish(),
    release: () => target?.lock.release()
  }
}

/** One run of this machine works on an address at a time. */
export async function openTarget(
  address: string,
  wait: number
): Promise<{remote: RemoteOutput; lock: Lock}> {
  const place = cacheFor(address, 'records')
  const lock = await takeLock(join(place, 'lock'), address, wait)
  try {
    return {remote: await RemoteOutput.open(address, place), lock}
  } catch (error) {
    lock.release()
    throw error
  }
}

async function linesOf({filesFrom, separator}: RemoteWords): Promise<string[]> {
  if (filesFrom === undefined) return []
  if (filesFrom === '-') return pathsOf(await text(process.stdin), separator)
  return pathsOf(
    isAddress(filesFrom) ? await readObject(filesFrom) : await readFile(filesFrom, 'utf8'),
    separator
  )
}

async function readObject(word: string): Promise<string> {
  const {storage, prefix} = await openAddress(word)
  const object = await storage.read(prefix)
  if (!object) throw new Error(`there is nothing at \`${word}\``)
  return Buffer.from(object.bytes).toString()
}

/** Its record is called by its key. */
function listedInput(address: string, copies: readonly Copies[]): InputFile {
  const path = copies.map(it => it.placeOf(address)).find(it => it !== undefined)!
  return {...inputOf(new URL(address).pathname.slice(1)), path}
}

/**
 * Names of inputs that hold on every machine: the address of what was copied; of a file its own address where records
 * go elsewhere, its path from the folder where they do not.
 */
export function namingOf(copies: readonly Copies[], output: string, isRemote: boolean): Naming {
  const local = isRemote ? fileAddresses : namesFrom(output)
  const first = (of: (one: Copies) => string | undefined): string | undefined =>
    copies.map(of).find(it => it !== undefined)
  return {
    nameOf: path => first(it => it.nameOf(resolve(path))) ?? local.nameOf(path),
    placeOf: name => first(it => it.placeOf(name)) ?? local.placeOf(name)
  }
}

/** Files by their addresses, which hold from every folder. */
export const fileAddresses: Naming = {
  nameOf: path => pathToFileURL(resolve(path)).href,
  placeOf: name => (name.startsWith('file:') ? fileURLToPath(name) : undefined)
}
