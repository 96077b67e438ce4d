import type {VFile} from 'vfile'
import {Meter} from '../diagnostics/meter.js'
import {report} from '../diagnostics/messages.js'
import {NotSimple} from '../diagnostics/not-simple.js'
import {inputFormats} from './formats.js'
import type {Layout} from './layout.js'
import {reportMojibake} from './mojibake.js'
import type {IngestOptions, Reader} from './reader.js'
import {serviceAnswer} from './service-answer.js'
import {unsupported} from './unsupported.js'

/**
 * In sniffing order: things that are not documents before the formats that they are written in; plain
 * text last, because it has no signature.
 */
export const readers: readonly Reader[] = [
  serviceAnswer,
  ...inputFormats.slice(0, -2),
  unsupported,
  // An archive may hold a PDF as it is.
  ...inputFormats.slice(-2)
]

/** Formats that need no library, except for PDFs that our own reader does not understand. */
const simple = ['text', 'pdf']

/** Formats whose text is not decoded as a whole, which would tell what is wrong with it. */
const packed = ['pdf', 'docx', 'odt']

/**
 * Read a document's bytes into lines of tokens.
 *
 * The format is told from the bytes, never from the file name.
 *
 * @returns undefined, with an error on `file`, if nothing can be read
 * @throws {LimitExceeded} if the document is larger than the options allow
 * @throws {NotSimple} if the options allow only simple documents and this is not one
 */
export async function ingest(
  bytes: Uint8Array,
  file: VFile,
  options: IngestOptions = {},
  meter = new Meter(options)
): Promise<Layout | undefined> {
  meter.check('bytes', bytes.length)
  if (bytes.length === 0) {
    report(file, 'empty-input', 'The file is empty')
    return undefined
  }
  const reader = readers.find(reader => reader.sniff(bytes))!
  if (options.onlySimple && !simple.includes(reader.name)) throw new NotSimple()
  const layout = await reader.read(bytes, file, options, meter)
  if (layout && packed.includes(layout.format)) reportMojibake(layout.text, file)
  return layout
}
