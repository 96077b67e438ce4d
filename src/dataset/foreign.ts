import {cpSync, linkSync, lstatSync, mkdirSync, readdirSync, type Dirent} from 'node:fs'
import {dirname, join, relative, sep} from 'node:path'

/**
 * Put other files from the folder of an old dataset into that of the new one as well: as the same
 * files, or as copies if the disk cannot do that. Symbolic links are kept, not followed.
 *
 * @param ours paths of the files of the old dataset, with slashes
 * @throws if another file has the name of one of the new dataset, or another disk is mounted there
 */
export function keepFilesOfOthers(from: string, to: string, ours: ReadonlySet<string>): void {
  const device = lstatSync(from, {throwIfNoEntry: false})?.dev
  if (device === undefined) return
  for (const {path, entry} of walk(from)) {
    if (ours.has(path.split(sep).join('/'))) continue
    const [old, place] = [join(from, path), join(to, path)]
    if (lstatSync(old).dev !== device)
      throw new Error(`\`${old}\` is on another disk; choose another folder for the dataset`)
    if (entry.isDirectory()) mkdirSync(place, {recursive: true})
    else keep(old, place)
  }
}

function keep(old: string, place: string): void {
  const there = lstatSync(place, {throwIfNoEntry: false})
  if (there && there.ino === lstatSync(old).ino) return
  if (there) throw new Error(`\`${old}\` is not a file of the dataset in that folder; move it away`)
  mkdirSync(dirname(place), {recursive: true})
  try {
    linkSync(old, place)
  } catch {
    cpSync(old, place, {preserveTimestamps: true, verbatimSymlinks: true})
  }
}

/** Everything below a folder except folders of the dataset, which are made with their files. */
function* walk(root: string, folder = root): Generator<{path: string; entry: Dirent}> {
  for (const entry of readdirSync(folder, {withFileTypes: true})) {
    const path = join(folder, entry.name)
    const isEmpty = entry.isDirectory() && readdirSync(path).length === 0
    if (!entry.isDirectory() || isEmpty) yield {path: relative(root, path), entry}
    else yield* walk(root, path)
  }
}

/** Every file and folder below a folder, and the folder itself. */
export function filesBelow(folder: string): string[] {
  const found = readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile() || entry.isDirectory())
    .map(entry => join(entry.parentPath ?? entry.path, entry.name))
  return [folder, ...found]
}
