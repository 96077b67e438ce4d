import {resolve} from 'node:path'
import {isWithin} from '../storage/inside.js'
import {stateFolder} from './folder.js'
import type {InputFile} from './inputs.js'
import {fold} from './paths.js'

/** What a run reads and writes, as far as that is known before it begins. */
export interface RunNames {
  inputs: readonly InputFile[]
  /** Folder of the records, or of their stream; null if they go to standard output. */
  output: string | null
  report: string | undefined
  dataset: string | undefined
}

const placeOf = (path: string): string => fold(resolve(path))

/**
 * Find out before the first conversion whether the report or the dataset would take the place of
 * something else.
 *
 * @throws with a message that says what is in the way
 */
export function claimNames(names: RunNames): void {
  if (names.dataset !== undefined) claimDataset(names.dataset, names)
  if (names.report !== undefined) claimReport(names.report, names)
}

function claimReport(report: string, {inputs, output, dataset}: RunNames): void {
  const place = placeOf(report)
  const refuse = (reason: string): never => {
    throw new Error(`the report cannot go to \`${report}\`: ${reason}`)
  }
  if (inputs.some(({path}) => placeOf(path) === place)) refuse('that is an input')
  if (dataset !== undefined && isWithin(place, placeOf(dataset))) refuse('the dataset goes there')
  if (output === null) return
  if (isWithin(place, placeOf(stateFolder(output)))) refuse("that is the program's own folder")
  const records = recordPlaces(inputs, output)
  if (
    [/\.json$/, /\.\d+\.json$/].some(end => end.test(place) && records.has(place.replace(end, '')))
  )
    refuse('that is where a record goes')
  if (place === placeOf(`${output}/records.jsonl`)) refuse('that is where records go')
}

const recordPlaces = (inputs: readonly InputFile[], output: string): Set<string> =>
  new Set(inputs.map(({target}) => fold(resolve(output, target))))

function claimDataset(dataset: string, {inputs, output}: RunNames): void {
  const place = placeOf(dataset)
  const refuse = (reason: string): never => {
    throw new Error(`the dataset cannot go to \`${dataset}\`: ${reason}`)
  }
  if (inputs.some(({path}) => isWithin(placeOf(path), place))) refuse('it holds inputs')
  if (output === null) return
  if (isWithin(placeOf(output), place)) refuse('the records go there')
  if (isWithin(place, placeOf(stateFolder(output)))) refuse("that is the program's own folder")
  for (const target of recordPlaces(inputs, output))
    if (isWithin(target, place)) refuse('records go there')
}
