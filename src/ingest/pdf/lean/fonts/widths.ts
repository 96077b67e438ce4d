import type {PdfFile} from '../file.js'
import {handOver} from '../handover.js'
import {isInteger, type PdfDict} from '../objects.js'

/** Widths by code, and the width of all other codes, in thousandths of the type size. */
export interface GlyphWidths {
  of: readonly (number | undefined)[]
  other: number
}

/** The widths of a simple font. */
export function simpleWidths(file: PdfFile, dict: PdfDict, descriptor: PdfDict): GlyphWidths {
  const widths = file.items(dict.get('Widths'))
  if (!widths) return handOver('a font without widths')
  const first = file.get(dict, 'FirstChar')
  const start = isInteger(first) ? first : 0
  if (start < 0 || start > 255) return handOver('a font without widths')
  const of: number[] = []
  for (const [i, width] of widths.entries()) if (typeof width === 'number') of[start + i] = width
  const missing = file.get(descriptor, 'MissingWidth')
  return {of, other: typeof missing === 'number' ? missing : 0}
}

/** The widths of a composite font: `[3 [500 600] 10 20 1000]`. */
export function compositeWidths(file: PdfFile, dict: PdfDict): GlyphWidths {
  const other = file.get(dict, 'DW')
  const of: number[] = []
  const items = file.items(dict.get('W')) ?? []
  for (let i = 0; i < items.length;) {
    const first = items[i++]
    const next = items[i++]
    if (!isInteger(first)) return handOver('widths of another form')
    if (Array.isArray(next)) {
      for (const [j, item] of next.entries()) setWidth(of, first + j, file.resolve(item))
    } else {
      const width = items[i++]
      if (!isInteger(next) || next - first > 0xffff) return handOver('widths of another form')
      for (let code = first; code <= next; code++) setWidth(of, code, width)
    }
  }
  return {of, other: typeof other === 'number' ? Math.ceil(other) : 1000}
}

function setWidth(of: number[], code: number, width: unknown): void {
  if (typeof width !== 'number' || code < 0 || code > 0xffff) handOver('widths of another form')
  else of[code] = width
}
