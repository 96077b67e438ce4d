import {withoutControls} from '../../diagnostics/visible.js'
import {cleanSigns} from '../signs.js'
import type {Font} from './run.js'

/** A glyph of a show operator; plain numbers between glyphs are spacing. */
export interface Glyph {
  unicode: string
  /** The same as text of a document, if the reader keeps it with the glyph. */
  shown?: string
  width: number
  isSpace: boolean
}

/** The part of the graphics state that determines how wide text is. */
export interface Spacing {
  font: Font
  fontSize: number
  charSpacing: number
  wordSpacing: number
  scale: number
}

/** Text of a show operator, and how far its parts move the pen in text space. */
export interface ShownText {
  text: string
  advance: number
  /** Up to the first space. */
  wordAdvance: number
  /** Up to the end of the last glyph that is not a space. */
  visibleAdvance: number
  /** Where each character begins and where the last one ends, if that was asked for. */
  stops?: number[]
}

/** A gap within a run wider than this share of the type size is a space that nobody typed. */
const spaceGap = 0.2

const space = 0x20

/** Most arguments of one call; some engines take no more than some tens of thousands. */
const mostArguments = 8192

/**
 * The signs of the text that is being made. A text that grows sign by sign takes far longer to make, and to read for
 * the first time.
 */
const codes: number[] = []

function textOf(length: number): string {
  let text = ''
  for (let i = 0; i < length; i += mostArguments)
    text += String.fromCharCode.apply(
      undefined,
      codes.slice(i, Math.min(length, i + mostArguments))
    )
  return text
}

export function showText(
  glyphs: readonly (Glyph | number | null)[],
  spacing: Spacing,
  withStops: boolean
): ShownText {
  const {font, fontSize, charSpacing, wordSpacing, scale} = spacing
  let length = 0
  let advance = 0
  let visibleAdvance = 0
  let wordAdvance: number | undefined
  const stops: number[] = []
  for (const glyph of glyphs) {
    const from = advance
    let shown = ''
    if (typeof glyph === 'number') {
      advance -= (glyph / 1000) * fontSize * scale
      if (-glyph / 1000 > spaceGap && length > 0 && codes[length - 1] !== space) shown = ' '
    } else if (glyph) {
      const isBlank = glyph.unicode === ' '
      if (isBlank) font.space ??= glyph.width * font.unit
      if (isBlank && length > 0) wordAdvance ??= advance
      shown = glyph.shown ?? cleanGlyph(glyph.unicode)
      const extra = charSpacing + (glyph.isSpace ? wordSpacing : 0)
      advance += (glyph.width * font.unit * fontSize + extra) * scale
      if (!isBlank) visibleAdvance = advance
    }
    for (let i = 0; i < shown.length; i++) codes[length++] = shown.charCodeAt(i)
    if (withStops) for (let i = 0; i < shown.length; i++) stops.push(from)
  }
  const text = textOf(length)
  const whole: ShownText = {text, advance, wordAdvance: wordAdvance ?? advance, visibleAdvance}
  if (withStops) whole.stops = [...stops, advance]
  return whole
}

/** A soft hyphen may end the line. */
export const cleanGlyph = (sign: string): string =>
  sign.length === 1 && sign >= ' ' && sign < '\u007f' ? sign : cleanSigns(withoutControls(sign))
