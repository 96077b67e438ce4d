import {LimitExceeded, type Meter} from '../diagnostics/meter.js'
import {installed, MissingPart} from '../diagnostics/missing-part.js'

/** A page of a PDF as a picture. */
export interface PagePicture {
  /** PNG. */
  png: Uint8Array
  /** Pixels per point. */
  scale: number
  /** In points. */
  width: number
  height: number
}

/** Dots per inch: what OCR was trained on, and what archives scan with. */
const resolution = 300
/** A larger page is drawn smaller: 25 million pixels are an A3 page, and 100 MB. */
const mostPixels = 25_000_000

type DrawingLibrary = typeof import('pdfjs-dist/legacy/build/pdf.mjs')
type Canvas = typeof import('@napi-rs/canvas')

/**
 * Draw the pages of a PDF, one after the other.
 *
 * @param mostPages how many pages a document may have
 * @throws {LimitExceeded} if it has more
 * @throws {MissingPart} if there is no canvas
 */
export async function* picturesOf(
  bytes: Uint8Array,
  mostPages: number,
  meter: Meter
): AsyncGenerator<PagePicture> {
  const {pdfjs, canvas} = await library()
  // pdf.js may detach the buffer it is given; the caller keeps its own.
  const task = pdfjs.getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    isEvalSupported: false,
    enableXfa: false,
    useSystemFonts: false,
    useWorkerFetch: false
  })
  try {
    const document = await task.promise
    meter.check('pages', document.numPages)
    if (document.numPages > mostPages)
      throw new LimitExceeded('pages', mostPages, String(document.numPages))
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      yield await draw(page, canvas)
      page.cleanup()
    }
  } finally {
    await task.destroy()
  }
}

async function draw(
  page: Awaited<
    ReturnType<Awaited<ReturnType<DrawingLibrary['getDocument']>['promise']>['getPage']>
  >,
  {createCanvas}: Canvas
): Promise<PagePicture> {
  const {width, height} = page.getViewport({scale: 1})
  const scale = Math.min(resolution / 72, Math.sqrt(mostPixels / (width * height)))
  const viewport = page.getViewport({scale})
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height))
  await page.render({canvas: canvas as never, viewport}).promise
  return {png: await canvas.encode('png'), scale, width, height}
}

let loaded: Promise<{pdfjs: DrawingLibrary; canvas: Canvas}> | undefined
const library = () => (loaded ??= load())

/** A second pdf.js, with a canvas: the one that reads text has none, and was told that it needs none. */
async function load(): Promise<{pdfjs: DrawingLibrary; canvas: Canvas}> {
  const canvas = await installed(
    '@napi-rs/canvas',
    'Scanned pages are drawn with',
    () => import('@napi-rs/canvas')
  )
  const {push} = Array.prototype
  try {
    const place = import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')
    return {pdfjs: (await import(`${place}?drawing`)) as DrawingLibrary, canvas}
  } catch (error) {
    throw new MissingPart(`pdf.js cannot draw on this machine: ${(error as Error).message}`)
  } finally {
    // The legacy build replaces this for the whole process with a slow one.
    Object.defineProperty(Array.prototype, 'push', {
      value: push,
      writable: true,
      configurable: true
    })
  }
}
