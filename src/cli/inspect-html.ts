import {readRegularFile} from '../batch/read-file.js'
import {convert} from '../convert.js'
import {limits} from '../diagnostics/limits.js'
import {visible} from '../diagnostics/visible.js'
import {oneFile} from '../review/one-file.js'
import {claimPage} from './claim-page.js'
import {refuse} from './complain.js'
import {printMessages} from './messages.js'

/** Write the page of the documents in an input. */
export async function inspectHtmlCommand(path: string, target: string): Promise<number> {
  try {
    const write = claimPage(target, path)
    const {bytes} = readRegularFile(path, limits.bytes.default)
    const {records, layouts, file} = await convert(bytes, {name: visible(path), layout: true})
    printMessages([file])
    if (records.length === 0) return 1
    write(oneFile(records, layouts))
    return 0
  } catch (error) {
    return refuse(error, 1)
  }
}
