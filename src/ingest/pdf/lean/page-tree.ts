import type {Rect} from '../../layout.js'
import type {PdfFile} from './file.js'
import {handOver} from './handover.js'
import {
  dictOr,
  isInteger,
  nameOf,
  numbersOr,
  PdfRef,
  type PdfDict,
  type PdfValue
} from './objects.js'

/** A page, with what it inherits from the nodes above it. */
export interface PageDict {
  dict: PdfDict
  /** Its reference, by which the structure tree knows it. */
  ref: PdfRef
  resources: PdfDict
  view: Rect
  rotate: number
}

/** Most dictionaries of pages within one another; no program writes this many. */
const mostDepth = 50

/** The pages of a document in their order. */
export function readPages(file: PdfFile, catalog: PdfDict): PageDict[] {
  const root = dictOr(file.get(catalog, 'Pages'), 'no pages')
  const pages: PageDict[] = []
  const seen = new Set<number>()
  const walk = (node: PdfDict, above: PdfDict[]): void => {
    const kids = file.get(node, 'Kids')
    if (!Array.isArray(kids) || above.length > mostDepth) return handOver('pages of another form')
    const before = pages.length
    for (const kid of kids) {
      if (!(kid instanceof PdfRef) || seen.has(kid.number)) return handOver('pages of another form')
      seen.add(kid.number)
      const dict = dictOr(file.resolve(kid), 'pages of another form')
      if (nameOf(file.get(dict, 'Type')) !== (dict.has('Kids') ? 'Pages' : 'Page'))
        return handOver('pages of another form')
      if (file.resolve(dict.get('Parent')) !== node) return handOver('pages of another form')
      if (dict.has('Kids')) walk(dict, [...above, node])
      else pages.push(toPage(file, dict, kid, [dict, node, ...above.toReversed()]))
    }
    if (file.get(node, 'Count') !== pages.length - before) handOver('pages that are counted wrong')
  }
  if (root.has('Parent')) handOver('pages of another form')
  walk(root, [])
  return pages
}

/** @param chain the page and the nodes above it, from the innermost */
function toPage(file: PdfFile, dict: PdfDict, ref: PdfRef, chain: PdfDict[]): PageDict {
  const all = (key: string): PdfValue[] =>
    chain.flatMap(node => (node.has(key) ? [file.get(node, key) ?? null] : []))
  const resources = all('Resources').map(value => dictOr(value, 'resources of another form'))
  const [rotate = 0] = all('Rotate')
  if (!isInteger(rotate)) return handOver('a turn of another form')
  const media = boxOf(file, all('MediaBox')[0]) ?? [0, 0, 612, 792]
  const crop = boxOf(file, all('CropBox')[0]) ?? media
  return {
    dict,
    ref,
    // Each kind is taken from the innermost node that has it.
    resources: new Map(resources.toReversed().flatMap(kinds => [...kinds])),
    view: common(media, crop),
    rotate: rotate % 90 === 0 ? ((rotate % 360) + 360) % 360 : 0
  }
}

function boxOf(file: PdfFile, value: PdfValue | undefined): Rect | undefined {
  if (value === undefined) return undefined
  const [a, b, c, d] = numbersOr(file.items(value), 4, 'a page of another form')
  const box = [Math.min(a!, c!), Math.min(b!, d!), Math.max(a!, c!), Math.max(b!, d!)] as const
  return box[2] - box[0] > 0 && box[3] - box[1] > 0 ? box : handOver('an empty page')
}

function common(a: Rect, b: Rect): Rect {
  const [left, bottom] = [Math.max(a[0], b[0]), Math.max(a[1], b[1])]
  const [right, top] = [Math.min(a[2], b[2]), Math.min(a[3], b[3])]
  return right - left > 0 && top - bottom > 0
    ? [left, bottom, right, top]
    : handOver('an empty page')
}
