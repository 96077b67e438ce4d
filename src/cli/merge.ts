import {mergeFolders} from '../batch/merge.js'
import {copyRecords, type Copied} from '../remote/records.js'
import {fileAddresses, openTarget} from '../remote/run.js'
import {isAddress} from '../storage/address.js'
import {refuse} from './complain.js'

export interface MergeCommand {
  output: string
  wait: number | undefined
  quiet: boolean
}

/** Join folders of records, and say how many there are now. */
export async function mergeCommand(words: string[], command: MergeCommand): Promise<number> {
  const {output, quiet} = command
  const copied: Copied[] = []
  try {
    for (const word of words) copied.push(await copyRecords(word))
    const merged = await mergeInto(
      copied.map(({folder}) => folder),
      command
    )
    const {documents, records} = merged
    if (!quiet)
      console.error(
        `${documents} document(s) of ${words.length} folder(s): ${records} record(s) in \`${output}\``
      )
    return 0
  } catch (error) {
    return refuse(error, 1)
  } finally {
    for (const {release} of copied) release()
  }
}

async function mergeInto(folders: string[], {output, wait = 0}: MergeCommand) {
  if (!isAddress(output)) return mergeFolders(folders, output, {wait})
  const {remote, lock} = await openTarget(output, wait)
  try {
    const merged = await mergeFolders(folders, remote.folder, {wait, naming: fileAddresses})
    await remote.publish()
    return merged
  } finally {
    lock.release()
  }
}
