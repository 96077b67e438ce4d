import type {Glyph} from '../../glyphs.js'
import {handOver} from '../handover.js'
import {nameOf, type PdfDict} from '../objects.js'
import type {FontParts} from './parts.js'
import {compositeWidths} from './widths.js'

/**
 * What the codes of a composite font show, if two bytes are a glyph and the document says which sign it
 * is.
 */
export function compositeGlyphs(
  {file, dict, isEmbedded, toUnicode}: FontParts,
  outer: PdfDict
): (code: number) => Glyph {
  if (nameOf(file.get(outer, 'Encoding')) !== 'Identity-H') return handOver('codes of another form')
  if (!isEmbedded) return handOver('a composite font without a program')
  if (!toUnicode) return handOver('a composite font without signs')
  const widths = compositeWidths(file, dict)
  return code => ({
    unicode: toUnicode.get(code) || String.fromCharCode(code),
    width: widths.of[code] ?? widths.other,
    isSpace: false
  })
}
