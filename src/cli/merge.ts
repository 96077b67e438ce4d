import {mergeFolders} from '../batch/merge.js'
import {refuse} from './complain.js'

export interface MergeCommand {
  output: string
  wait: number | undefined
  quiet: boolean
}

/** Join folders of records, and say how many there are now. */
export async function mergeCommand(
  folders: string[],
  {output, wait = 0, quiet}: MergeCommand
): Promise<number> {
  try {
    const {documents, records} = await mergeFolders(folders, output, {wait})
    if (!quiet)
      console.error(
        `${documents} document(s) of ${folders.length} folder(s): ${records} record(s) in \`${output}\``
      )
    return 0
  } catch (error) {
    return refuse(error, 1)
  }
}
