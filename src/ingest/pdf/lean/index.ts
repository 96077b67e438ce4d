import type {Meter} from '../../../diagnostics/meter.js'
import {findDamage, type WholeStreams} from '../damage.js'
import type {DrawnPage} from '../page.js'
import {PdfFile} from './file.js'
import {DocumentFonts} from './fonts/page-fonts.js'
import {Handover, handOver} from './handover.js'
import {Budget} from './inflate.js'
import {Layers} from './layers.js'
import {dictOr, isDict} from './objects.js'
import {readPages} from './page-tree.js'
import {readPage} from './read-page.js'
import {StructureTree} from './structure-tree.js'
import {linearizedPages} from './xref.js'

/**
 * How far below a limit a file must stay; pdf.js counts in another way, and should be the one that
 * stops.
 */
const margin = {unpacked: 8, operators: 3}

/**
 * Read a PDF without pdf.js, if it is undamaged and everything in it is understood.
 *
 * The pages are those that pdf.js would give, to the last bit.
 *
 * @param whole gets the streams that it has unpacked, also of a file that it hands over
 * @returns the pages, or why pdf.js must read the file
 */
export function readLean(
  bytes: Uint8Array,
  meter: Meter,
  whole: WholeStreams = new Map()
): DrawnPage[] | Handover {
  try {
    return read(bytes, meter, whole)
  } catch (error) {
    if (error instanceof Handover) return error
    throw error
  }
}

function read(bytes: Uint8Array, meter: Meter, whole: WholeStreams): DrawnPage[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  if (!/^%PDF-[12]\.\d[\0\t\n\f\r ]/.test(buffer.toString('latin1', 0, 9))) handOver('no header')
  const unpacked = new Budget(meter.most('unpacked') / margin.unpacked, 'much to unpack')
  const operators = new Budget(meter.most('operators') / margin.operators, 'many operators')
  const file = new PdfFile(buffer, unpacked, whole)
  const catalog = dictOr(file.get(file.trailer, 'Root'), 'no catalogue')
  const layers = new Layers(file, catalog)
  const tree = file.get(catalog, 'StructTreeRoot')
  const structure = isDict(tree) ? new StructureTree(file, tree) : undefined
  const pages = readPages(file, catalog)
  if (pages.length === 0 || pages.length > meter.most('pages')) handOver('many pages')
  if ((linearizedPages(buffer) ?? pages.length) !== pages.length)
    handOver('pages that are counted wrong')
  const parts = {file, fonts: new DocumentFonts(file), layers, structure, operators}
  const drawn = pages.map(page => readPage(page, parts))
  file.readAll()
  if (findDamage(bytes, meter, whole).length > 0) handOver('damage')
  return drawn
}
