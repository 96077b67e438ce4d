import {VFile} from 'vfile'
import {readMetadataBeside} from './batch/metadata.js'
import {readRegularFile} from './batch/read-file.js'
import {convert, type Converted, type ConvertOptions} from './convert.js'
import {guarded} from './diagnostics/failure.js'
import {report} from './diagnostics/messages.js'
import {LimitExceeded, Meter} from './diagnostics/meter.js'

/**
 * Convert one file, with the metadata beside it (`NAME.metadata.xml`, `metadata.xml`) where there are
 * any. The result is that of `convert`; a file that cannot be read is an error on `file.messages`.
 */
export async function convertFile(path: string, options: ConvertOptions = {}): Promise<Converted> {
  const file = new VFile({path})
  let files: {bytes: Uint8Array; metadata: Uint8Array | undefined} | undefined
  await guarded(file, () => {
    files = readBoth(path, new Meter(options).most('bytes'), file)
  })
  if (!files) return {record: undefined, records: [], layouts: [], file}
  return convert(files.bytes, {name: path, metadata: files.metadata, ...options})
}

function readBoth(path: string, most: number, file: VFile) {
  try {
    return {bytes: readRegularFile(path, most).bytes, metadata: readMetadataBeside(path, most)}
  } catch (error) {
    if (error instanceof LimitExceeded) throw error
    report(file, 'read-failed', `The file cannot be read: ${(error as Error).message}`)
    return undefined
  }
}
