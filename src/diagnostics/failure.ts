import type {VFile} from 'vfile'
import {report} from './messages.js'
import {LimitExceeded} from './meter.js'
import {MissingPart} from './missing-part.js'
import {NotSimple} from './not-simple.js'

/**
 * Do something with a document; anything that it throws becomes an error on its file.
 *
 * @throws {NotSimple} if the caller asked only for simple documents, and this is not one
 */
export async function guarded(file: VFile, work: () => Promise<void> | void): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (error instanceof NotSimple) throw error
    reportFailure(error as Error, file)
  }
}

function reportFailure(error: Error, file: VFile): void {
  const {message, stack} = error
  // `file.fail` throws what it has put on the file.
  if (file.messages.includes(error as never)) return
  if (error instanceof LimitExceeded) return report(file, error.ruleId, message)
  if (error instanceof MissingPart) return report(file, 'missing-part', message)
  report(file, 'internal-error', `The converter failed: ${message}`)
  Object.assign(file.messages.at(-1)!, {stack, cause: error})
}
