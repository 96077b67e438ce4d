import {lstatSync, statSync, type Stats} from 'node:fs'
import {join} from 'node:path'
import {converter} from '../version.js'
import type {Corrections} from './corrections.js'
import {mayPass, type ManifestEntry, type Output} from './entry.js'
import {hashOf, hashOfFile} from '../storage/hash.js'
import type {MetadataFolders} from './metadata.js'
import {readRegularFile} from './read-file.js'
import {layoutPath} from './side-files.js'
import {isStamped, stampOf} from './stamps.js'

/** How files are looked at. */
export interface Looking {
  /** Folder of the records. */
  folder: string
  /** Where metadata are. */
  metadata: MetadataFolders
  /** How many bytes a file may have. */
  most: number
  /** Whether records must have a file with the places of their lines. */
  layout: boolean
  /** The hash of what reviewers decided about an input. */
  corrections: Corrections | undefined
  /** The hash of the list of words. */
  words: string | undefined
  /** Read every file, whatever its size and times say. */
  thorough: boolean
}

/** How an input and its records compare with what is known about them. */
export interface Standing {
  /** Nothing need be done. */
  isUnchanged: boolean
  /** What the file system now says about the input and its records, if nothing need be done. */
  stamps: string[]
  /** Records that were changed after they were written. */
  damaged: string[]
}

const changed: Standing = {isUnchanged: false, stamps: [], damaged: []}

/**
 * Whether a document, its metadata, the converter and its records are as they were. A file with the
 * same size, times and inode is not read; for any other the hash decides.
 *
 * Reads synchronously: a promise for each file takes longer than looking at it.
 *
 * @param path of the document
 * @param stamps what the file system said about it and its records
 */
export function standingOf(
  path: string,
  entry: ManifestEntry | undefined,
  stamps: string[],
  looking: Looking
): Standing {
  if (!entry || entry.converter !== converter.version || mayPass(entry)) return changed
  try {
    const [ofInput, ...ofOutputs] = stamps
    const stats = statSync(path)
    if (stats.size !== entry.size || !isSameInput(path, stats, entry, ofInput, looking))
      return changed
    if (looking.corrections?.hashFor(entry.sha256) !== entry.corrections) return changed
    if (looking.words !== entry.words) return changed
    if (metadataHash(path, looking) !== entry.metadata) return changed
    const states = entry.outputs.map((output, i) => stateOf(output, ofOutputs[i], looking))
    const damaged = entry.outputs.filter((_, i) => states[i] === 'damaged').map(({path}) => path)
    const isUnchanged =
      states.every(state => state !== 'damaged' && state !== 'missing') &&
      (!looking.layout || entry.outputs.every(output => hasLayout(output, looking)))
    return {isUnchanged, damaged, stamps: [stampOf(stats), ...states]}
  } catch {
    return changed
  }
}

function hasLayout({path, layout}: Output, {folder, thorough}: Looking): boolean {
  const place = join(folder, layoutPath(path))
  const stats = layout && lstatSync(place, {throwIfNoEntry: false})
  if (!stats?.isFile() || stats.size !== layout!.bytes) return false
  return !thorough || hashOfFile(place) === layout!.sha256
}

function isSameInput(
  path: string,
  stats: Stats,
  {sha256}: ManifestEntry,
  stamp: string | undefined,
  {thorough, most}: Looking
): boolean {
  if (!thorough && isStamped(stats, stamp)) return true
  return hashOf(readRegularFile(path, most).bytes) === sha256
}

function metadataHash(path: string, {most, metadata: folders}: Looking): string | null {
  const metadata = path === '-' ? undefined : folders.read(path, most)
  return metadata ? hashOf(metadata) : null
}

/** The stamp of a record that is as it was written, or what is wrong with it. */
export function stateOf(
  {path, bytes, sha256}: Output,
  stamp: string | undefined,
  {folder, thorough}: Pick<Looking, 'folder' | 'thorough'>
): string {
  const place = join(folder, path)
  const stats = lstatSync(place, {throwIfNoEntry: false})
  if (!stats) return 'missing'
  if (!stats.isFile() || stats.size !== bytes) return 'damaged'
  if (!thorough && isStamped(stats, stamp)) return stamp!
  return hashOfFile(place) === sha256 ? stampOf(stats) : 'damaged'
}
