import {Buffer} from 'buffer'
import {Inflate, deflate} from 'pako'

/** Options of Node's own functions that are used. */
interface UnpackOptions {
  maxOutputLength?: number
}

export const inflateSync = (packed: Uint8Array, options?: UnpackOptions): Uint8Array =>
  unpack(packed, false, options)
export const inflateRawSync = (packed: Uint8Array, options?: UnpackOptions): Uint8Array =>
  unpack(packed, true, options)
export const deflateSync = (text: string): Uint8Array => deflate(Buffer.from(text))

/** Stops as soon as more comes out than allowed, and fails if the checksum is wrong, as Node does. */
function unpack(
  packed: Uint8Array,
  raw: boolean,
  {maxOutputLength = Infinity}: UnpackOptions = {}
): Uint8Array {
  const inflate = new Inflate({raw, chunkSize: 65_536})
  const chunks: Uint8Array[] = []
  let length = 0
  inflate.onData = chunk => {
    length += chunk.length
    if (length > maxOutputLength)
      throw Object.assign(new RangeError('too large'), {code: 'ERR_BUFFER_TOO_LARGE'})
    chunks.push(Uint8Array.from(chunk as Uint8Array))
  }
  inflate.push(packed, true)
  if (inflate.err) throw new Error(inflate.msg)
  if (!inflate.ended) throw new Error('unexpected end of file')
  return Buffer.concat(chunks)
}

const table = Uint32Array.from({length: 256}, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

/** The checksum of zip files. */
export function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff
  for (const byte of bytes) value = table[(value ^ byte) & 255]! ^ (value >>> 8)
  return ~value >>> 0
}

export default {}
