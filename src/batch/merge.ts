import {copyFileSync, existsSync, renameSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {writingTo} from '../storage/environment.js'
import {flush} from '../storage/flush.js'
import {hashOfFile} from '../storage/hash.js'
import {placeWithin} from '../storage/inside.js'
import {makeFolder} from '../storage/make-folder.js'
import {replaceFile} from '../storage/replace-file.js'
import {closeBatchFolder, openBatchFolder, type BatchFolder} from './batch-folder.js'
import {withoutBefore} from './compare.js'
import type {ManifestEntry, Output} from './entry.js'
import {stateFolder} from './folder.js'
import {manifestPath, readManifest} from './manifest.js'
import {namesFrom} from './naming.js'
import {fold} from './paths.js'
import {RunReport, textOf} from './report.js'
import {storeRows} from './report-rows.js'
import {recordSideFiles} from './side-files.js'

/** What was merged. */
export interface Merged {
  documents: number
  records: number
}

/** A record, and the folder that it comes from. */
interface MergedRecord {
  folder: string
  output: Output
}

/**
 * Join folders of records, usually the shards of one batch, into one that is as a single run would have
 * left it: records, manifest and report.
 *
 * Everything is checked before anything is written.
 *
 * @param wait seconds to wait for a run that writes to the folder
 * @throws if a folder has no manifest, a record is damaged, or a name has two contents
 */
export async function mergeFolders(
  folders: readonly string[],
  output: string,
  wait: number
): Promise<Merged> {
  const entries = await entriesOf(folders, output)
  const sources = await sourcesOf(folders)
  for (const {folder, output} of sources.values()) check(folder, output)
  const at = await openBatchFolder(output, wait)
  try {
    await copyAll([...sources.values()], at)
    at.manifest.add([...entries.values()])
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

/** What the manifests say, with the paths of inputs as seen from the new folder. */
async function entriesOf(
  folders: readonly string[],
  output: string
): Promise<Map<string, ManifestEntry>> {
  const entries = new Map<string, ManifestEntry>()
  const to = namesFrom(output)
  for (const folder of folders) {
    const from = namesFrom(folder)
    if (!existsSync(manifestPath(folder)))
      throw new Error(`\`${folder}\` has no manifest; merge folders that \`convert\` wrote`)
    for (const entry of (await readManifest(folder)).entries.values()) {
      const place = from.placeOf(entry.input)
      const input = place === undefined ? entry.input : to.nameOf(place)
      const known = entries.get(input)
      const moved = {...entry, input}
      if (known && JSON.stringify(known) !== JSON.stringify(moved))
        throw new Error(`\`${entry.input}\` was converted in two folders, with two results`)
      entries.set(input, moved)
    }
  }
  return entries
}

async function sourcesOf(folders: readonly string[]): Promise<Map<string, MergedRecord>> {
  const sources = new Map<string, MergedRecord>()
  for (const folder of folders)
    for (const {outputs} of (await readManifest(folder)).entries.values())
      for (const output of outputs) {
        const known = sources.get(fold(output.path))
        if (known && known.output.sha256 !== output.sha256)
          throw new Error(
            `\`${output.path}\` has two contents: one in \`${known.folder}\`, one in \`${folder}\``
          )
        sources.set(fold(output.path), {folder, output})
      }
  return sources
}

function check(folder: string, {path, sha256}: Output): void {
  const place = join(folder, path)
  if (!existsSync(place) || hashOfFile(place) !== sha256)
    throw new Error(`\`${place}\` is damaged or missing; convert its input again`)
}

function copy(from: string, place: string, aside: string): void {
  writingTo(place, () => {
    copyFileSync(from, aside)
    renameSync(aside, place)
  })
}

/** Copy aside, flush, move into place, flush. */
async function copyAll(sources: readonly MergedRecord[], {folder}: BatchFolder): Promise<void> {
  const touched = new Set<string>()
  for (const [i, {folder: from, output}] of sources.entries()) {
    const place = placeWithin(folder.output, output.path)
    for (const made of makeFolder(dirname(place))) touched.add(dirname(made))
    copy(join(from, output.path), place, join(folder.partial, String(i)))
    for (const side of recordSideFiles(output.path))
      if (existsSync(join(from, side)))
        copy(join(from, side), placeWithin(folder.output, side), join(folder.partial, `${i}-side`))
    touched.add(dirname(place))
  }
  await flush(sources.map(({output}) => join(folder.output, output.path)))
  await flush(touched)
}
