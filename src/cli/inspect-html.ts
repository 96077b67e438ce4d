import {writeFileSync} from 'node:fs'
import {readRegularFile} from '../batch/read-file.js'
import {convert} from '../convert.js'
import {limits} from '../diagnostics/limits.js'
import {visible} from '../diagnostics/visible.js'
import {oneFile} from '../review/one-file.js'
import {complain} from './complain.js'
import {printMessages} from './messages.js'

/** Write the page of the documents in an input. */
export async function inspectHtmlCommand(path: string, target: string): Promise<number> {
  try {
    const {bytes} = readRegularFile(path, limits.bytes.default)
    const {records, layouts, file} = await convert(bytes, {name: visible(path), layout: true})
    printMessages([file])
    if (records.length === 0) return 1
    writeFileSync(target, oneFile(records, layouts))
    return 0
  } catch (error) {
    complain(error)
    return 1
  }
}
