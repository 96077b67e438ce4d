import {existsSync, readdirSync} from 'node:fs'
import {join, relative, sep} from 'node:path'
import type {Verified} from '../storage/verified.js'
import {manifestPath, readManifest} from './manifest.js'
import {isSideFile} from './side-files.js'
import {stateOf} from './unchanged.js'

/**
 * Read every record of a folder and compare it with what the manifest says. Changes nothing, so a
 * read-only archive can be verified.
 *
 * @returns undefined if the folder has no manifest
 */
export async function verifyRecords(folder: string): Promise<Verified | undefined> {
  if (!existsSync(manifestPath(folder))) return undefined
  const {entries, unknown} = await readManifest(folder)
  const verified: Verified = {whole: 0, damaged: [], missing: [], foreign: [], unknown}
  const known = new Set<string>()
  for (const {outputs, stale} of entries.values()) {
    for (const path of stale) known.add(path)
    for (const output of outputs) {
      known.add(output.path)
      const state = stateOf(output, undefined, {folder, thorough: true})
      if (state === 'damaged' || state === 'missing') verified[state].push(output.path)
      else verified.whole++
    }
  }
  verified.foreign = filesIn(folder).filter(path => !known.has(path) && !isSideFile(path))
  for (const list of [verified.damaged, verified.missing, verified.foreign]) list.sort()
  return verified
}

/** Paths of the files below a folder, with slashes, except those of the program itself. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter(entry => !entry.isDirectory())
    .map(entry => relative(folder, join(entry.parentPath ?? entry.path, entry.name)))
    .map(path => path.split(sep).join('/'))
    .filter(path => !path.startsWith('.aanhangsel/'))
}
