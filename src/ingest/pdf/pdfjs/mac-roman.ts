import type {Glyph} from '../glyphs.js'
import {encodingOf, signOf} from '../lean/fonts/glyph-names.js'

/** A glyph of pdf.js, with the code that the page has for it. */
interface CodedGlyph extends Glyph {
  originalCharCode: number
}

/** Glyphs of a show operator, with spacing between them. */
export type Shown = readonly (CodedGlyph | number | null)[]

const signsOf = (name: 'MacRomanEncoding' | 'WinAnsiEncoding'): string[] =>
  encodingOf(name).map(glyph => signOf(glyph) ?? '')

let windows: string[] | undefined
let mac: string[] | undefined

/**
 * Read the text of one font on a page, of which pdf.js may have guessed the encoding.
 *
 * A TrueType font that Ghostscript has cut down names no encoding. pdf.js then takes MacRoman, where
 * the codes are those of Windows: `financiÎle` for `financiële`, `ëkadeí` for `‘kade’`. The signs are changed
 * where more of them stand where such signs may stand if read in the other way.
 *
 * @param shown all that the page shows in the font
 * @returns the glyphs as they should be read, for each operator
 */
export function mendMacRoman(shown: readonly Shown[]): readonly Shown[] {
  return isMisread(shown) ? shown.map(glyphs => glyphs.map(asWindows)) : shown
}

function isMisread(shown: readonly Shown[]): boolean {
  let misread = 0
  for (const glyphs of shown)
    for (const [i, glyph] of glyphs.entries()) {
      if (!isUnusual(glyph)) continue
      if (glyph.unicode !== macSign(glyph)) return false
      const [before, after] = [signAt(glyphs, i - 1), signAt(glyphs, i + 1)]
      misread += fit(windowsSign(glyph), before, after) - fit(glyph.unicode, before, after)
    }
  return misread > 0
}

const isUnusual = (glyph: Shown[number]): glyph is CodedGlyph =>
  glyph !== null && typeof glyph === 'object' && glyph.originalCharCode > 0x7f

const macSign = ({originalCharCode}: CodedGlyph): string =>
  (mac ??= signsOf('MacRomanEncoding'))[originalCharCode] ?? ''

const windowsSign = ({originalCharCode}: CodedGlyph): string =>
  (windows ??= signsOf('WinAnsiEncoding'))[originalCharCode] ?? ''

const asWindows = (glyph: Shown[number]): Shown[number] =>
  isUnusual(glyph) ? {...glyph, unicode: windowsSign(glyph) || glyph.unicode} : glyph

/** The sign of a glyph as it is read; spacing counts as what is next to it. */
function signAt(glyphs: Shown, at: number): string {
  const glyph = glyphs[at]
  return glyph === null || typeof glyph !== 'object' ? '' : glyph.unicode
}

/** Signs that Dutch text often has. */
const common = new Set('éëïöüèêçáóÉ‘’“”–•€…')

/** How well a sign stands between two others in Dutch: 0 not at all, 2 very well. */
const fit = (sign: string, before: string, after: string): number =>
  mayStand(sign, before, after) ? 1 + Number(common.has(sign)) : 0

/** Whether a sign may stand between two others; nothing is known of what is ''. */
function mayStand(sign: string, before: string, after: string): boolean {
  if (/\p{Ll}/u.test(sign)) return /\p{Ll}|^$/u.test(before + after) && !/\p{Lu}/u.test(after)
  if (/\p{Lu}/u.test(sign)) return !/\p{Ll}/u.test(before)
  if (/\p{Pi}/u.test(sign)) return !/\p{L}/u.test(before) && after !== ' '
  if (/\p{Pf}/u.test(sign)) return before !== ' '
  return sign !== '' && !(/\p{L}/u.test(before) && /\p{L}/u.test(after))
}
