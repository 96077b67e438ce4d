import {lstatSync, renameSync, unlinkSync, writeFileSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {environmentFailure, writingTo} from '../storage/environment.js'
import {hashOf} from '../storage/hash.js'
import {placeWithin} from '../storage/inside.js'
import {makeFolder} from '../storage/make-folder.js'
import type {Output} from './entry.js'
import type {OpenFolder} from './folder.js'
import {fold} from './paths.js'
import type {Planned} from './planned.js'
import {isSideFile, layoutPath} from './side-files.js'
import {stampOf} from './stamps.js'
import {addError, type Outcome} from './task.js'

/** A record that was written aside and waits to be moved into place. */
export interface Waiting {
  aside: string
  output: Output
  /** The file with the places of its lines. */
  layout: string | null
}

/** Every waiting file. */
export const asides = ({aside, layout}: Waiting): string[] => (layout ? [aside, layout] : [aside])

let count = 0

/**
 * Write the records of an outcome aside; a record whose place is not allowed becomes an error of the
 * outcome. One thread does this for all: in one folder several would only wait for each other.
 *
 * @throws {EnvironmentFailure} if the machine refuses
 */
export function writeAside(outcome: Outcome, input: Planned, folder: OpenFolder): Waiting[] {
  const waiting: Waiting[] = []
  for (const {part, json, sha256, layout} of outcome.records) {
    // Several documents of one input are counted: NAME.1.json, NAME.2.json.
    const name = `${input.target}${part === null ? '' : `.${part}`}.json`
    const wrong = refusal(name, input, folder)
    if (wrong !== undefined) {
      addError(
        outcome,
        'write-failed',
        `The record cannot be written to \`${join(folder.output, name)}\`, which ${wrong}`
      )
      continue
    }
    const write = (bytes: Uint8Array): string => {
      const aside = join(folder.partial, String(count++))
      writingTo(aside, () => writeFileSync(aside, bytes))
      return aside
    }
    const path = name.replaceAll('\\', process.platform === 'win32' ? '/' : '\\')
    const beside = layout && {layout: {bytes: layout.length, sha256: hashOf(layout)}}
    const output = {path, bytes: json.length, sha256, ...beside}
    waiting.push({aside: write(json), output, layout: layout && write(layout)})
  }
  return waiting
}

/** Why a record may not be put somewhere. */
function refusal(name: string, {forbidden}: Planned, {output}: OpenFolder): string | undefined {
  if (forbidden.includes(fold(resolve(output, name))))
    return "is an input, the record of another, or the program's own"
  return isSideFile(name) ? 'is that of a file that goes with a record' : undefined
}

/** What moving records into place changed. */
export interface Moved {
  outputs: Output[]
  /** What the file system says about them. */
  stamps: string[]
}

/**
 * Move records into place, whole or not at all; a failure becomes an error of the outcome.
 *
 * @param touched takes the folders that must be flushed now
 * @throws {EnvironmentFailure} if the machine refuses
 */
export function moveIntoPlace(
  waiting: Waiting[],
  outcome: Outcome,
  folder: string,
  touched: Set<string>
): Moved {
  const moved: Moved = {outputs: [], stamps: []}
  for (const {aside, output, layout} of waiting)
    try {
      const place = placeWithin(folder, output.path)
      for (const made of makeFolder(dirname(place))) touched.add(dirname(made))
      if (layout) renameSync(layout, layoutPath(place))
      else dropLayout(layoutPath(place))
      renameSync(aside, place)
      touched.add(dirname(place))
      moved.outputs.push(output)
      moved.stamps.push(stampOf(lstatSync(place)))
    } catch (error) {
      const failure = environmentFailure(error, folder)
      if (failure !== error) throw failure
      addError(outcome, 'write-failed', `The record cannot be written: ${failure.message}`)
    }
  return moved
}

/** A new record must not have a file beside it with the places of an older one's lines. */
function dropLayout(path: string): void {
  if (lstatSync(path, {throwIfNoEntry: false})?.isFile()) unlinkSync(path)
}
