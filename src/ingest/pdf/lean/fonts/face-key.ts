import type {PdfFile} from '../file.js'
import {handOver} from '../handover.js'
import {dictOr, PdfName, PdfRef, PdfStream, type PdfDict, type PdfValue} from '../objects.js'

/**
 * What pdf.js compares in fonts that share a descriptor: if all of it is equal, it treats them as one
 * font, whatever else they say.
 */
export function faceKey(file: PdfFile, dict: PdfDict): string {
  const inner = innerFont(file, dict)
  const toUnicode = file.get(inner, 'ToUnicode') ?? file.get(dict, 'ToUnicode')
  const parts = [
    spell(dict.get('Encoding')),
    spell(inner.get('FirstChar')),
    spell(inner.get('LastChar')),
    toUnicode instanceof PdfStream
      ? Buffer.from(toUnicode.packed).toString('latin1')
      : spell(toUnicode),
    spell(file.get(inner, 'Widths')),
    spell(file.get(inner, 'W')),
    spell(inner.get('CIDToGIDMap'))
  ]
  return parts.join('\n')
}

/** Undefined for a font without a descriptor, which is always a font of its own. */
export function descriptorOf(file: PdfFile, dict: PdfDict): PdfRef | undefined {
  const descriptor = innerFont(file, dict).get('FontDescriptor')
  return descriptor === undefined || descriptor instanceof PdfRef
    ? descriptor
    : handOver('a font of another form')
}

/** The font within a composite one. */
export function innerFont(file: PdfFile, dict: PdfDict): PdfDict {
  if (!dict.has('DescendantFonts')) return dict
  const inner = file.items(dict.get('DescendantFonts'))
  return inner?.length === 1
    ? dictOr(inner[0], 'a font of another form')
    : handOver('several fonts')
}

function spell(value: PdfValue | undefined): string {
  if (value instanceof PdfRef) return `${value.number} R`
  if (value instanceof PdfName) return `/${value.text}`
  if (Array.isArray(value)) return `[${value.map(spell).join(' ')}]`
  if (value instanceof Map) return `<${[...value.values()].map(spell).join(' ')}>`
  return String(value)
}
