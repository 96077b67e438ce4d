import {isAddress} from '../storage/address.js'
import {FolderParts} from './folder-parts.js'
import type {Parts} from './part.js'

/** @param output folder or address of the records */
export async function openParts(output: string): Promise<Parts> {
  if (!isAddress(output)) return new FolderParts(output)
  return (await import('./remote-parts.js')).openRemoteParts(output)
}
