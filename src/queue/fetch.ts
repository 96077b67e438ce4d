import {join, resolve} from 'node:path'
import {stateFolder} from '../batch/folder.js'
import type {InputFile} from '../batch/inputs.js'
import {copyListed, type Copies} from '../remote/inputs.js'
import {isAddress} from '../storage/address.js'
import type {QueuedDocument} from './job.js'

/** The documents of a job on this machine. */
export interface FetchedDocuments {
  inputs: InputFile[]
  copies: Copies[]
  /** Folder of the copies. */
  folder: string
}

/**
 * Copy those documents of a job that have addresses.
 *
 * @param output folder of the job, which dies with the worker
 * @throws {EnvironmentFailure} where a service or the machine refuses
 */
export async function fetchDocuments(
  documents: readonly QueuedDocument[],
  output: string
): Promise<FetchedDocuments> {
  const folder = resolve(stateFolder(output), 'inputs')
  const addresses = documents.flatMap(filesOf).filter(isAddress)
  const folderOf = (bucket: string): string => join(folder, encodeURIComponent(bucket))
  const copies = addresses.length > 0 ? await copyListed(addresses, folderOf) : []
  const placeOf = (name: string): string =>
    copies.map(it => it.placeOf(name)).find(it => it !== undefined) ?? name
  return {inputs: documents.map(it => inputOf(it, placeOf)), copies, folder}
}

const filesOf = ({path, forms, metadata}: QueuedDocument): string[] => [
  path,
  ...(forms?.paths ?? []),
  ...(metadata === undefined ? [] : [metadata])
]

const inputOf = (
  {path, target, forms}: QueuedDocument,
  placeOf: (name: string) => string
): InputFile => ({
  path: placeOf(path),
  target,
  ...(forms && {forms: forms.paths.map(placeOf)})
})
