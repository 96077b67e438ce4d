import type {Glyph} from '../../glyphs.js'
import {handOver} from '../handover.js'
import {isDict, PdfName, nameOf, type PdfValue} from '../objects.js'
import {encodingOf, signOf, type GlyphEncoding, type EncodingName} from './glyph-names.js'
import {flagsOf, type FontParts} from './parts.js'
import {standardWidths} from './standard.js'
import {simpleWidths} from './widths.js'

/** Fonts of signs, which have encodings of their own. */
const fontOfSigns = /symbol|dingbats|wingdings|webdings/i

/** What the codes of a font with one-byte codes show. */
export function simpleGlyphs(parts: FontParts): (code: number) => Glyph {
  const {toUnicode} = parts
  const named = readEncoding(parts)
  const widthOf = parts.isStandard ? standardWidth(parts, named) : describedWidth(parts)
  return code => ({
    unicode:
      (toUnicode ? told(toUnicode, named, code) : named.sign(code)) || String.fromCharCode(code),
    width: widthOf(code),
    isSpace: code === 0x20
  })
}

function describedWidth({file, dict, descriptor}: FontParts): (code: number) => number {
  const widths = simpleWidths(file, dict, descriptor)
  return code => widths.of[code] ?? widths.other
}

/** Widths of a font that every reader has go by the names of its codes. */
function standardWidth({dict, name}: FontParts, named: NamedCodes): (code: number) => number {
  const widths = standardWidths(name)
  if (dict.has('Widths') || !named.isGiven) return handOver('a font without a descriptor')
  return code => widths.get(named.name(code)) ?? handOver('a code without a width')
}

/** What the document says about a code; if nothing, what its name says. */
const told = (toUnicode: Map<number, string>, named: NamedCodes, code: number): string =>
  toUnicode.get(code) ?? (named.isGiven ? named.sign(code) : '')

interface NamedCodes {
  /** Whether the document says how codes are named. */
  isGiven: boolean
  name(code: number): string
  /** What the name of a code means; '' where it means nothing. */
  sign(code: number): string
}

function readEncoding(parts: FontParts): NamedCodes {
  const {file, dict, name, isEmbedded, toUnicode, type} = parts
  const given = file.get(dict, 'Encoding')
  const base = baseOf(isDict(given) ? file.get(given, 'BaseEncoding') : given)
  const differences = isDict(given) ? readDifferences(file.items(given.get('Differences'))) : []
  if (fontOfSigns.test(name) && (!isEmbedded || !base)) return handOver('a font of signs')
  const encoding = encodingOf(base ?? standardOf(parts, differences.length > 0))
  const isGiven = base !== undefined || differences.length > 0
  // The program of the font may know better than the standard, and pdf.js asks it.
  const isSure = (code: number): boolean =>
    base !== undefined || toUnicode !== undefined || differences[code] !== undefined
  const nameOfCode = (code: number): string => glyphName(code, differences, encoding)
  const sign = (code: number): string => {
    const glyph = nameOfCode(code)
    if (!isSure(code)) return handOver('a code that the font program names')
    if (!isEmbedded && type === 'Type1' && glyph === '') return handOver('a code without a name')
    return signOf(glyph) ?? handOver('a rare glyph name')
  }
  return {isGiven, name: nameOfCode, sign}
}

function glyphName(code: number, differences: string[], encoding: GlyphEncoding): string {
  const different = differences[code]
  return different === undefined || different === '.notdef' ? (encoding[code] ?? '') : different
}

function baseOf(value: PdfValue | undefined): EncodingName | undefined {
  const name = nameOf(value)
  if (name === 'MacExpertEncoding') return handOver('an encoding of expert fonts')
  return name === 'WinAnsiEncoding' || name === 'MacRomanEncoding' ? name : undefined
}

function readDifferences(items: PdfValue[] = []): string[] {
  const names: string[] = []
  let code = 0
  for (const item of items)
    if (typeof item === 'number') code = item
    else if (item instanceof PdfName) names[code++] = item.text
    else handOver('an encoding of another form')
  return names
}

/** Which encoding a font has if it names none, by its flags. */
function standardOf({file, descriptor, type}: FontParts, hasDifferences: boolean): EncodingName {
  const flags = flagsOf(file, descriptor)
  const isNonsymbolic = (flags & 32) !== 0
  const isTrueType = type === 'TrueType'
  const isSymbolic = (flags & 4) !== 0 && !(isTrueType && isNonsymbolic && hasDifferences)
  if (isSymbolic) return 'MacRomanEncoding'
  return isTrueType && !isNonsymbolic ? 'WinAnsiEncoding' : 'StandardEncoding'
}
