import {readRegularFile} from '../batch/read-file.js'
import {limits} from '../diagnostics/limits.js'
import {complain} from './complain.js'

/** The bytes of a document, or nothing once it was said why it cannot be read. */
export function readDocument(path: string): Uint8Array | undefined {
  try {
    return readRegularFile(path, limits.bytes.default).bytes
  } catch (error) {
    complain(error)
    return undefined
  }
}
