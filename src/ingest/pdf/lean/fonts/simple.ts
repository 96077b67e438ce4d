import type {Glyph} from '../../glyphs.js'
import {handOver} from '../handover.js'
import {isDict, PdfName, nameOf, type PdfValue} from '../objects.js'
import {encodingOf, signOf, type GlyphEncoding, type EncodingName} from './glyph-names.js'
import {flagsOf, type FontParts} from './parts.js'
import {simpleWidths} from './widths.js'

/** Fonts of signs, which have encodings of their own. */
const fontOfSigns = /symbol|dingbats|wingdings|webdings/i

/** What the codes of a font show whose codes have one byte. */
export function simpleGlyphs(parts: FontParts): (code: number) => Glyph {
  const {file, dict, descriptor, toUnicode} = parts
  const named = readEncoding(parts)
  const widths = simpleWidths(file, dict, descriptor)
  return code => ({
    unicode:
      (toUnicode ? told(toUnicode, named, code) : named.sign(code)) || String.fromCharCode(code),
    width: widths.of.get(code) ?? widths.other,
    isSpace: code === 0x20
  })
}

/** What the document says of a code; if it says nothing, what its name says. */
const told = (toUnicode: Map<number, string>, named: NamedCodes, code: number): string =>
  toUnicode.get(code) ?? (named.isGiven ? named.sign(code) : '')

interface NamedCodes {
  /** Whether the document says how codes are named. */
  isGiven: boolean
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
  const sign = (code: number): string => {
    const glyph = glyphName(code, differences, encoding)
    if (!isSure(code)) return handOver('a code that the font program names')
    if (!isEmbedded && type === 'Type1' && glyph === '') return handOver('a code without a name')
    return signOf(glyph) ?? handOver('a rare glyph name')
  }
  return {isGiven, sign}
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

/** Which encoding a font has that names none, by its flags. */
function standardOf({file, descriptor, type}: FontParts, hasDifferences: boolean): EncodingName {
  const flags = flagsOf(file, descriptor)
  const isNonsymbolic = (flags & 32) !== 0
  const isTrueType = type === 'TrueType'
  const isSymbolic = (flags & 4) !== 0 && !(isTrueType && isNonsymbolic && hasDifferences)
  if (isSymbolic) return 'MacRomanEncoding'
  return isTrueType && !isNonsymbolic ? 'WinAnsiEncoding' : 'StandardEncoding'
}
