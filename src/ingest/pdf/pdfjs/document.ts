import type {Meter} from '../../../diagnostics/meter.js'
import {installed} from '../../../diagnostics/missing-part.js'
import {guard, watch} from './guard.js'
import {withWarnings} from './warnings.js'
import {withoutCanvas, withStandIns} from './without-canvas.js'
import type {PDFDocumentProxy} from 'pdfjs-dist/types/src/display/api.js'

/** Names of the operators in pdf.js' operator lists. */
export type Operators = typeof import('pdfjs-dist/legacy/build/pdf.mjs').OPS

/**
 * Open a PDF, use it, and always free it.
 *
 * pdf-parse's own `getText()` throws geometry, fonts and tags away, so we take the pdf.js document that
 * it loads. `load()` is public at run time and private in the types; only this file knows that.
 *
 * Documents wait for one another, so that what pdf.js unpacks and draws is counted for the right one;
 * they would not be faster at the same time, since everything is done in this thread.
 *
 * @throws what pdf.js throws: `PasswordException`, `InvalidPDFException`, ...
 * @throws {LimitExceeded} if the document is too large
 * @throws {MissingPart} if the library is not installed
 */
export async function withPdf<T>(
  bytes: Uint8Array,
  meter: Meter,
  use: (document: PDFDocumentProxy, operators: Operators) => Promise<T>
): Promise<T> {
  const loaded = await library()
  const result = last.then(async () => {
    watch(meter)
    try {
      return await withStandIns(() => open(loaded, bytes, use))
    } catch (error) {
      // The library may have reported the limit in words of its own.
      throw meter.exceeded ?? error
    } finally {
      watch(undefined)
    }
  })
  last = result.catch(() => {})
  return result
}

/** The document that others wait for. */
let last: Promise<unknown> = Promise.resolve()

async function open<T>(
  {PDFParse, worker, OPS}: PdfLibrary,
  bytes: Uint8Array,
  use: (document: PDFDocumentProxy, operators: Operators) => Promise<T>
): Promise<T> {
  // pdf.js may detach the buffer it is given; the caller keeps its own.
  const parser = new PDFParse({...options, data: new Uint8Array(bytes), worker})
  try {
    return await use(await parser['load'](), OPS)
  } finally {
    await parser.destroy()
  }
}

/** Never runs code from the document, never fetches anything, decodes no pictures. */
const options = {
  // Only `withWarnings` listens to its warnings.
  verbosity: 1,
  isEvalSupported: false,
  enableXfa: false,
  useSystemFonts: false,
  useWorkerFetch: false,
  maxImageSize: 1,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  // Drawing glyph outlines is the most expensive part of pdf.js and text needs none of it: with font
  // faces "on" the outlines are not made, and this stand-in document takes the faces and forgets them.
  disableFontFace: false,
  ownerDocument: {
    documentElement: {getElementsByTagName: () => [{append() {}}]},
    createElement: () => ({sheet: {cssRules: [], insertRule() {}}, remove() {}})
  } as never
}

interface PdfLibrary {
  PDFParse: typeof import('pdf-parse').PDFParse
  OPS: Operators
  worker: import('pdfjs-dist/types/src/display/api.js').PDFWorker
}

/**
 * Load the library before there is a PDF, to see whether it runs here.
 *
 * @throws {MissingPart} where it is not installed
 */
export async function loadLibrary(): Promise<void> {
  await library()
}

let loaded: Promise<PdfLibrary> | undefined
const library = () => (loaded ??= withStandIns(load))

// Loaded on first use: plain text does not need it, and pdf.js takes a tenth of a second.
async function load(): Promise<PdfLibrary> {
  const {push} = Array.prototype
  try {
    const [{PDFParse}, {PDFWorker, OPS}, {WorkerMessageHandler}] = await installed(
      'pdf-parse',
      'PDFs are read with',
      () => withoutCanvas(importAll)
    )
    const [here, there] = portPair()
    WorkerMessageHandler.initializeFromPort(there)
    const worker = new PDFWorker({port: here as unknown as null, verbosity: 1})
    const library = {PDFParse, OPS, worker}
    const readTiny = (bytes: Uint8Array) =>
      open(library, bytes, async document => (await document.getPage(1)).getOperatorList())
    // What is said about the tiny document does not concern any other.
    await withWarnings(() => guard(readTiny, OPS.paintFormXObjectBegin))
    return library
  } finally {
    // The legacy build replaces Array.prototype.push for the whole process with one several times
    // slower (a repair for other engines than ours); importing us must not change the platform.
    Object.defineProperty(Array.prototype, 'push', {
      value: push,
      writable: true,
      configurable: true
    })
  }
}

const importAll = () =>
  Promise.all([
    import('pdf-parse'),
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    // @ts-expect-error: the worker script has no types.
    import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  ])

type Listener = (event: {data: unknown}) => void

/** One end of a message channel within this thread. */
interface Port {
  postMessage(data: unknown): void
  addEventListener(name: string, listener: Listener, options?: {signal?: AbortSignal}): void
  removeEventListener(name: string, listener: Listener): void
  start(): void
}

/**
 * A channel between pdf.js and its worker, both in this thread.
 *
 * pdf.js' own channel makes a structured clone of every message. A shallow copy is a fifth faster over
 * a whole document and is all that is needed: the sender empties and refills the outer arrays of an
 * operator list, and never touches their contents again.
 */
function portPair(): [Port, Port] {
  const listeners: [Set<Listener>, Set<Listener>] = [new Set(), new Set()]
  const port = (own: Set<Listener>, other: Set<Listener>): Port => ({
    postMessage(message) {
      const data = copy(message, 3)
      queueMicrotask(() => {
        for (const listener of other) listener({data})
      })
    },
    addEventListener(_, listener, options) {
      own.add(listener)
      options?.signal?.addEventListener('abort', () => own.delete(listener))
    },
    removeEventListener(_, listener) {
      own.delete(listener)
    },
    start() {}
  })
  return [port(...listeners), port(listeners[1], listeners[0])]
}

function copy(value: unknown, depth: number): unknown {
  if (depth === 0 || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value))
    return depth === 1 ? value.slice() : value.map(item => copy(item, depth - 1))
  if (Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, copy(item, depth - 1)])
  )
}
