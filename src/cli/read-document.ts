import {readRegularFile} from '../batch/read-file.js'
import {limits} from '../diagnostics/limits.js'
import {complain} from './complain.js'

/** The bytes of a document, or nothing if it cannot be read, after saying why. */
export function readDocument(path: string): Uint8Array | undefined {
  try {
    return readRegularFile(path, limits.bytes.default).bytes
  } catch (error) {
    complain(error)
    return undefined
  }
}
