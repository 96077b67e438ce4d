import type {VFile} from 'vfile'
import {report} from '../../diagnostics/messages.js'
import {reportMojibake} from '../mojibake.js'

const strictUtf8 = new TextDecoder('utf-8', {fatal: true})

// Where Windows-1252 differs from Latin-1, from 0x80 on. Node's own decoder treats them as the same
// (seen in 20.20), and would turn every `€` and `’` into control characters.
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/**
 * Decode the bytes of a plain text: UTF-8 (with or without BOM), UTF-16 (with BOM, or told by its zero
 * bytes), else Windows-1252, which is what older Dutch text files really are. A guess is reported
 * (`encoding-guessed`), and so is text that was already garbled (`mojibake`).
 *
 * @returns undefined if the bytes are not text in any of these
 */
export function decode(bytes: Uint8Array, file: VFile): string | undefined {
  const utf16 = utf16Variant(bytes)
  const text = utf16 ? new TextDecoder(utf16).decode(bytes) : decodeUtf8(bytes)
  const read = text ?? decodeWindows1252(bytes)
  if (hasControls(read)) return undefined
  if (text === undefined)
    report(file, 'encoding-guessed', 'The text is not UTF-8; it is read as Windows-1252')
  reportMojibake(read, file)
  return read
}

/** A declaration of XML that says the bytes are Latin-1 or Windows-1252, as hand-made files may. */
const saysLatin =
  /^\s*<\?xml[^>]*\bencoding\s*=\s*["'](?:iso-?8859-?1|latin-?1|(?:windows|cp)-?1252)["']/i

/**
 * Decode a part of a file that is XML by definition: UTF-16 (with BOM, or told by its zero bytes), else
 * UTF-8; if it is not UTF-8 and says so, Windows-1252. What is damaged becomes U+FFFD.
 */
export function decodeXml(bytes: Uint8Array): string {
  const utf16 = utf16Variant(bytes)
  if (utf16) return new TextDecoder(utf16).decode(bytes)
  const text = decodeUtf8(bytes)
  if (text !== undefined) return text
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1')
  return saysLatin.test(head) ? decodeWindows1252(bytes) : new TextDecoder().decode(bytes)
}

/** Whether bytes are a PDF from the first byte, and so not text in any encoding. */
export const isPdf = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x25 &&
  bytes[1] === 0x50 &&
  bytes[2] === 0x44 &&
  bytes[3] === 0x46 &&
  bytes[4] === 0x2d

const heads = new WeakMap<Uint8Array, string>()

/** The start of a text, to tell a format by, without stray characters that show nothing. */
export function headOf(bytes: Uint8Array): string {
  let head = heads.get(bytes)
  if (head === undefined) heads.set(bytes, (head = readHead(bytes)))
  return head
}

function readHead(bytes: Uint8Array): string {
  const head = new TextDecoder(utf16Variant(bytes) ?? 'utf-8').decode(bytes.subarray(0, 4096))
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  return head.replace(/[\0-\x08\x0e-\x1b]/g, '')
}

function utf16Variant(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const head = bytes.subarray(0, 400)
  const zeros = [0, 0]
  for (let i = head.indexOf(0); i >= 0; i = head.indexOf(0, i + 1)) zeros[i % 2]!++
  if (zeros[1]! > head.length / 4 && zeros[0]! === 0) return 'utf-16le'
  if (zeros[0]! > head.length / 4 && zeros[1]! === 0) return 'utf-16be'
  return undefined
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return strictUtf8.decode(bytes)
  } catch {
    return undefined
  }
}

const decodeWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, character => windows1252[character.charCodeAt(0) - 0x80]!)

// Control characters that no text extractor writes; a few stray ones are tolerated.
function hasControls(text: string): boolean {
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  const controls = text.slice(0, 4096).match(/[\0-\x08\x0e-\x1b]/g)?.length ?? 0
  return controls > 2 + text.length / 1000
}
