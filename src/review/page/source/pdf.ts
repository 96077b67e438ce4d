import type {PDFDocumentProxy, PDFPageProxy} from 'pdfjs-dist/types/src/display/api.js'

type Pdfjs = typeof import('pdfjs-dist')

let open: {address: string; document: Promise<PDFDocumentProxy>} | undefined

/** Draw a page of a PDF, with its text above it. The document stays open until another one is looked at. */
export async function drawPage(
  address: string,
  number: number,
  canvas: HTMLCanvasElement,
  layer: HTMLElement
): Promise<void> {
  const pdfjs = await load()
  if (open?.address !== address) {
    void open?.document.then(document => document.destroy())
    open = {address, document: openDocument(pdfjs, address)}
  }
  const page = await (await open.document).getPage(number)
  await Promise.all([drawInk(page, canvas), layText(pdfjs, page, layer)])
  canvas.dataset['drawn'] = 'true'
}

async function drawInk(page: PDFPageProxy, canvas: HTMLCanvasElement): Promise<void> {
  const {width} = page.getViewport({scale: 1})
  const scale = (Math.max(600, canvas.clientWidth) / width) * Math.min(2, devicePixelRatio)
  const viewport = page.getViewport({scale})
  canvas.width = viewport.width
  canvas.height = viewport.height
  await page.render({canvas, viewport}).promise
}

/** The text, invisible, where it is printed: it can be selected, searched and read aloud. */
async function layText(pdfjs: Pdfjs, page: PDFPageProxy, layer: HTMLElement): Promise<void> {
  layer.replaceChildren()
  const viewport = page.getViewport({scale: 1})
  const textContentSource = page.streamTextContent({includeMarkedContent: false})
  await new pdfjs.TextLayer({textContentSource, container: layer, viewport}).render()
}

let library: Promise<Pdfjs> | undefined

const load = (): Promise<Pdfjs> =>
  (library ??= (async () => {
    const name = './pdf.mjs'
    const pdfjs = (await import(name)) as Pdfjs
    pdfjs.GlobalWorkerOptions.workerSrc = `${base()}pdf.worker.mjs`
    return pdfjs
  })())

const base = (): string => new URL('.', location.href).href

const openDocument = (pdfjs: Pdfjs, address: string): Promise<PDFDocumentProxy> =>
  pdfjs.getDocument({
    url: base() + address,
    isEvalSupported: false,
    enableXfa: false,
    cMapUrl: `${base()}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${base()}standard_fonts/`,
    wasmUrl: `${base()}wasm/`
  }).promise
