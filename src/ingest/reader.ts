import type {VFile} from 'vfile'
import type {LimitOptions} from '../diagnostics/limits.js'
import type {Meter} from '../diagnostics/meter.js'
import type {Layout, Rect} from './layout.js'

/** Who reads PDFs: our own reader, with pdf.js for what that hands over; only pdf.js; or both, compared. */
export const pdfReaders = ['lean', 'pdfjs', 'both'] as const

export type PdfReaderName = (typeof pdfReaders)[number]

/** A word as OCR read it. */
export interface OcrWord {
  text: string
  /** How sure OCR is of it, from 0 to 100. */
  confidence: number
  /** In points, origin at the lower left of the page. */
  rect: Rect
}

/** What OCR read on a page, line by line in reading order. */
export interface OcrPage {
  /** In points. */
  width: number
  height: number
  lines: OcrWord[][]
}

/**
 * Reads the pages of a PDF that are pictures.
 *
 * @throws {MissingPart} if what it needs is not installed
 * @throws {LimitExceeded} if there are too many pages
 */
export type OcrReader = (bytes: Uint8Array, meter: Meter) => Promise<OcrPage[]>

/** Which evidence of a PDF the readers pass on (by default all), and how large a document may be. */
export interface IngestOptions extends LimitOptions {
  /** Use marked-content tags. */
  tags?: boolean | undefined
  /** Use type sizes, weights and positions; without them only words and line breaks are left. */
  typography?: boolean | undefined
  /** Who reads PDFs; `lean` by default. `both` reports where they differ. */
  reader?: PdfReaderName | undefined
  /**
   * Read only a text, or a PDF that our own reader understands: neither needs a library that may take
   * much time or memory. Any other document throws `NotSimple`.
   */
  onlySimple?: boolean | undefined
  /** Reads PDFs without a text layer; without it they are refused. */
  ocr?: OcrReader | undefined
}

/** Reads documents of one kind. */
export interface Reader {
  name: string
  /** Whether a document is of this kind, told from its bytes. */
  sniff(bytes: Uint8Array): boolean
  /**
   * Reports on the file and returns undefined if the document cannot be read.
   *
   * @throws {LimitExceeded} if the meter says that the document is too large
   */
  read(
    bytes: Uint8Array,
    file: VFile,
    options: IngestOptions,
    meter: Meter
  ): Promise<Layout | undefined>
}

/**
 * An input format. The list is loaded at every start, so the code that reads documents is imported only
 * when it is needed.
 */
export interface InputFormat<Name extends string = string> extends Reader {
  /** What records call it. */
  name: Name
  /** What users call it. */
  title: string
  /** Endings of file names that are looked for in folders, without the dot. */
  endings: readonly string[]
}
