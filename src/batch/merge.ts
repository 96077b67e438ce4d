import {copyFileSync, existsSync, renameSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {environmentFailure, writingTo} from '../storage/environment.js'
import {flush, flushSync} from '../storage/flush.js'
import {hashOfFile} from '../storage/hash.js'
import {placeWithin} from '../storage/inside.js'
import {makeFolder} from '../storage/make-folder.js'
import {replaceFile} from '../storage/replace-file.js'
import {closeBatchFolder, openBatchFolder, type BatchFolder} from './batch-folder.js'
import {withoutBefore} from './compare.js'
import type {ManifestEntry, Output} from './entry.js'
import {stateFolder} from './folder.js'
import {manifestPath, readManifest} from './manifest.js'
import {namesFrom, type Naming} from './naming.js'
import {fold} from './paths.js'
import {RunReport, textOf} from './report.js'
import {storeRows} from './report-rows.js'
import {recordSideFiles} from './side-files.js'

/** What was merged. */
export interface Merged {
  documents: number
  records: number
}

export interface MergeOptions {
  wait: number
  naming?: Naming
  takes?: boolean
  laterWins?: boolean
}

/** A record, and the folder that it comes from. */
interface MergedRecord {
  folder: string
  output: Output
}

/** An entry of the new manifest, and the folder that has its records. */
interface MergedEntry {
  folder: string
  entry: ManifestEntry
}

/**
 * Join folders of records, usually the shards of one batch, into one that is as a single run would have
 * left it: records, manifest and report.
 *
 * Everything is checked before anything is written.
 *
 * @param wait seconds to wait for a run that writes to the folder
 * @param naming how the new manifest names inputs; by default by their paths from the folder
 * @param takes whether records are moved, as nobody needs the folders afterwards; one that is no longer in its
 * folder and stands in the output already was moved by a run that was killed
 * @param laterWins whether of two results of one input the one counts whose folder is named later; by default they are an error
 * @throws if a folder has no manifest, a record is damaged, or a name has two contents
 */
export async function mergeFolders(
  folders: readonly string[],
  output: string,
  {wait, naming = namesFrom(output), takes = false, laterWins = false}: MergeOptions
): Promise<Merged> {
  const entries = entriesOf(await manifestsOf(folders), naming, laterWins)
  const sources = sourcesOf(entries)
  const left: MergedRecord[] = []
  for (const source of sources.values())
    if (isWhole(source.folder, source.output)) left.push(source)
    else if (!takes || !isWhole(output, source.output)) throw damaged(source)
  const at = await openBatchFolder(output, wait)
  try {
    await transfer(left, at, takes ? move : copy)
    if (!takes) await flush(left.map(it => join(output, it.output.path)))
    at.manifest.add(Array.from(entries.values(), ({entry}) => entry))
    writeReport(at, output)
  } finally {
    closeBatchFolder(at)
  }
  return {documents: entries.size, records: sources.size}
}

function writeReport({manifest, folder}: BatchFolder, output: string): void {
  const {entries} = manifest
  const report = new RunReport(withoutBefore(entries.inputs(), output), [])
  const rows = storeRows(report.rows(entries.values()), folder.partial)
  const path = join(stateFolder(output), 'report.json')
  replaceFile(path, textOf(report.summary, rows), join(folder.partial, 'report'))
}

/** The entries of each folder. */
async function manifestsOf(folders: readonly string[]): Promise<Map<string, ManifestEntry[]>> {
  const manifests = new Map<string, ManifestEntry[]>()
  for (const folder of folders) {
    if (!existsSync(manifestPath(folder)))
      throw new Error(`\`${folder}\` has no manifest; merge folders that \`convert\` wrote`)
    manifests.set(folder, [...(await readManifest(folder)).entries.values()])
  }
  return manifests
}

/** What the manifests say, with the paths of inputs as seen from the new folder. */
function entriesOf(
  manifests: ReadonlyMap<string, ManifestEntry[]>,
  to: Naming,
  laterWins: boolean
): Map<string, MergedEntry> {
  const entries = new Map<string, MergedEntry>()
  for (const [folder, listed] of manifests) {
    const from = namesFrom(folder)
    for (const entry of listed) {
      const place = from.placeOf(entry.input)
      const input = place === undefined ? entry.input : to.nameOf(place)
      const known = entries.get(input)?.entry
      const moved = {...entry, input}
      if (known && !laterWins && JSON.stringify(known) !== JSON.stringify(moved))
        throw new Error(`\`${entry.input}\` was converted in two folders, with two results`)
      entries.set(input, {folder, entry: moved})
    }
  }
  return entries
}

function sourcesOf(entries: ReadonlyMap<string, MergedEntry>): Map<string, MergedRecord> {
  const sources = new Map<string, MergedRecord>()
  for (const {folder, entry} of entries.values())
    for (const output of entry.outputs) {
      const known = sources.get(fold(output.path))
      if (known && known.output.sha256 !== output.sha256)
        throw new Error(
          `\`${output.path}\` has two contents: one in \`${known.folder}\`, one in \`${folder}\``
        )
      sources.set(fold(output.path), {folder, output})
    }
  return sources
}

function isWhole(folder: string, {path, sha256}: Output): boolean {
  const place = join(folder, path)
  return existsSync(place) && hashOfFile(place) === sha256
}

const damaged = ({folder, output: {path}}: MergedRecord): Error =>
  new Error(`\`${join(folder, path)}\` is damaged or missing; convert its input again`)

/** A file comes to a place, there at once and as a whole. */
type Transfer = (from: string, place: string, aside: string) => void

const copy: Transfer = (from, place, aside) => {
  writingTo(place, () => {
    copyFileSync(from, aside)
    renameSync(aside, place)
  })
}

const move: Transfer = (from, place, aside) => {
  try {
    renameSync(from, place)
  } catch (error) {
    // The folders are on two disks.
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw environmentFailure(error, place)
    copy(from, place, aside)
    flushSync(place)
  }
}

/** A record comes after the files beside it: while it is not there, they are looked for again. */
async function transfer(
  sources: readonly MergedRecord[],
  {folder}: BatchFolder,
  bring: Transfer
): Promise<void> {
  const touched = new Set<string>()
  const aside = join(folder.partial, 'merged')
  for (const {folder: from, output} of sources) {
    const place = placeWithin(folder.output, output.path)
    for (const made of makeFolder(dirname(place))) touched.add(dirname(made))
    for (const side of recordSideFiles(output.path))
      if (existsSync(join(from, side)))
        bring(join(from, side), placeWithin(folder.output, side), aside)
    bring(join(from, output.path), place, aside)
    touched.add(dirname(place))
  }
  await flush(touched)
}
