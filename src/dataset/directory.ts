import {mkdir, readFile, readdir, rename, rm} from 'node:fs/promises'
import {dirname, isAbsolute, join, normalize, resolve} from 'node:path'

/** The files of descriptions, beside those of the tables. */
export const descriptionFiles = [
  'datapackage.json',
  'croissant.json',
  'record.schema.json',
  'README.md'
]

/**
 * Make a dataset aside and move it into place when it is complete. A dataset that stands there is
 * replaced; whatever else the folder holds stays.
 *
 * @param make fills an empty folder with the files of a dataset
 * @throws where the folder holds other files, but no dataset
 */
export async function replaceDataset<T>(
  directory: string,
  make: (aside: string) => Promise<T>
): Promise<T> {
  const old = await filesOfDataset(directory)
  const aside = `${resolve(directory)}.${process.pid}.partial`
  await rm(aside, {recursive: true, force: true})
  await mkdir(aside, {recursive: true})
  try {
    const result = await make(aside)
    for (const path of old) await removeWithFolders(directory, path)
    await moveInto(aside, directory)
    return result
  } finally {
    await rm(aside, {recursive: true, force: true})
  }
}

/** The files of the dataset that stands in a folder; none where the folder is empty or missing. */
async function filesOfDataset(directory: string): Promise<string[]> {
  const present = await readdir(directory).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  if (present.length === 0) return []
  const paths = await readFile(join(directory, 'datapackage.json'), 'utf8')
    .then(pathsIn)
    .catch(() => undefined)
  if (!paths) throw new Error(`\`${directory}\` holds files, but no dataset that could be replaced`)
  return [...paths, ...descriptionFiles]
}

function pathsIn(description: string): string[] | undefined {
  const {name, resources} = JSON.parse(description) as {
    name: string
    resources: {path: string | string[]}[]
  }
  if (name !== datasetName) return undefined
  const paths = resources.flatMap(({path}) => path)
  return paths.every(isBelow) ? paths : undefined
}

const isBelow = (path: string): boolean => !isAbsolute(path) && !normalize(path).startsWith('..')

/** Name by which a dataset of this program is known again. */
export const datasetName = 'kamervragen'

async function removeWithFolders(directory: string, path: string): Promise<void> {
  await rm(join(directory, path), {force: true})
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    const left = await readdir(join(directory, folder)).catch(() => undefined)
    if (left?.length === 0) await rm(join(directory, folder), {recursive: true})
  }
}

async function moveInto(aside: string, directory: string): Promise<void> {
  await mkdir(directory, {recursive: true})
  for (const name of await readdir(aside)) {
    const target = join(directory, name)
    // A folder of partitions may still hold files of others.
    if ((await readdir(target).catch(() => undefined)) !== undefined)
      await moveInto(join(aside, name), target)
    else await rename(join(aside, name), target)
  }
}
