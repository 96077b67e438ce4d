import {randomBytes} from 'node:crypto'
import {lstatSync, mkdirSync, readFileSync, readdirSync, rmSync, rmdirSync, statSync} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'
import {environmentFailure, writingTo} from '../storage/environment.js'
import {flush} from '../storage/flush.js'
import {isPathBelow, realPath} from '../storage/inside.js'
import {takeLock} from '../storage/lock.js'
import {makeFolder} from '../storage/make-folder.js'
import {restore, swapFolders} from '../storage/swap.js'
import {filesBelow, keepFilesOfOthers} from './foreign.js'

/** The files of descriptions, beside those of the tables. */
export const descriptionFiles = [
  'datapackage.json',
  'croissant.json',
  'record.schema.json',
  'CITATION.cff',
  'README.md'
]

/** Name by which a dataset of this program is recognised. */
export const datasetName = 'kamervragen'

/**
 * Make a dataset aside and put it in place when it is complete, in one step: whatever ends the run, the
 * old dataset or the new one is there, whole. Other files in the folder stay.
 *
 * @param wait seconds to wait for another run
 * @param make fills an empty folder with the files of a dataset
 * @throws if the folder has other files, but no dataset
 * @throws {Busy} if another run makes a dataset there
 * @throws {EnvironmentFailure} if the machine refuses
 */
export async function replaceDataset<T>(
  directory: string,
  wait: number,
  make: (aside: string) => Promise<T>
): Promise<T> {
  const target = realPath(resolve(directory))
  checkFolder(target)
  const workshop = await openWorkshop(target, directory, wait)
  try {
    const {aside} = workshop
    const result = await make(aside)
    keepFilesOfOthers(target, aside, checkFolder(target))
    await flush(filesBelow(aside))
    await putInPlace(aside, target)
    await flush([dirname(target)])
    return result
  } catch (error) {
    throw environmentFailure(error, directory)
  } finally {
    workshop.close()
  }
}

/**
 * A folder beside that of the dataset, on the same disk, only for this run; what a killed run left
 * there is removed.
 */
async function openWorkshop(target: string, directory: string, wait: number) {
  const folder = join(dirname(target), `.${basename(target)}.aanhangsel`)
  makeFolder(folder)
  if (lstatSync(folder).isSymbolicLink())
    throw new Error(`\`${folder}\` is a symbolic link; put a folder in its place`)
  const lock = await takeLock(join(folder, 'running'), directory, wait)
  restore(folder, target)
  for (const name of readdirSync(folder))
    if (name !== 'running') rmSync(join(folder, name), {recursive: true, force: true})
  const aside = join(folder, randomBytes(6).toString('hex'))
  writingTo(folder, () => mkdirSync(aside))
  const close = (): void => {
    process.off('exit', close)
    rmSync(aside, {recursive: true, force: true})
    lock.release()
    try {
      rmdirSync(folder)
    } catch {
      // Another run began.
    }
  }
  process.once('exit', close)
  return {aside, close}
}

async function putInPlace(aside: string, target: string): Promise<void> {
  const old = checkFolder(target)
  await swapFolders(aside, target)
  // Files that were put into the old folder at the last moment.
  keepFilesOfOthers(aside, target, old)
}

/**
 * The files of the dataset in a folder; none if the folder is empty or missing.
 *
 * @throws if it has files, but no dataset
 */
export function checkFolder(directory: string): Set<string> {
  const stats = statSync(directory, {throwIfNoEntry: false})
  if (!stats) return new Set()
  if (!stats.isDirectory()) throw new Error(`\`${directory}\` is a file; choose a folder`)
  if (readdirSync(directory).length === 0) return new Set()
  const paths = pathsIn(join(directory, 'datapackage.json'))
  if (!paths)
    throw new Error(`\`${directory}\` holds files that are not a dataset; choose an empty folder`)
  return new Set([...paths, ...descriptionFiles])
}

function pathsIn(description: string): string[] | undefined {
  try {
    const {name, resources} = JSON.parse(readFileSync(description, 'utf8')) as {
      name: string
      resources: {path: string | string[]}[]
    }
    if (name !== datasetName) return undefined
    const paths = resources.flatMap(({path}) => path)
    return paths.every(path => typeof path === 'string' && isPathBelow(path)) ? paths : undefined
  } catch {
    return undefined
  }
}
