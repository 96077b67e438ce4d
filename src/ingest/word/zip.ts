import {crc32, inflateRawSync} from 'node:zlib'
import type {Meter} from '../../diagnostics/limits.js'

interface Entry {
  name: string
  /** 0 stored, 8 deflated; nothing else occurs in Word files. */
  method: number
  crc: number
  /** Bytes in the archive. */
  size: number
  /** Where its local header begins. */
  offset: number
}

const signatures = {end: 0x06054b50, entry: 0x02014b50, local: 0x04034b50}

/**
 * Unpack the files of a zip whose names a test holds for.
 *
 * What is unpacked is counted as it comes out: the sizes that an archive declares may lie.
 *
 * @param onDamage told of a file that does not have its checksum
 * @throws {LimitExceeded} where it unpacks to more than a document may
 * @throws where the archive is damaged
 */
export function unzip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  meter: Meter,
  onDamage: (name: string) => void
): Map<string, Uint8Array> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const files = new Map<string, Uint8Array>()
  for (const entry of entriesOf(buffer))
    if (wanted(entry.name)) {
      const file = extract(buffer, entry, meter)
      if (crc32(file) !== entry.crc) onDamage(entry.name)
      files.set(entry.name, file)
    }
  return files
}

function* entriesOf(buffer: Buffer): Generator<Entry> {
  const end = buffer.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  if (end < 0) throw new Error('it has no list of files')
  const count = buffer.readUInt16LE(end + 10)
  let at = buffer.readUInt32LE(end + 16)
  for (let i = 0; i < count; i++) {
    expectSignature(buffer, at, signatures.entry)
    const nameEnd = at + 46 + buffer.readUInt16LE(at + 28)
    yield {
      name: buffer.toString('utf8', at + 46, nameEnd),
      method: buffer.readUInt16LE(at + 10),
      crc: buffer.readUInt32LE(at + 16),
      size: buffer.readUInt32LE(at + 20),
      offset: buffer.readUInt32LE(at + 42)
    }
    at = nameEnd + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32)
  }
}

function extract(buffer: Buffer, {name, method, size, offset}: Entry, meter: Meter): Buffer {
  expectSignature(buffer, offset, signatures.local)
  const start = offset + 30 + buffer.readUInt16LE(offset + 26) + buffer.readUInt16LE(offset + 28)
  const packed = buffer.subarray(start, start + size)
  if (packed.length < size) throw new Error(`\`${name}\` is cut off`)
  if (method !== 0 && method !== 8) throw new Error(`\`${name}\` is packed in an unknown way`)
  const file = method === 0 ? packed : inflate(packed, meter)
  meter.add('unpacked', file.length)
  return file
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

function expectSignature(buffer: Buffer, at: number, signature: number): void {
  if (buffer.readUInt32LE(at) !== signature) throw new Error('its list of files is damaged')
}
