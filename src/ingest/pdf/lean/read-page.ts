import type {DrawnPage} from '../page.js'
import {Pen} from '../pen.js'
import {ContentReader} from './content.js'
import type {PdfFile} from './file.js'
import {PageFonts, type DocumentFonts} from './fonts/page-fonts.js'
import {handOver} from './handover.js'
import type {Budget} from './inflate.js'
import type {Layers} from './layers.js'
import {PdfStream} from './objects.js'
import type {PageDict} from './page-tree.js'
import {PageResources} from './resources.js'

/** What pages share. */
export interface DocumentParts {
  file: PdfFile
  fonts: DocumentFonts
  layers: Layers
  operators: Budget
}

/** Read what is drawn on a page. @throws {Handover} */
export function readPage(
  page: PageDict,
  {file, fonts, layers, operators}: DocumentParts
): DrawnPage {
  if (page.dict.has('Annots')) handOver('annotations')
  const pen = new Pen(false)
  const resources = new PageResources(file, page.resources, layers)
  new ContentReader(pen, new PageFonts(fonts, file), resources, operators).read(
    contentOf(page, file)
  )
  if (pen.isWithin) handOver('a page that is cut off')
  const {runs, hiddenLetters} = pen
  const {view, rotate} = page
  return {runs, hiddenLetters, isCutOff: false, areas: [], tree: null, view, rotate}
}

/** The content of a page may stand in several streams, one going on where the other ends. */
function contentOf({dict}: PageDict, file: PdfFile): Buffer {
  const value = file.get(dict, 'Contents')
  const streams = Array.isArray(value) ? value.map(file.resolve) : [value]
  const bytes = streams.map(stream => {
    if (!(stream instanceof PdfStream) || stream.dict.has('Resources'))
      return handOver('content of another form')
    return file.unpack(stream)
  })
  if (bytes.length === 0) handOver('content of another form')
  return bytes.length === 1 ? bytes[0]! : Buffer.concat(bytes)
}
