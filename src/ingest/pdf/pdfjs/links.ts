import type {PDFPageProxy} from 'pdfjs-dist/types/src/display/api.js'
import {linkAreas, type LinkArea} from '../links.js'

/** The link annotations of a page that lead out of the document. */
export async function readLinks(page: PDFPageProxy): Promise<LinkArea[]> {
  const annotations = await page.getAnnotations()
  return annotations.flatMap(({subtype, url, rect, quadPoints}) =>
    subtype === 'Link' && typeof url === 'string' ? linkAreas(url, rect, quadPoints ?? []) : []
  )
}
