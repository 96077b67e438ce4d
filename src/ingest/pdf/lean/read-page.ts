import type {DrawnPage} from '../page.js'
import {Pen} from '../pen.js'
import {readAnnotations} from './annotations.js'
import {ContentReader} from './content.js'
import type {PdfFile} from './file.js'
import {PageFonts, type DocumentFonts} from './fonts/page-fonts.js'
import {handOver} from './handover.js'
import type {Budget} from './inflate.js'
import type {Layers} from './layers.js'
import {PdfStream} from './objects.js'
import type {PageDict} from './page-tree.js'
import {PageResources} from './resources.js'
import type {StructureTree} from './structure-tree.js'

/** What pages share. */
export interface DocumentParts {
  file: PdfFile
  fonts: DocumentFonts
  layers: Layers
  structure: StructureTree | undefined
  operators: Budget
}

/** Read what is drawn on a page. @throws {Handover} */
export function readPage(page: PageDict, parts: DocumentParts): DrawnPage {
  const {file, fonts, layers, structure, operators} = parts
  const {areas, numbers} = readAnnotations(file, page.dict)
  const pen = new Pen(areas.length > 0)
  const resources = new PageResources(file, page.resources, layers)
  const reader = new ContentReader(pen, new PageFonts(fonts, file), resources, operators)
  reader.read(contentOf(page, file))
  if (pen.isWithin) handOver('a page that is cut off')
  const {runs, hiddenLetters} = pen
  const {view, rotate} = page
  const tree = structure?.page(page.dict, page.ref, numbers) ?? null
  return {runs, hiddenLetters, isCutOff: false, areas, tree, view, rotate}
}

/** The content of a page may be divided over several streams. */
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
