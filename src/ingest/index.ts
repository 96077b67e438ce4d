import type {VFile} from 'vfile'
import {Meter, type LimitOptions} from '../diagnostics/limits.js'
import {report} from '../diagnostics/messages.js'
import {docx} from './word/index.js'
import {html} from './markup/html.js'
import type {Layout} from './layout.js'
import {pdf} from './pdf/index.js'
import {text} from './text/index.js'
import {unsupported} from './unsupported.js'
import {xml} from './markup/xml.js'

/** Which evidence of a PDF the readers pass on, all by default; and how large a document may be. */
export interface IngestOptions extends LimitOptions {
  /** Use marked-content tags. */
  tags?: boolean | undefined
  /** Use type sizes, weights and positions; without them only words and line breaks are left. */
  typography?: boolean | undefined
}

/** An input format: how to know it from its first bytes, and how to read it. */
export interface Reader {
  name: string
  sniff(bytes: Uint8Array): boolean
  /**
   * Reports on the file and gives undefined where the document cannot be read.
   *
   * @throws {LimitExceeded} where the meter says that the document is too large
   */
  read(
    bytes: Uint8Array,
    file: VFile,
    options: IngestOptions,
    meter: Meter
  ): Promise<Layout | undefined>
}

/** In sniffing order: signatures first, plain text last because it has none. */
export const readers: readonly Reader[] = [pdf, docx, html, xml, unsupported, text]

/**
 * Read a document's bytes into lines of tokens.
 *
 * The format is told from the bytes, never from the file name.
 *
 * @returns undefined, with an error on `file`, where nothing can be read
 * @throws {LimitExceeded} where the document is larger than the options allow
 */
export async function ingest(
  bytes: Uint8Array,
  file: VFile,
  options: IngestOptions = {},
  meter = new Meter(options)
): Promise<Layout | undefined> {
  meter.check('bytes', bytes.length)
  if (bytes.length === 0) {
    report(file, 'empty-input', 'Unexpected empty file, expected a document')
    return undefined
  }
  const reader = readers.find(reader => reader.sniff(bytes))!
  return reader.read(bytes, file, options, meter)
}
