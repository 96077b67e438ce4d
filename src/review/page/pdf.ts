import type {PDFDocumentProxy} from 'pdfjs-dist/types/src/display/api.js'

let open: {address: string; document: Promise<PDFDocumentProxy>} | undefined

/** Draw a page of a PDF. The document stays open until another one is looked at. */
export async function pdfPage(
  address: string,
  number: number,
  canvas: HTMLCanvasElement
): Promise<void> {
  if (open?.address !== address) open = {address, document: load(address)}
  const document = await open.document
  const page = await document.getPage(number)
  const plain = page.getViewport({scale: 1})
  const scale = (Math.max(600, canvas.clientWidth) / plain.width) * Math.min(2, devicePixelRatio)
  const viewport = page.getViewport({scale})
  canvas.width = viewport.width
  canvas.height = viewport.height
  await page.render({canvas, viewport}).promise
  canvas.dataset['drawn'] = 'true'
}

async function load(address: string): Promise<PDFDocumentProxy> {
  const name = './pdf.mjs'
  const pdfjs = (await import(name)) as typeof import('pdfjs-dist')
  const base = new URL('.', location.href).href
  pdfjs.GlobalWorkerOptions.workerSrc = `${base}pdf.worker.mjs`
  return pdfjs.getDocument({
    url: base + address,
    isEvalSupported: false,
    enableXfa: false,
    cMapUrl: `${base}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${base}standard_fonts/`,
    wasmUrl: `${base}wasm/`
  }).promise
}
