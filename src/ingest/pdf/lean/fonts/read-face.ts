import {fontNamed} from '../../font-name.js'
import type {PdfFile} from '../file.js'
import {handOver} from '../handover.js'
import {dictOr, nameOf, type PdfDict} from '../objects.js'
import {compositeGlyphs} from './composite.js'
import {innerFont} from './face-key.js'
import {Face} from './face.js'
import {checkProgram} from './program.js'
import {simpleGlyphs} from './simple.js'
import {readToUnicode} from './to-unicode.js'

const simpleTypes = new Set(['Type1', 'TrueType'])
const compositeTypes = new Set(['CIDFontType0', 'CIDFontType2'])

/** Read a font. @throws {Handover} if only pdf.js knows what it shows */
export function readFace(file: PdfFile, outer: PdfDict): Face {
  const isComposite = nameOf(file.get(outer, 'Subtype')) === 'Type0'
  const dict = isComposite ? innerFont(file, outer) : outer
  const type = nameOf(file.get(dict, 'Subtype')) ?? ''
  if (!(isComposite ? compositeTypes : simpleTypes).has(type))
    return handOver('a font of a rare type')
  if (dict.has('FontMatrix')) return handOver('a font of another scale')
  const given = file.get(dict, 'FontDescriptor')
  const descriptor = isComposite
    ? dictOr(given, 'a font without a descriptor')
    : dictOr(given ?? new Map(), 'a font of another form')
  const name = given === undefined ? baseName(file, dict) : fontName(file, dict, descriptor)
  const isEmbedded = checkProgram(file, descriptor, type)
  const toUnicode = readToUnicode(file, dict.get('ToUnicode') ?? outer.get('ToUnicode'))
  const isStandard = given === undefined
  const parts = {file, dict, descriptor, type, name, isStandard, isEmbedded, toUnicode}
  const read = isComposite ? compositeGlyphs(parts, outer) : simpleGlyphs(parts)
  return new Face(name, isComposite, read)
}

/** Fonts may have two names; what matters is what a name says about the type. */
function fontName(file: PdfFile, dict: PdfDict, descriptor: PdfDict): string {
  const name = nameOf(file.get(descriptor, 'FontName'))
  const base = nameOf(file.get(dict, 'BaseFont'))
  if (name === undefined || base === undefined) return handOver('a font without a name')
  const [one, other] = [fontNamed(name), fontNamed(base)]
  if (one.bold !== other.bold || one.italic !== other.italic) return handOver('a font of two names')
  return name
}

/** The only font name that stands for one that every reader has. */
const baseName = (file: PdfFile, dict: PdfDict): string =>
  nameOf(file.get(dict, 'BaseFont')) ?? handOver('a font without a name')
