import {crc32} from 'node:zlib'

const centralSignature = 0x02014b50
const endSignature = 0x06054b50

/**
 * Names of unpacked files whose checksum in the zip is not that of their bytes: unpacking does not
 * compare them.
 */
export function damagedEntries(zip: Uint8Array, files: Record<string, Uint8Array>): string[] {
  const checksums = readChecksums(zip)
  return Object.entries(files).flatMap(([name, bytes]) =>
    checksums.has(name) && checksums.get(name) !== crc32(bytes) ? [name] : []
  )
}

/** The checksums that the directory at the end of a zip gives. */
function readChecksums(zip: Uint8Array): Map<string, number> {
  const view = Buffer.from(zip.buffer, zip.byteOffset, zip.length)
  const checksums = new Map<string, number>()
  const end = view.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  if (end < 0 || end + 20 > view.length || view.readUInt32LE(end) !== endSignature) return checksums
  let at = view.readUInt32LE(end + 16)
  while (at + 46 <= view.length && view.readUInt32LE(at) === centralSignature) {
    const length = view.readUInt16LE(at + 28)
    const name = view.toString('utf8', at + 46, at + 46 + length)
    checksums.set(name, view.readUInt32LE(at + 16))
    at += 46 + length + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32)
  }
  return checksums
}
