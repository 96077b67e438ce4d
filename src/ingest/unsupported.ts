import {report} from '../diagnostics/messages.js'
import {inputFormats} from './formats.js'
import type {Reader} from './reader.js'

interface FileSignature {
  /** With its article, as messages call it. */
  name: string
  bytes: number[]
  /** Where they stand in the file, if not at its start. */
  at?: number
  /** What must be in the file as well, a character for each byte. */
  holds?: string
  /** Endings of file names that a folder run looks for, so that these files are refused with a message. */
  endings: string[]
  /** What to do, if not saving it in another format. */
  advice?: string
}

const compound = [0xd0, 0xcf, 0x11, 0xe0]
const readByOcr = 'read it by OCR first'
const unpack = 'unpack it, and convert what is in it'

// Formats that users try and that would otherwise pass for "unknown" or, worse, for text. The first that fits counts.
const signatures: FileSignature[] = [
  {
    name: 'an e-mail of Outlook (.msg)',
    bytes: compound,
    holds: [...'__substg1.0_'].join('\0'),
    endings: [],
    advice: 'save the file that is attached to it'
  },
  {name: 'a legacy Word (.doc) file', bytes: compound, endings: ['doc']},
  {
    name: 'a zip file',
    bytes: [0x50, 0x4b],
    endings: [],
    advice: `${unpack}; a Word or OpenDocument file is damaged: download it again`
  },
  {name: 'an RTF file', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], endings: ['rtf']},
  {name: 'a gzip file', bytes: [0x1f, 0x8b], endings: [], advice: 'unpack it first'},
  {name: 'a RAR file', bytes: [0x52, 0x61, 0x72, 0x21], endings: [], advice: unpack},
  {name: 'a 7-Zip file', bytes: [0x37, 0x7a, 0xbc, 0xaf], endings: [], advice: unpack},
  {name: 'an image', bytes: [0x89, 0x50, 0x4e, 0x47], endings: [], advice: readByOcr},
  {name: 'an image', bytes: [0xff, 0xd8, 0xff], endings: [], advice: readByOcr},
  {name: 'an image', bytes: [0x47, 0x49, 0x46, 0x38], endings: [], advice: readByOcr},
  {
    name: 'a video',
    bytes: [0x66, 0x74, 0x79, 0x70],
    at: 4,
    endings: [],
    advice: 'download the document that was spoken of'
  }
]

/** Endings of files that are recognised only to be refused. */
export const unsupportedEndings = signatures.flatMap(({endings}) => endings)

const find = (bytes: Uint8Array): FileSignature | undefined =>
  signatures.find(
    ({bytes: signature, at = 0, holds}) =>
      signature.every((byte, i) => bytes[at + i] === byte) &&
      (!holds || new TextDecoder('latin1').decode(bytes).includes(holds))
  )

const titles = new Intl.ListFormat('en', {type: 'disjunction'}).format(
  inputFormats.map(({title}) => title)
)

/** Formats that are recognised only to be refused with a clear message. */
export const unsupported: Reader = {
  name: 'unsupported',
  sniff: bytes => find(bytes) !== undefined,
  async read(bytes, file) {
    const {name, advice = `save it as ${titles}`} = find(bytes)!
    report(file, 'unsupported-format', `Cannot read ${name}: ${advice}`)
    return undefined
  }
}
