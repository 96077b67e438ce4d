import {report} from '../diagnostics/messages.js'
import type {Reader} from './index.js'

interface Signature {
  name: string
  bytes: number[]
  advice: string
}

// Formats that users try and that would otherwise pass for "unknown" or, worse, for text.
const signatures: Signature[] = [
  {name: 'legacy Word (.doc)', bytes: [0xd0, 0xcf, 0x11, 0xe0], advice: 'save it as .docx or PDF'},
  {name: 'zip (.odt, .zip)', bytes: [0x50, 0x4b], advice: 'save it as PDF or text'},
  {name: 'RTF', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], advice: 'save it as PDF or text'},
  {name: 'gzip', bytes: [0x1f, 0x8b], advice: 'unpack it first'},
  {name: 'image', bytes: [0x89, 0x50, 0x4e, 0x47], advice: 'read it by OCR first'},
  {name: 'image', bytes: [0xff, 0xd8, 0xff], advice: 'read it by OCR first'}
]
const find = (bytes: Uint8Array): Signature | undefined =>
  signatures.find(signature => signature.bytes.every((byte, i) => bytes[i] === byte))

/** Formats that are recognised only to be refused with a clear word. */
export const unsupported: Reader = {
  name: 'unsupported',
  sniff: bytes => find(bytes) !== undefined,
  async read(bytes, file) {
    const {name, advice} = find(bytes)!
    report(
      file,
      'unsupported-format',
      `Unexpected ${name} file, expected a PDF, Word, HTML, XML or text file: ${advice}`
    )
    return undefined
  }
}
