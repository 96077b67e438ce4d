import type {PDFDocumentProxy, PDFPageProxy} from 'pdfjs-dist/types/src/display/api.js'
import type {Meter} from '../../../diagnostics/meter.js'
import type {Rect} from '../../layout.js'
import {mayHave} from '../damage.js'
import type {DrawnPage} from '../page.js'
import type {StructureNode} from '../structure.js'
import {withPdf, type Operators} from './document.js'
import {readLinks} from './links.js'
import {readOperators} from './operators.js'
import {withWarnings} from './warnings.js'

/**
 * Read the pages of a PDF with pdf.js.
 *
 * @returns the pages, and what the library said about losses
 * @throws what `withPdf` throws
 */
export async function readWithPdfjs(
  bytes: Uint8Array,
  meter: Meter
): Promise<{pages: DrawnPage[]; said: string[]}> {
  const {value: pages, said} = await withWarnings(() =>
    withPdf(bytes, meter, async (document, operators) => {
      meter.check('pages', document.numPages)
      const read = await pageReader(document, operators, bytes)
      const pages: DrawnPage[] = []
      for (let number = 1; number <= document.numPages; number++) {
        pages.push(await read(await document.getPage(number)))
        // The library leaves out what fails and goes on.
        if (meter.exceeded) throw meter.exceeded
      }
      return pages
    })
  )
  return {pages, said}
}

/**
 * Make a reader of the pages of a document, based on what the document says about its layers and
 * structure.
 */
async function pageReader(
  document: PDFDocumentProxy,
  operators: Operators,
  bytes: Uint8Array
): Promise<(page: PDFPageProxy) => Promise<DrawnPage>> {
  const layers = mayHave(bytes, '/OCProperties') && (await document.getOptionalContentConfig())
  const isShown = (layer: unknown): boolean => !layers || layers.isVisible(layer)
  const isTagged = mayHave(bytes, '/StructTreeRoot')
  const hasAnnotations = mayHave(bytes, '/Annots')
  return async page => {
    const areas = hasAnnotations ? await readLinks(page) : []
    const {pen, isCutOff} = await readOperators(page, operators, isShown, areas.length > 0)
    const tree = isTagged ? ((await page.getStructTree()) as StructureNode | null) : null
    const {view, rotate} = page
    const {runs, hiddenLetters} = pen
    return {runs, hiddenLetters, isCutOff, areas, tree, view: view as unknown as Rect, rotate}
  }
}
