import {linkAreas, type LinkArea} from '../links.js'
import type {PdfFile} from './file.js'
import {handOver} from './handover.js'
import {dictOr, isDict, isInteger, nameOf, numbersOr, type PdfDict} from './objects.js'

/** What the annotations of a page say: where it links to, and their numbers in the structure tree. */
export interface PageAnnotations {
  areas: LinkArea[]
  numbers: number[]
}

/** @throws {Handover} if an annotation is not a link, and so may show text of its own */
export function readAnnotations(file: PdfFile, page: PdfDict): PageAnnotations {
  const found: PageAnnotations = {areas: [], numbers: []}
  const annotations = file.get(page, 'Annots')
  if (annotations === undefined || annotations === null) return found
  for (const item of file.items(annotations) ?? handOver('annotations of another form')) {
    const dict = dictOr(item, 'annotations of another form')
    if (nameOf(file.get(dict, 'Subtype')) !== 'Link')
      return handOver('an annotation that is no link')
    const flags = file.get(dict, 'F') ?? 0
    if (dict.has('AP') || dict.has('OC') || (flags !== 0 && flags !== 4))
      return handOver('a link that shows something')
    const number = file.get(dict, 'StructParent')
    if (isInteger(number) && number >= 0) found.numbers.push(number)
    found.areas.push(...areasOf(file, dict))
  }
  return found
}

function areasOf(file: PdfFile, dict: PdfDict): LinkArea[] {
  const url = urlOf(file, dict)
  const [a, b, c, d] = numbersOr(file.items(dict.get('Rect')), 4, 'annotations of another form')
  const rect = [Math.min(a!, c!), Math.min(b!, d!), Math.max(a!, c!), Math.max(b!, d!)]
  return url === undefined ? [] : linkAreas(url, rect, quadsOf(file, dict, rect))
}

/** Places of a link in several lines, in single precision; pdf.js wants them within the whole. */
function quadsOf(file: PdfFile, dict: PdfDict, rect: number[]): ArrayLike<number> {
  const points = file.items(dict.get('QuadPoints'))
  if (!points) return []
  const numbers = numbersOr(points, points.length, 'annotations of another form')
  if (numbers.length === 0 || numbers.length % 8 > 0) return []
  const quads = new Float32Array(numbers.length)
  for (let i = 0; i < numbers.length; i += 8) {
    const xs = [0, 2, 4, 6].map(j => numbers[i + j]!)
    const ys = [1, 3, 5, 7].map(j => numbers[i + j]!)
    const [left, right, bottom, top] = [
      Math.min(...xs),
      Math.max(...xs),
      Math.min(...ys),
      Math.max(...ys)
    ]
    if (left < rect[0]! || right > rect[2]! || bottom < rect[1]! || top > rect[3]!) return []
    quads.set([left, top, right, top, left, bottom, right, bottom], i)
  }
  return quads
}

/** Where a link leads; undefined if that is a place in the document itself. */
function urlOf(file: PdfFile, dict: PdfDict): string | undefined {
  const action = file.get(dict, 'A')
  if (action === undefined)
    return dict.has('Dest') ? undefined : handOver('a link without a target')
  if (!isDict(action)) return handOver('a link without a target')
  const kind = nameOf(file.get(action, 'S'))
  if (kind === 'GoTo') return undefined
  const url = file.get(action, 'URI')
  const isPlain = typeof url === 'string' && /^[\x20-\x7e]*$/.test(url)
  return kind === 'URI' && isPlain ? webAddress(url) : handOver('a link of a rare kind')
}

const protocols = new Set(['http:', 'https:', 'ftp:', 'mailto:', 'tel:'])

/** An address as pdf.js gives it; undefined where it gives none: of a file on the writer's disk, or of nothing. */
function webAddress(printed: string): string | undefined {
  const isBare = /^www\.[^.]*\./.test(printed)
  const url = isBare ? `http://${printed}` : printed
  if (!URL.canParse(url)) return undefined
  const {href, protocol} = new URL(url)
  return protocols.has(protocol) ? href : undefined
}
