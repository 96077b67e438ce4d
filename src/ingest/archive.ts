import {crc32, inflateRawSync} from 'node:zlib'
import {fromBufferPromise, type Entry} from 'yauzl'
import type {VFile} from 'vfile'
import type {Meter} from '../diagnostics/meter.js'
import {report} from '../diagnostics/messages.js'

/** A zip file, as Word and OpenDocument use it: its parts are unpacked on demand. */
export interface Archive {
  /** Names of all parts, in the order of the file's own list. */
  names: string[]
  /**
   * Unpack a part; reports `damaged-file` if its checksum is wrong.
   *
   * @returns undefined if there is no such part
   * @throws {LimitExceeded} if it unpacks to more than a document may
   * @throws if the part is damaged, or packed in a way that no Word file uses
   */
  read(name: string): Promise<Uint8Array | undefined>
}

const isStored = ({compressionMethod}: Entry): boolean => compressionMethod === 0

/**
 * Open a zip file.
 *
 * What is unpacked is counted as it comes out: the sizes that a file declares may lie.
 *
 * @throws if its list of parts is damaged
 */
export async function openArchive(bytes: Uint8Array, file: VFile, meter: Meter): Promise<Archive> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const zip = await fromBufferPromise(buffer)
  const entries = new Map<string, Entry>()
  for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry)
  return {
    names: [...entries.keys()],
    async read(name) {
      const entry = entries.get(name)
      if (!entry) return undefined
      if (entry.isEncrypted() || !entry.canDecodeFileData())
        throw new Error(`\`${name}\` is encrypted, or packed in an unknown way`)
      const {fileDataStart: start} = await zip.readLocalFileHeaderPromise(entry, {minimal: true})
      const packed = buffer.subarray(start, start + entry.compressedSize)
      const part = isStored(entry) ? packed : inflate(packed, meter)
      meter.add('unpacked', part.length)
      if (crc32(part) !== entry.crc32)
        report(file, 'damaged-file', `The checksum of ${name} is wrong: its text is damaged`)
      return part
    }
  }
}

/** Node stops as soon as more comes out than may. */
function inflate(packed: Buffer, meter: Meter): Buffer {
  const most = meter.left('unpacked')
  try {
    return inflateRawSync(packed, {maxOutputLength: Math.max(1, most)})
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      meter.add('unpacked', most + 1)
    throw error
  }
}
