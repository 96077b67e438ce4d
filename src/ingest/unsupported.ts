import {report} from '../diagnostics/messages.js'
import {inputFormats} from './formats.js'
import type {Reader} from './reader.js'

interface FileSignature {
  name: string
  bytes: number[]
  /** Endings of file names that a folder run looks for, so that these files are refused with a message. */
  endings: string[]
  /** What to do, if not saving it in another format. */
  advice?: string
}

// Formats that users try and that would otherwise pass for "unknown" or, worse, for text.
const signatures: FileSignature[] = [
  {name: 'legacy Word (.doc)', bytes: [0xd0, 0xcf, 0x11, 0xe0], endings: ['doc']},
  {name: 'zip', bytes: [0x50, 0x4b], endings: []},
  {name: 'RTF', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], endings: ['rtf']},
  {name: 'gzip', bytes: [0x1f, 0x8b], endings: [], advice: 'unpack it first'},
  {
    name: 'image',
    bytes: [0x89, 0x50, 0x4e, 0x47],
    endings: [],
    advice: 'read it by OCR first'
  },
  {name: 'image', bytes: [0xff, 0xd8, 0xff], endings: [], advice: 'read it by OCR first'}
]

/** Endings of files that are recognised only to be refused. */
export const unsupportedEndings = signatures.flatMap(({endings}) => endings)

const find = (bytes: Uint8Array): FileSignature | undefined =>
  signatures.find(signature => signature.bytes.every((byte, i) => bytes[i] === byte))

const titles = new Intl.ListFormat('en', {type: 'disjunction'}).format(
  inputFormats.map(({title}) => title)
)

/** Formats that are recognised only to be refused with a clear message. */
export const unsupported: Reader = {
  name: 'unsupported',
  sniff: bytes => find(bytes) !== undefined,
  async read(bytes, file) {
    const {name, advice = `save it as ${titles}`} = find(bytes)!
    report(file, 'unsupported-format', `Cannot read a ${name} file: ${advice}`)
    return undefined
  }
}
